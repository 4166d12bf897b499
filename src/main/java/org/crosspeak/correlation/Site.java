// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.crosspeak.structure.ShiftDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A resonance whose shift is latent.
 *
 * @param kind its nucleus
 * @param label what a report calls it
 * @param role the scaffold's role, or null
 * @param shift where it is expected
 * @param options indices of the places where it may lie
 * @param logPrior ln chance of each option
 */
record Site(
    SiteKind kind,
    String label,
    @Nullable String role,
    ShiftDistribution shift,
    int[] options,
    double[] logPrior) {

  /** ln chance of a place beforehand; 0 for an unseen site, whose place is anywhere. */
  double logPriorOf(int place) {
    if (place < 0) {
      return 0;
    }
    for (int o = 0; o < options.length; o++) {
      if (options[o] == place) {
        return logPrior[o];
      }
    }
    return Double.NEGATIVE_INFINITY;
  }
}
