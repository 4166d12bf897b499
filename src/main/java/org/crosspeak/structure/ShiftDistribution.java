// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Objects;

/**
 * Where a site is expected to resonate: a Student t distribution.
 *
 * @param meanPpm centre in ppm
 * @param scalePpm scale in ppm, positive
 * @param degreesOfFreedom of the t distribution, positive; small means heavy tails
 * @param basis the context and source in words, for the report ("N-1 isomer, C-3 carries H: 132.7
 *     (n = 9)")
 */
public record ShiftDistribution(
    double meanPpm, double scalePpm, double degreesOfFreedom, String basis) {

  public ShiftDistribution {
    Objects.requireNonNull(basis, "basis must not be null");
    if (!Double.isFinite(meanPpm) || !(scalePpm > 0) || !(degreesOfFreedom > 0)) {
      throw new IllegalArgumentException(
          "not a distribution: " + meanPpm + " ± " + scalePpm + ", df " + degreesOfFreedom);
    }
  }
}
