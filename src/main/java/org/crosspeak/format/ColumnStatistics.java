// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;

/**
 * What the numbers of one axis say.
 *
 * @param count how many there are
 * @param min the lowest, ppm
 * @param max the highest, ppm
 * @param median the middle one, ppm
 * @param protonShare share of them that a 1H shift can be
 * @param carbonShare share of them that a 13C shift can be
 * @param nitrogenShare share of them that a 15N shift can be
 */
record ColumnStatistics(
    int count,
    double min,
    double max,
    double median,
    double protonShare,
    double carbonShare,
    double nitrogenShare) {

  static ColumnStatistics of(List<Peak> peaks, ToDoubleFunction<Peak> axis, ShiftRules rules) {
    double[] values = peaks.stream().mapToDouble(axis).sorted().toArray();
    if (values.length == 0) {
      return new ColumnStatistics(0, Double.NaN, Double.NaN, Double.NaN, 0, 0, 0);
    }
    return new ColumnStatistics(
        values.length,
        values[0],
        values[values.length - 1],
        values[values.length / 2],
        share(values, Nucleus.H1, rules),
        share(values, Nucleus.C13, rules),
        share(values, Nucleus.N15, rules));
  }

  private static double share(double[] values, Nucleus nucleus, ShiftRules rules) {
    long within = Arrays.stream(values).filter(v -> rules.inRange(nucleus, v)).count();
    return (double) within / values.length;
  }

  double share(Nucleus nucleus) {
    return switch (nucleus) {
      case H1 -> protonShare;
      case C13 -> carbonShare;
      case N15 -> nitrogenShare;
    };
  }

  /** Whether every value can be a 1H shift. */
  boolean allProton() {
    return count > 0 && protonShare == 1.0;
  }

  /** The span of the values, for messages. */
  String span() {
    return String.format(Locale.ROOT, "%.2f to %.2f ppm", min, max);
  }
}
