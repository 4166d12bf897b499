// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.Reason;
import org.crosspeak.correlation.Settling;
import org.crosspeak.correlation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The verdict as it is reported: rounded, compared with the claim, and with a sentence to paste.
 *
 * @param isomer a candidate's label, {@value Verdict#MIXTURE} or {@value Verdict#INCONCLUSIVE}
 * @param confidence NONE exactly when inconclusive
 * @param probability of each candidate given that it is one of them, to 6 decimals, summing to 1;
 *     null when no likelihood could be formed
 * @param mixture the question of a mixture, or null when it could not be asked
 * @param fits whether the better candidate explains the lists; null when it could not be asked
 * @param guideRule the textbook reading, or null
 * @param claim the claim and its outcome, or null when nothing was claimed
 * @param sentence one sentence to paste into a notebook
 * @param reasons why, most important first
 * @param wouldSettle what would settle it, largest gain first
 */
public record ReportedVerdict(
    String isomer,
    Confidence confidence,
    @Nullable Map<String, Double> probability,
    @Nullable Mixture mixture,
    @Nullable Boolean fits,
    @Nullable GuideRule guideRule,
    @Nullable Claim claim,
    String sentence,
    List<Reason> reasons,
    List<Settling> wouldSettle) {

  public ReportedVerdict {
    Objects.requireNonNull(isomer, "isomer must not be null");
    Objects.requireNonNull(confidence, "confidence must not be null");
    Objects.requireNonNull(sentence, "sentence must not be null");
    probability = OrderedMaps.copyOrNull(probability);
    reasons = List.copyOf(reasons);
    wouldSettle = List.copyOf(wouldSettle);
    if (isomer.equals(Verdict.INCONCLUSIVE) != (confidence == Confidence.NONE)) {
      throw new IllegalArgumentException("confidence is none exactly when inconclusive");
    }
  }

  /** Whether a candidate or a mixture was named. */
  public boolean decided() {
    return confidence != Confidence.NONE;
  }

  /** Whether a mixture was named. */
  public boolean isMixture() {
    return isomer.equals(Verdict.MIXTURE);
  }
}
