// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shifts as text: the digits that were read, at most four decimals, none added. */
final class Shifts {

  private static final int MOST_DECIMALS = 4;

  private Shifts() {}

  static String text(double ppm) {
    BigDecimal digits = BigDecimal.valueOf(ppm);
    if (digits.scale() > MOST_DECIMALS) {
      digits = digits.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
    }
    return digits.stripTrailingZeros().toPlainString();
  }

  /**
   * "4.43 / 123.1 ppm", F2 first.
   *
   * @param f2 NaN in a 1D list, which has F1 alone
   */
  static String position(double f2, double f1) {
    return (Double.isNaN(f2) ? "" : text(f2) + " / ") + text(f1) + " ppm";
  }
}
