// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Locale;

/**
 * Numbers with a fixed count of decimals, as {@code String.format(Locale.ROOT, "%.2f", x)} gives
 * them, without its cost: a report holds hundreds.
 */
public final class Decimals {

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

  /** Above this, and so near to a tie, rounding is left to the exact way. */
  private static final double MOST = 1e9;

  private static final double NEAR_TIE = 1e-5;

  private Decimals() {}

  /**
   * The number as text, a tie away from zero.
   *
   * @param value any number
   * @param decimals 0 to 4
   */
  public static String text(double value, int decimals) {
    double scaled = Math.abs(value) * POWERS[decimals];
    long whole = (long) scaled;
    double rest = scaled - whole;
    if (!(scaled < MOST) || Math.abs(rest - 0.5) < NEAR_TIE) {
      return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
    long rounded = rest > 0.5 ? whole + 1 : whole;
    StringBuilder text = new StringBuilder(16);
    if (Double.compare(value, 0) < 0) {
      text.append('-');
    }
    text.append(rounded / POWERS[decimals]);
    if (decimals > 0) {
      String digits = Long.toString(rounded % POWERS[decimals]);
      text.append('.').append("0".repeat(decimals - digits.length())).append(digits);
    }
    return text.toString();
  }
}
