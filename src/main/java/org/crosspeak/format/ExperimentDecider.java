// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * Decides the experiment of a list by the nearest text that names one: the user's word, the list's
 * own title, the file's name, its folders. Immutable.
 */
final class ExperimentDecider {

  /**
   * The outcome.
   *
   * @param experiment the experiment, or null when nothing names one
   * @param told the decision as a sentence
   */
  record Choice(@Nullable Experiment experiment, String told) {}

  private final ExperimentWords words;
  private final ProtonsPerCarbon protons;

  ExperimentDecider(ExperimentWords words, ShiftRules rules) {
    this.words = words;
    this.protons = new ProtonsPerCarbon(rules);
  }

  /**
   * What the user, or else the nearest text, says of the list.
   *
   * @param byLayout whether the layout of its table may say what nothing else does
   */
  Choice decide(RawList raw, String fileName, @Nullable Experiment asked, boolean byLayout) {
    if (asked != null) {
      return new Choice(asked, "experiment: as asked for, " + asked.code());
    }
    for (Hint hint : hints(raw, fileName, byLayout)) {
      Optional<ExperimentWords.Named> named = words.find(hint.text(), raw.twoDimensional());
      if (named.isPresent()) {
        String text = Problems.shortened(hint.text());
        String told =
            "experiment: " + named.get().what() + ", by the " + hint.from() + " \"" + text + "\"";
        return new Choice(named.get().experiment(), told);
      }
    }
    return new Choice(null, "experiment: nothing names one");
  }

  /** Whether the list itself, not only its file, names an experiment. */
  boolean namesItself(RawList raw) {
    return raw.hints().stream()
        .filter(hint -> !hint.isOfLayout())
        .anyMatch(hint -> words.find(hint.text(), raw.twoDimensional()).isPresent());
  }

  private List<Hint> hints(RawList raw, String fileName, boolean byLayout) {
    List<Hint> hints = new ArrayList<>(raw.hints());
    hints.removeIf(Hint::isOfLayout);
    String[] parts = fileName.split("/");
    hints.add(new Hint("file name", parts[parts.length - 1]));
    for (int i = parts.length - 2; i >= 0; i--) {
      hints.add(new Hint("folder", parts[i]));
    }
    List<Hint> layout = raw.hints().stream().filter(Hint::isOfLayout).toList();
    if (byLayout && !layout.isEmpty() && protons.canBeHsqc(raw.peaks())) {
      hints.addAll(layout);
    }
    return hints;
  }
}
