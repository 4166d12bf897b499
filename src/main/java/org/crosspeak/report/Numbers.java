// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crosspeak.advice.Range;
import org.jspecify.annotations.Nullable;

/** Numbers as text for people, the same in every locale. */
final class Numbers {

  private Numbers() {}

  /** With that many decimals. */
  static String fixed(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** As short as it is: 25, 1.2; empty for null. */
  static String plain(@Nullable Double value) {
    return value == null ? "" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** "1.1 to 1.2", or one number where both ends are equal; empty for null. */
  static String range(@Nullable Range range) {
    if (range == null) {
      return "";
    }
    String low = plain(range.low());
    return range.low() == range.high() ? low : low + " to " + plain(range.high());
  }
}
