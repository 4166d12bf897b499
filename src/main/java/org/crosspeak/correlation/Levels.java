// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Groups the shifts that lists show along one axis into places where a site may resonate. */
final class Levels {

  private Levels() {}

  /**
   * Groups of shifts not further apart than {@code span}; where two neighbouring groups may be one
   * resonance, their union is offered too.
   *
   * @param shifts ppm, any order
   * @param sigma standard deviation of one shift, ppm
   */
  static List<Placement> of(double[] shifts, double sigma) {
    double[] sorted = shifts.clone();
    Arrays.sort(sorted);
    List<int[]> groups = groups(sorted, 3.5 * sigma);
    List<Placement> places = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      int[] group = groups.get(g);
      places.add(place(sorted, group[0], group[1], sigma));
      if (g + 1 < groups.size()) {
        int[] next = groups.get(g + 1);
        boolean oneResonance = sorted[next[0]] - sorted[group[1] - 1] < 1.5 * sigma;
        if (oneResonance) {
          places.add(place(sorted, group[0], next[1], sigma));
        }
      }
    }
    return places;
  }

  /** Pairs of places whose distance lies within the given bounds, as one split place each. */
  static List<Placement> pairs(List<Placement> places, double least, double most) {
    List<Placement> pairs = new ArrayList<>();
    for (Placement low : places) {
      for (Placement high : places) {
        double distance = high.ppm() - low.ppm();
        if (low.split() == 0 && high.split() == 0 && distance >= least && distance <= most) {
          pairs.add(
              new Placement(
                  0.5 * (low.ppm() + high.ppm()),
                  distance,
                  FastMath.min(low.widthPpm(), high.widthPpm())));
        }
      }
    }
    return pairs;
  }

  private static List<int[]> groups(double[] sorted, double span) {
    List<int[]> groups = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] - sorted[start] > span) {
        groups.add(new int[] {start, i});
        start = i;
      }
    }
    return sorted.length == 0 ? List.of() : groups;
  }

  private static Placement place(double[] sorted, int from, int to, double sigma) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += sorted[i];
    }
    int count = to - from;
    return new Placement(sum / count, 0, sigma * FastMath.sqrt(2 * Math.PI / count));
  }
}
