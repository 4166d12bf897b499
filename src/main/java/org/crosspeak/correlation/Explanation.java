// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;

/**
 * A candidate's best reading of the lists, with its likelihood.
 *
 * @param model the variant that reads best
 * @param offset the carbon offset under which it does, ppm
 * @param best the best assignment
 * @param bestTotal ln likelihood of the best assignment with its variant's and offset's prior, nats
 * @param logLikelihood ln of the sum over all assignments, variants and offsets, nats
 */
record Explanation(
    Model model, double offset, Assignment best, double bestTotal, double logLikelihood) {

  /** One reading for the sum: a variant at an offset. */
  record Reading(Model model, double offset, double logPrior, List<Scored> scored) {

    double logSum() {
      return logPrior + LogSum.of(scored.stream().mapToDouble(Scored::total).toArray());
    }
  }

  /** An assignment with its whole ln likelihood, nats. */
  record Scored(Assignment assignment, double total) {}

  /** The best reading and the sum over all. */
  static Explanation over(List<Reading> readings) {
    List<Double> sums = new ArrayList<>();
    Reading bestReading = readings.get(0);
    double bestTotal = Double.NEGATIVE_INFINITY;
    for (Reading reading : readings) {
      sums.add(reading.logSum());
      double total = reading.logPrior() + reading.scored().get(0).total();
      if (total > bestTotal) {
        bestTotal = total;
        bestReading = reading;
      }
    }
    return new Explanation(
        bestReading.model(),
        bestReading.offset(),
        bestReading.scored().get(0).assignment(),
        bestTotal,
        LogSum.of(sums.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
