// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Objects;

/**
 * What stands behind the stated probability.
 *
 * @param basis {@code simulated} or {@code real}
 * @param cases cases with known answers that it was calibrated on
 * @param realCases how many of them are real lists
 * @param ece expected calibration error on them, cross-validated
 * @param date date of the calibration, ISO
 */
public record Calibration(String basis, int cases, int realCases, double ece, String date) {

  public Calibration {
    Objects.requireNonNull(basis, "basis must not be null");
    Objects.requireNonNull(date, "date must not be null");
  }
}
