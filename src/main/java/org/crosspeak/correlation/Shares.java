// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/** Shares of a mixture from intensities of the same cross-peak in both candidates. */
final class Shares {

  private Shares() {}

  /**
   * @param probability chance of a mixture
   * @param first label of the stronger explanation
   * @param second label of the other
   * @param ratios ln(second / first) for each cross-peak seen in both, sorted, at least two
   * @param labels all labels, in the scaffold's order
   */
  static Mixture of(
      double probability, String first, String second, List<Double> ratios, List<String> labels) {
    int middle = ratios.size() / 2;
    double median =
        ratios.size() % 2 == 1
            ? ratios.get(middle)
            : 0.5 * (ratios.get(middle - 1) + ratios.get(middle));
    double mean = ratios.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double squares = ratios.stream().mapToDouble(ratio -> (ratio - mean) * (ratio - mean)).sum();
    double standardError = FastMath.sqrt(squares / (ratios.size() - 1) / ratios.size());
    double share = 1 / (1 + FastMath.exp(-median));
    double spread = FastMath.max(0.03, 1.25 * standardError * share * (1 - share));
    return mixture(probability, first, second, share, spread, labels, "hmbc");
  }

  /**
   * Shares from 1H integrals of the alpha protons, which are equal in number in every candidate.
   *
   * @param integrals of the first and the second candidate, positive
   */
  static Mixture ofIntegrals(
      double probability, String first, String second, double[] integrals, List<String> labels) {
    double share = integrals[1] / (integrals[0] + integrals[1]);
    return mixture(probability, first, second, share, 0.03, labels, "h1");
  }

  private static Mixture mixture(
      double probability,
      String first,
      String second,
      double share,
      double spread,
      List<String> labels,
      String from) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String label : labels) {
      double value = label.equals(first) ? 1 - share : label.equals(second) ? share : 0;
      shares.put(label, FastMath.rint(value * 100) / 100);
    }
    return new Mixture(probability, shares, FastMath.rint(spread * 100) / 100, from);
  }
}
