// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Locale;
import java.util.Objects;

/**
 * What was claimed, and what came of it. A claim is compared with the verdict and never evidence
 * for it.
 *
 * @param claimed the claimed candidate's label
 * @param outcome how the verdict stands to it
 */
public record Claim(String claimed, ClaimOutcome outcome) {

  public Claim {
    Objects.requireNonNull(claimed, "claimed must not be null");
    Objects.requireNonNull(outcome, "outcome must not be null");
  }

  /** How a verdict stands to a claim. */
  public enum ClaimOutcome {
    /** The claimed isomer was found. */
    CONFIRMED,
    /** Another isomer was found. */
    CONTRADICTED,
    /** More than one isomer was found. */
    MIXTURE,
    /** No isomer was found. */
    UNDECIDED;

    /** The word in reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
