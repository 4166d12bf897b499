// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * @param isomer a candidate's label, {@value #MIXTURE} or {@value #INCONCLUSIVE}
 * @param confidence NONE exactly when inconclusive
 * @param probability of each candidate given that it is one of them, in the scaffold's order,
 *     summing to 1; null when no likelihood could be formed
 * @param mixture the question of a mixture, or null when it could not be asked
 * @param fits whether the better candidate explains the lists; null when it could not be asked
 * @param guideRule the textbook reading, or null
 * @param reasons why, most important first
 * @param wouldSettle what would settle it, largest gain first
 */
public record Verdict(
    String isomer,
    Confidence confidence,
    @Nullable Map<String, Double> probability,
    @Nullable Mixture mixture,
    @Nullable Boolean fits,
    @Nullable GuideRule guideRule,
    List<Reason> reasons,
    List<Settling> wouldSettle) {

  /** The word for more than one candidate. */
  public static final String MIXTURE = "mixture";

  /** The word for no decision. */
  public static final String INCONCLUSIVE = "inconclusive";

  public Verdict {
    Objects.requireNonNull(isomer, "isomer must not be null");
    Objects.requireNonNull(confidence, "confidence must not be null");
    reasons = List.copyOf(reasons);
    wouldSettle = List.copyOf(wouldSettle);
    if (isomer.equals(INCONCLUSIVE) != (confidence == Confidence.NONE)) {
      throw new IllegalArgumentException("confidence is none exactly when inconclusive");
    }
  }

  /** Whether a candidate or a mixture was named. */
  public boolean decided() {
    return confidence != Confidence.NONE;
  }
}
