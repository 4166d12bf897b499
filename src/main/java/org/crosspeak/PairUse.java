// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.util.List;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.InputCode;
import org.crosspeak.compound.LoadedCompound;
import org.crosspeak.correlation.CorrelationResult;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/** Whether the other product of an alkylation can be a compound's control, and why not. */
final class PairUse {

  private PairUse() {}

  /** The note for a partner whose record cannot be read. */
  static Issue unreadable(CompoundInput.Unreadable partner) {
    return unreadable(partner.id(), partner.issues());
  }

  /** Why the partner is no control, or null when it is one. */
  static @Nullable Issue refused(StructureReading.Supported question, LoadedCompound partner) {
    if (partner instanceof LoadedCompound.Incomplete incomplete) {
      return unreadable(incomplete.id(), incomplete.issues());
    }
    LoadedCompound.Complete other = (LoadedCompound.Complete) partner;
    String id = other.record().id();
    if (!(other.structure() instanceof StructureReading.Supported asked)) {
      return mismatch(id, "is outside what can be judged");
    }
    List<Issue> words = new RecordWords(other.record(), asked).unknown();
    if (!words.isEmpty()) {
      return unreadable(id, words);
    }
    return candidates(question).equals(candidates(asked))
        ? null
        : mismatch(id, "is drawn as another compound, not as the other product of this alkylation");
  }

  /** What the analyst should know of a partner that was asked: whether it was a control. */
  static Issue asked(String id, CorrelationResult result) {
    boolean used = result.evidence().stream().anyMatch(e -> e.kind() == EvidenceKind.PAIR);
    return used
        ? InputCode.PAIR_USED.told(
            Severity.NOTE,
            null,
            "Its partner " + id + " is its control: the lists of both stand behind this verdict.",
            null)
        : note(
            InputCode.PAIR_UNFIT,
            id,
            "is no control, for its own lists are too few, fit neither isomer or are a mixture's");
  }

  private static List<String> candidates(StructureReading.Supported question) {
    return question.candidates().stream().map(Candidate::smiles).toList();
  }

  private static Issue unreadable(String id, List<Issue> issues) {
    return note(InputCode.PAIR_UNREADABLE, id, "cannot be read (" + issues.get(0).message() + ")");
  }

  private static Issue mismatch(String id, String why) {
    return note(InputCode.PAIR_MISMATCH, id, why);
  }

  private static Issue note(InputCode code, String id, String why) {
    String text = "Its partner " + id + " " + why + ". Judged alone.";
    return code.told(Severity.WARNING, null, text, null);
  }
}
