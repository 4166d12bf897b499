// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

  /** Puts readings alike to the winner before all others, nats. */
  private static final double ALIKE = 1e6;

  /** One reading for the sum: a variant at an offset. */
  record Reading(Model model, double offset, double logPrior, List<Scored> scored) {

    /** ln likelihood of its best assignment with its prior, nats. */
    double total() {
      return logPrior + scored.get(0).total();
    }

    boolean supposesSame(Reading other) {
      return offset == other.offset
          && model.variant().description().equals(other.model.variant().description());
    }

    /** The best of all candidates' readings. */
    static Reading best(Collection<List<Reading>> readings) {
      return readings.stream()
          .flatMap(List::stream)
          .max(Comparator.comparingDouble(Reading::total))
          .orElseThrow();
    }

    double logSum() {
      return logPrior + LogSum.of(scored.stream().mapToDouble(Scored::total).toArray());
    }
  }

  /** An assignment with its whole ln likelihood, nats. */
  record Scored(Assignment assignment, double total) {}

  /**
   * The sum over all readings, told by the best of those that suppose the same as the winner.
   *
   * @param winner the best reading of any candidate
   */
  static Explanation over(List<Reading> readings, Reading winner) {
    Reading told = readings.get(0);
    double most = Double.NEGATIVE_INFINITY;
    List<Double> sums = new ArrayList<>();
    for (Reading reading : readings) {
      sums.add(reading.logSum());
      double rank = reading.total() + (reading.supposesSame(winner) ? ALIKE : 0);
      if (rank > most) {
        most = rank;
        told = reading;
      }
    }
    return new Explanation(
        told.model(),
        told.offset(),
        told.scored().get(0).assignment(),
        told.total(),
        LogSum.of(sums.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
