// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

/**
 * A number with its spread; both ends are equal for a single number.
 *
 * @param low lower end
 * @param high upper end, not below {@code low}
 */
public record Range(double low, double high) {

  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException("a range needs low <= high, got " + low + " and " + high);
    }
  }

  /** A single number. */
  public static Range of(double value) {
    return new Range(value, value);
  }
}
