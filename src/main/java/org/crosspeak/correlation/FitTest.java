// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.util.FastMath;

/**
 * Whether even the better candidate fits: a logistic rule over {@link FitFeatures}, with weights
 * learnt on cases with known answers.
 */
final class FitTest {

  private final Numbers numbers;

  FitTest(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Chance that the lists are of this compound, 0 to 1; 0 when the group in question shows nowhere.
   */
  double chance(FitFeatures features) {
    if (features.substituent() <= numbers.value("fit.substituent.least")) {
      return 0;
    }
    double score =
        numbers.value("fit.intercept")
            + numbers.value("fit.explained") * features.explainedPeaks()
            + numbers.value("fit.explainedOneBond") * features.explainedOneBond()
            + numbers.value("fit.found") * features.found()
            + numbers.value("fit.placed") * features.placed()
            + numbers.value("fit.misfit") * features.misfit()
            + numbers.value("fit.substituent") * features.substituent();
    return 1 / (1 + FastMath.exp(-score));
  }
}
