// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/**
 * One number of a shift table.
 *
 * @param ppm the value
 * @param spread standard deviation in ppm
 * @param n observations behind it, 0 for a textbook or estimated value
 */
record Datum(double ppm, double spread, int n) {

  static final Datum NONE = new Datum(0, 0, 0);

  Datum {
    if (!Double.isFinite(ppm) || !(spread >= 0) || n < 0) {
      throw new IllegalArgumentException("not a datum: " + ppm + " ± " + spread + ", n " + n);
    }
  }
}
