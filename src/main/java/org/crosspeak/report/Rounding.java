// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.correlation.Millionths;
import org.jspecify.annotations.Nullable;

/**
 * How many decimals a computed number keeps in a report: 1H shifts 4, other shifts 3, logs 4,
 * probabilities 6. A number that is NaN or infinite is a fault of the program and refused.
 */
final class Rounding {

  private static final double CARBON = 1e3;
  private static final double PROTON = 1e4;
  private static final double LOG = 1e4;
  private static final double PROBABILITY = 1e6;

  private Rounding() {}

  static double carbonPpm(double value) {
    return round(value, CARBON, "shift");
  }

  static double protonPpm(double value) {
    return round(value, PROTON, "shift");
  }

  static double log(double value) {
    return round(value, LOG, "log");
  }

  static double probability(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a probability must be within 0 to 1: " + value);
    }
    return round(value, PROBABILITY, "probability");
  }

  static @Nullable Double probabilityOrNull(@Nullable Double value) {
    return value == null ? null : Double.valueOf(probability(value));
  }

  /**
   * Probabilities that sum to 1 in their decimals: the last label takes 1 minus the rest.
   *
   * @param labels the labels in order, at least one
   * @param values a value for each label, summing to 1
   */
  static Map<String, Double> distribution(List<String> labels, Map<String, Double> values) {
    if (labels.size() > 2) {
      Map<String, Double> ordered = new LinkedHashMap<>();
      labels.forEach(label -> ordered.put(label, value(values, label)));
      ordered.values().forEach(Rounding::probability);
      return Millionths.of(ordered);
    }
    Map<String, Double> rounded = new LinkedHashMap<>();
    long rest = (long) PROBABILITY;
    for (int i = 0; i < labels.size() - 1; i++) {
      long part = Math.min(rest, Math.round(probability(value(values, labels.get(i))) * 1e6));
      rounded.put(labels.get(i), part / PROBABILITY);
      rest -= part;
    }
    String last = labels.get(labels.size() - 1);
    probability(value(values, last));
    rounded.put(last, rest / PROBABILITY);
    return rounded;
  }

  static double value(Map<String, Double> values, String label) {
    Double value = values.get(label);
    if (value == null) {
      throw new IllegalArgumentException("no value for \"" + label + "\" in " + values.keySet());
    }
    return value;
  }

  static double finite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a " + what + " must be a finite number: " + value);
    }
    return value + 0.0;
  }

  private static double round(double value, double scale, String what) {
    double scaled = finite(value, what) * scale;
    return Math.abs(scaled) < 1e15 ? Math.rint(scaled) / scale + 0.0 : value;
  }
}
