// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/** All that limits one verdict: what reading, drawing and judging noted, worst first. */
final class QualityNotes {

  private final Set<QualityNote> notes = new LinkedHashSet<>();

  QualityNotes(
      ReportInput input, StructureReading.@Nullable Supported question, List<Issue> judged) {
    judged.forEach(issue -> notes.add(QualityNote.of(issue)));
    if (question != null) {
      question.notes().forEach(issue -> notes.add(QualityNote.of(issue)));
      asserted(question);
      claimed(input.claimed(), question);
    }
    input.issues().forEach(issue -> notes.add(QualityNote.of(issue)));
  }

  List<QualityNote> list() {
    return notes.stream().sorted((a, b) -> b.severity().compareTo(a.severity())).toList();
  }

  private void asserted(StructureReading.Supported question) {
    if (question.asserted()) {
      add(
          ReportQuality.SCAFFOLD_ASSERTED,
          "No drawing was given: the verdict holds only if this is %s. A drawing of either isomer lets the program check that."
              .formatted(Article.with(question.scaffold().phrase())));
    }
  }

  private void claimed(@Nullable String claimed, StructureReading.Supported question) {
    if (claimed == null) {
      return;
    }
    if (question.candidates().stream().noneMatch(c -> c.label().equals(claimed))) {
      add(
          ReportQuality.CLAIM_UNKNOWN,
          "\"%s\" is claimed, which is none of the isomers asked about (%s)."
              .formatted(claimed, String.join(", ", question.scaffold().labels())));
    } else if (question.drawn() != null && !claimed.equals(question.drawn())) {
      add(
          ReportQuality.CLAIM_DIFFERS_FROM_DRAWING,
          "The record claims %s and the drawing shows %s; the verdict is compared with the %s of the record."
              .formatted(claimed, question.drawn(), claimed));
    }
  }

  private void add(ReportQuality quality, String text) {
    boolean told = notes.stream().anyMatch(note -> note.code().equals(quality.code()));
    if (!told) {
      notes.add(new QualityNote(quality.code(), quality.severity(), text));
    }
  }
}
