// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.math.BigDecimal;

/** A shift as text: the digits that were read, none added. */
final class Shifts {

  private Shifts() {}

  static String text(double ppm) {
    if (!Double.isFinite(ppm)) {
      return "-";
    }
    BigDecimal digits = BigDecimal.valueOf(ppm).stripTrailingZeros();
    int scale = Math.max(0, Math.min(4, digits.scale()));
    return digits.setScale(scale, java.math.RoundingMode.HALF_EVEN).toPlainString();
  }
}
