// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much starting material a protocol is to be worked out for.
 *
 * @param value more than 0
 * @param unit what it counts
 */
public record Scale(double value, Unit unit) {

  private static final Pattern TEXT =
      Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)\\s*(mol|mmol|g|mg|kg)\\s*");

  public Scale {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException("a scale must be more than 0, read " + value);
    }
    Objects.requireNonNull(unit, "unit must not be null");
  }

  /** Amount of substance in mmol, or mass in g. */
  public enum Unit {
    MMOL,
    GRAM
  }

  /**
   * Reads "5mmol", "1.2 g", "250mg", "0.01mol" or "1kg".
   *
   * @throws IllegalArgumentException with a line for the user otherwise
   */
  public static Scale parse(String text) {
    Matcher matcher = TEXT.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "the scale \"" + text + "\" isn't understood; write an amount such as 5mmol or 1.2g");
    }
    double value = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2)) {
      case "mol" -> new Scale(value * 1000, Unit.MMOL);
      case "mmol" -> new Scale(value, Unit.MMOL);
      case "kg" -> new Scale(value * 1000, Unit.GRAM);
      case "mg" -> new Scale(value / 1000, Unit.GRAM);
      default -> new Scale(value, Unit.GRAM);
    };
  }
}
