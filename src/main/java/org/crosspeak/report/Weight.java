// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;

/** Which way evidence speaks, and how loudly. */
final class Weight {

  private Weight() {}

  /**
   * What an item adds for a candidate against the best of the others, in nats.
   *
   * @return positive when it speaks for the candidate; 0 when there is no such label
   */
  static double towards(Evidence item, String label) {
    return towards(item.logLikelihood(), label);
  }

  /** How loudly an item speaks: its best candidate against the second, in nats, not negative. */
  static double of(Evidence item) {
    return of(item.logLikelihood());
  }

  /** The candidate that an item speaks for; the first of equals. */
  static String speaksFor(Evidence item) {
    return speaksFor(item.logLikelihood());
  }

  static double of(Map<String, Double> nats) {
    return towards(nats, speaksFor(nats));
  }

  static String speaksFor(Map<String, Double> nats) {
    String best = "";
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> entry : nats.entrySet()) {
      if (entry.getValue() > highest) {
        best = entry.getKey();
        highest = entry.getValue();
      }
    }
    return best;
  }

  /** The column sums in nats, with or without what calibration takes back. */
  static Map<String, Double> sum(List<Evidence> evidence, boolean calibrated) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (Evidence item : evidence) {
      if (calibrated || item.kind() != EvidenceKind.CALIBRATION) {
        item.logLikelihood().forEach((label, nats) -> sums.merge(label, nats, Double::sum));
      }
    }
    return sums;
  }

  private static double towards(Map<String, Double> nats, String label) {
    Double own = nats.get(label);
    double best = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> entry : nats.entrySet()) {
      if (!entry.getKey().equals(label)) {
        best = Math.max(best, entry.getValue());
      }
    }
    return own == null || best == Double.NEGATIVE_INFINITY ? 0 : own - best;
  }

  /** Whether an item looks at a path whose bonds differ between the candidates. */
  static boolean decidesByBonds(Evidence item) {
    Map<String, Integer> bonds = item.bonds();
    return bonds != null
        && bonds.size() == item.logLikelihood().size()
        && bonds.values().stream().distinct().count() > 1;
  }

  /** Whether an item looks at a path that has fewer bonds in a candidate than in any other. */
  static boolean nearestIn(Evidence item, String label) {
    Map<String, Integer> bonds = item.bonds();
    Integer own = bonds == null ? null : bonds.get(label);
    return bonds != null
        && own != null
        && decidesByBonds(item)
        && bonds.entrySet().stream()
            .allMatch(entry -> entry.getKey().equals(label) || entry.getValue() > own);
  }
}
