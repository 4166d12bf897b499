// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * Both products of one alkylation as each other's control. They are usually different isomers, and
 * what the predicted shifts get wrong they get wrong in both: for every ring carbon seen in both,
 * the deviations are taken as correlated.
 */
final class PairControl {

  /** Deviations are taken as no larger than this, in units of the expected scale. */
  private static final double MOST = 3;

  private final Numbers numbers;

  PairControl(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * What the partner adds to each candidate of the first compound, nats: ln of the sum over the
   * partner's candidates of their joint chance.
   *
   * @param own explanations of the first compound, by label
   * @param partner explanations of the other, by the same labels
   */
  Map<String, Double> weigh(
      Map<String, Explanation> own,
      Workspace ownLists,
      Map<String, Explanation> partner,
      Workspace partnerLists) {
    double all =
        LogSum.of(partner.values().stream().mapToDouble(Explanation::logLikelihood).toArray());
    double different = numbers.value("pair.different");
    Map<String, Double> nats = new LinkedHashMap<>();
    own.forEach(
        (label, explanation) -> {
          double[] terms = new double[partner.size()];
          int i = 0;
          for (Map.Entry<String, Explanation> other : partner.entrySet()) {
            boolean same = other.getKey().equals(label);
            double prior = same ? 1 - different : different / (partner.size() - 1);
            terms[i++] =
                FastMath.log(prior)
                    + other.getValue().logLikelihood()
                    - all
                    + shared(explanation, ownLists, other.getValue(), partnerLists);
          }
          nats.put(label, LogSum.of(terms));
        });
    return nats;
  }

  /** ln of the joint density of both compounds' deviations over the product of the single ones. */
  private double shared(Explanation a, Workspace listsA, Explanation b, Workspace listsB) {
    double correlation = numbers.value("pair.correlation");
    double square = correlation * correlation;
    double sum = 0;
    Map<String, Double> other = deviations(b, listsB);
    for (Map.Entry<String, Double> own : deviations(a, listsA).entrySet()) {
      Double y = other.get(own.getKey());
      if (y != null) {
        double x = own.getValue();
        sum +=
            -0.5 * FastMath.log(1 - square)
                - (square * (x * x + y * y) - 2 * correlation * x * y) / (2 * (1 - square));
      }
    }
    return sum;
  }

  /** Deviations of the ring carbons that were seen, by role, in units of their scale. */
  private static Map<String, Double> deviations(Explanation explanation, Workspace lists) {
    Map<String, Double> deviations = new LinkedHashMap<>();
    Model model = explanation.model();
    model.variant().carbons().stream()
        .filter(carbon -> carbon.role() != null && !carbon.inSubstituent())
        .forEach(
            carbon -> {
              int place = explanation.best().place(model.carbon(carbon.id()));
              if (place >= 0) {
                double ppm = lists.places(SiteKind.CARBON).get(place).ppm() - explanation.offset();
                double z = (ppm - carbon.shift().meanPpm()) / carbon.shift().scalePpm();
                deviations.put(carbon.role(), FastMath.max(-MOST, FastMath.min(MOST, z)));
              }
            });
    return deviations;
  }
}
