// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;

/**
 * What the numbers of one axis say.
 *
 * @param count how many there are
 * @param min the lowest, ppm
 * @param max the highest, ppm
 * @param likeNitrogen whether most of them lie so low that only 15N does
 * @param protonShare share of them that a 1H shift can be
 * @param carbonShare share of them that a 13C shift can be
 * @param nitrogenShare share of them that a 15N shift can be
 */
record ColumnStatistics(
    int count,
    double min,
    double max,
    boolean likeNitrogen,
    double protonShare,
    double carbonShare,
    double nitrogenShare) {

  static ColumnStatistics of(List<Peak> peaks, ToDoubleFunction<Peak> axis, ShiftRules rules) {
    double min = Double.NaN;
    double max = Double.NaN;
    int low = 0;
    int proton = 0;
    int carbon = 0;
    int nitrogen = 0;
    double lowest = rules.nitrogenBelow();
    for (Peak peak : peaks) {
      double value = axis.applyAsDouble(peak);
      min = value >= min ? min : value;
      max = value <= max ? max : value;
      low += value < lowest ? 1 : 0;
      proton += rules.inRange(Nucleus.H1, value) ? 1 : 0;
      carbon += rules.inRange(Nucleus.C13, value) ? 1 : 0;
      nitrogen += rules.inRange(Nucleus.N15, value) ? 1 : 0;
    }
    double all = Math.max(1, peaks.size());
    return new ColumnStatistics(
        peaks.size(), min, max, low > peaks.size() / 2, proton / all, carbon / all, nitrogen / all);
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
    return Decimals.text(min, 2) + " to " + Decimals.text(max, 2) + " ppm";
  }
}
