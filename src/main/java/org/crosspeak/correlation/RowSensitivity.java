// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.util.FastMath;

/**
 * A proton's row may be weaker than its model says: broadened by couplings, by exchange, or lost.
 * The chance of the peaks that a row lacks is therefore taken over a few strengths g of the row:
 * sum of share(g) × g^n × exp(-g × expected), with n the peaks that the row explains. A row that
 * shows nothing costs at most ln(share of dead rows).
 */
final class RowSensitivity {

  private final double[] strengths;
  private final double[] lnStrengths;
  private final double[] lnShares;

  RowSensitivity(Numbers numbers) {
    strengths = new double[4];
    lnStrengths = new double[4];
    lnShares = new double[4];
    for (int g = 0; g < strengths.length; g++) {
      strengths[g] = numbers.value("row.strength." + g);
      lnStrengths[g] = StrictMath.log(strengths[g]);
      lnShares[g] = StrictMath.log(numbers.value("row.share." + g));
    }
  }

  /**
   * ln chance of what the row lacks, nats, at most a little above 0.
   *
   * @param expected number of peaks that the row should show
   * @param explained number of peaks that it does show
   */
  double logChance(double expected, double explained) {
    return logChance(expected, explained, 1);
  }

  /**
   * The same for a component of which only the share {@code strength} of the usual signal is there.
   */
  double logChance(double expected, double explained, double strength) {
    double lnStrength = strength == 1 ? 0 : StrictMath.log(strength);
    double most = Double.NEGATIVE_INFINITY;
    double[] terms = new double[strengths.length];
    for (int g = 0; g < terms.length; g++) {
      terms[g] =
          lnShares[g]
              + explained * (lnStrength + lnStrengths[g])
              - strength * strengths[g] * expected;
      most = FastMath.max(most, terms[g]);
    }
    double sum = 0;
    for (double term : terms) {
      sum += FastMath.exp(term - most);
    }
    return most + StrictMath.log(sum);
  }
}
