// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes numbers with all their digits: reading one back gives the same number. */
final class PlainNumber {

  private static final double PLAIN_BELOW = 1e15;
  private static final double PLAIN_FROM = 1e-6;

  private PlainNumber() {}

  /** The shortest text of the number, without an exponent where that is readable. */
  static String of(double value) {
    String shortest = Double.toString(value);
    double size = Math.abs(value);
    boolean plain = size < PLAIN_BELOW && size >= PLAIN_FROM;
    return plain && shortest.indexOf('E') >= 0
        ? new BigDecimal(shortest).toPlainString()
        : shortest;
  }

  /** The text of a number, or an empty one. */
  static String orEmpty(@Nullable Double value) {
    return value == null ? "" : of(value);
  }
}
