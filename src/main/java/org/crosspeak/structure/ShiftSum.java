// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/** Adds up contributions to an expected shift, their variances, and the words for them. */
final class ShiftSum {

  private final StringBuilder basis = new StringBuilder();
  private double mean;
  private double variance;

  ShiftSum(String what, Datum start) {
    basis.append(what).append(' ');
    append(start.ppm());
    if (start.n() > 0) {
      basis.append(" (n = ").append(start.n()).append(')');
    }
    mean = start.ppm();
    variance = start.spread() * start.spread();
  }

  ShiftSum add(String what, Datum datum) {
    return add(what, datum.ppm(), datum.spread());
  }

  /** Adds a contribution; one that rounds to nothing is not spelled out. */
  ShiftSum add(String what, double ppm, double spread) {
    mean += ppm;
    variance += spread * spread;
    if (Math.abs(ppm) >= 0.05) {
      basis.append(ppm < 0 ? ", " : ", +");
      append(ppm);
      basis.append(' ').append(what);
    }
    return this;
  }

  /** Widens without a shift. */
  ShiftSum widen(double spread) {
    variance += spread * spread;
    return this;
  }

  double mean() {
    return mean;
  }

  /**
   * The distribution.
   *
   * @param residual what the table's own accuracy adds, a scale in ppm with its degrees of freedom
   */
  ShiftDistribution distribution(Residual residual) {
    double scale = Math.sqrt(variance + residual.scale() * residual.scale());
    return new ShiftDistribution(mean, scale, residual.degreesOfFreedom(), basis.toString());
  }

  /** Writes a value with one decimal; the formatter of the platform costs more than the rest. */
  private void append(double value) {
    long tenths = Math.round(Math.abs(value) * 10);
    if (value < 0 && tenths > 0) {
      basis.append('-');
    }
    basis.append(tenths / 10).append('.').append(tenths % 10);
  }

  /**
   * Scatter about the tables.
   *
   * @param scale in ppm
   * @param degreesOfFreedom of the t distribution
   */
  record Residual(double scale, double degreesOfFreedom) {}
}
