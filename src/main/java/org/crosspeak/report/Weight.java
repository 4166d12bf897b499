// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Map;
import org.crosspeak.correlation.Evidence;

/** Which way an item of evidence speaks, and how loudly. */
final class Weight {

  private Weight() {}

  /**
   * What an item adds for a candidate against the best of the others, in nats.
   *
   * @return positive when it speaks for the candidate; 0 when the label is unknown
   */
  static double towards(Evidence item, String label) {
    Double own = item.logLikelihood().get(label);
    if (own == null) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> entry : item.logLikelihood().entrySet()) {
      if (!entry.getKey().equals(label)) {
        best = Math.max(best, entry.getValue());
      }
    }
    return best == Double.NEGATIVE_INFINITY ? 0 : own - best;
  }
}
