// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The shifts of a channel's peaks along one axis in order, so that those near a place are found.
 */
final class ShiftIndex {

  private static final double FAINT = 1e-9;

  private final double[] shifts;
  private final double[] sorted;
  private final int[] order;

  ShiftIndex(double[] shifts) {
    this.shifts = shifts;
    this.order =
        IntStream.range(0, shifts.length)
            .boxed()
            .sorted(Comparator.comparingDouble(q -> shifts[q]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.sorted = Arrays.stream(order).mapToDouble(q -> shifts[q]).toArray();
  }

  /**
   * The peaks whose density is not negligible.
   *
   * @param from least shift that may have one, ppm
   * @param to greatest, ppm
   * @param density of a peak's shift, per ppm
   */
  Near near(double from, double to, DoubleUnaryOperator density) {
    int low = first(from);
    int high = low;
    while (high < sorted.length && sorted[high] <= to) {
      high++;
    }
    if (low == high) {
      return Near.NONE;
    }
    int[] peaks = Arrays.copyOfRange(order, low, high);
    Arrays.sort(peaks);
    double[] densities = new double[peaks.length];
    int count = 0;
    for (int q : peaks) {
      double value = density.applyAsDouble(shifts[q]);
      if (value > FAINT) {
        peaks[count] = q;
        densities[count++] = value;
      }
    }
    return Near.of(peaks, densities, count);
  }

  private int first(double from) {
    int at = Arrays.binarySearch(sorted, from);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && sorted[at - 1] == from) {
      at--;
    }
    return at;
  }
}
