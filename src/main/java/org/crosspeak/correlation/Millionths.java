// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/** Rounds probabilities to six decimals so that they still add up to one. */
public final class Millionths {

  private static final double UNIT = 1e6;

  private Millionths() {}

  /**
   * Of two the second takes what the first leaves; of more each is cut and what is left over goes
   * to those that lost most, of equals to the last, so that none is off by a millionth.
   *
   * @param exact probabilities that add up to one
   */
  public static Map<String, Double> of(Map<String, Double> exact) {
    List<String> labels = List.copyOf(exact.keySet());
    Map<String, Double> rounded = new LinkedHashMap<>();
    if (labels.size() <= 2) {
      double rest = 1;
      for (int i = 0; i < labels.size(); i++) {
        double value = i == labels.size() - 1 ? rest : exact.get(labels.get(i));
        value = FastMath.rint(value * UNIT) / UNIT;
        rest -= value;
        rounded.put(labels.get(i), value);
      }
      return rounded;
    }
    long left = (long) UNIT;
    Map<String, Long> parts = new LinkedHashMap<>();
    for (String label : labels) {
      long part = (long) FastMath.floor(exact.get(label) * UNIT);
      parts.put(label, part);
      left -= part;
    }
    List<String> byLoss = new ArrayList<>(labels);
    Collections.reverse(byLoss);
    byLoss.sort(Comparator.comparingDouble(label -> parts.get(label) - exact.get(label) * UNIT));
    for (int i = 0; i < left; i++) {
      parts.merge(byLoss.get(i % byLoss.size()), 1L, Long::sum);
    }
    parts.forEach((label, part) -> rounded.put(label, part / UNIT));
    return rounded;
  }
}
