// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much starting material a protocol is to be worked out for.
 *
 * @param value more than 0
 * @param unit what it counts
 */
public record Scale(double value, Unit unit) {

  private static final double MG_PER_G = 1000;
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
    MMOL(0.001, 10_000),
    GRAM(0.0001, 1000);

    private final double least;
    private final double most;

    Unit(double least, double most) {
      this.least = least;
      this.most = most;
    }
  }

  /**
   * The amount of substance in mmol.
   *
   * @param molarMass of what is weighed, in g/mol, or null when it isn't known
   * @return null when the scale is a mass and the molar mass isn't known
   */
  @Nullable Double mmol(@Nullable Double molarMass) {
    if (unit == Unit.MMOL) {
      return value;
    }
    return molarMass == null ? null : value * MG_PER_G / molarMass;
  }

  /**
   * Reads "5mmol", "1.2 g", "250mg", "0.01mol" or "1kg", from 0.001 mmol or 0.1 mg to 10 mol or 1
   * kg: the protocols are bench protocols.
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
      case "mol" -> of(text, value * 1000, Unit.MMOL);
      case "mmol" -> of(text, value, Unit.MMOL);
      case "kg" -> of(text, value * 1000, Unit.GRAM);
      case "mg" -> of(text, value / 1000, Unit.GRAM);
      default -> of(text, value, Unit.GRAM);
    };
  }

  private static Scale of(String text, double value, Unit unit) {
    if (value < unit.least || value > unit.most) {
      throw new IllegalArgumentException(
          "the scale \""
              + text
              + "\" is outside a bench protocol; write an amount from 0.001mmol or 0.1mg to 10mol or"
              + " 1kg");
    }
    return new Scale(value, unit);
  }
}
