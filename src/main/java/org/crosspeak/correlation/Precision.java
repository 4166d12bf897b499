// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/**
 * How exact the shifts of a list are.
 *
 * @param f2 standard deviation on F2, ppm
 * @param f1 standard deviation on F1, ppm
 * @param outlier share of peaks with three times that error
 */
record Precision(double f2, double f1, double outlier) {

  Precision {
    if (!(f2 > 0) || !(f1 > 0) || !(outlier >= 0 && outlier < 1)) {
      throw new IllegalArgumentException("not a precision: " + f2 + ", " + f1 + ", " + outlier);
    }
  }

  /** The greatest density that a match can have, per ppm² or, on F1 alone, per ppm. */
  double sharpest(boolean twoDimensional) {
    double indirect = 1 / (f1 * Math.sqrt(2 * Math.PI));
    return twoDimensional ? indirect / (f2 * Math.sqrt(2 * Math.PI)) : indirect;
  }
}
