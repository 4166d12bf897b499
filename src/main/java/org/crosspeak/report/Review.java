// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst decided beside the program's verdict. It changes nothing of what the program
 * wrote; a later review stands beside the earlier ones.
 *
 * @param isomer a candidate's label, {@code mixture} or {@code inconclusive}
 * @param by who decided, not blank
 * @param reason why, not blank
 * @param time when, ISO 8601, or null where no time was asked for
 * @param previousSha256 SHA-256 of the whole report as it was before this review, 64 lower-case hex
 *     digits
 */
public record Review(
    String isomer, String by, String reason, @Nullable String time, String previousSha256) {

  public Review {
    Objects.requireNonNull(isomer, "isomer must not be null");
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a review needs a name and a reason");
    }
    if (!previousSha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + previousSha256);
    }
  }
}
