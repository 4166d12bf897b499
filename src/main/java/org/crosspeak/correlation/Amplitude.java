// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.util.FastMath;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * ln of a cross-peak's expected amplitude as a mixture of normal distributions, one for each value
 * of the coupling constant.
 */
final class Amplitude {

  private static final double LOG_SQRT_2PI = 0.5 * FastMath.log(2 * Math.PI);

  private final double[] means;
  private final double[] weights;
  private final double scatter;

  Amplitude(double[] means, double[] weights, double scatter) {
    this.means = means;
    this.weights = weights;
    this.scatter = scatter;
  }

  /** The middle one of the means, ln amplitude. */
  double centre() {
    return means[means.length / 2];
  }

  /** The chance that it exceeds a threshold, both as ln amplitude. */
  double chanceAbove(double thresholdLn) {
    double chance = 0;
    for (int k = 0; k < means.length; k++) {
      chance +=
          weights[k] * 0.5 * Erfc.value((thresholdLn - means[k]) / (scatter * FastMath.sqrt(2)));
    }
    return chance;
  }

  /**
   * Density of ln amplitude of a cross-peak, per natural-log unit; what lies above a threshold
   * integrates to {@link #above}.
   *
   * @param amplitudeLn where
   * @param outliers share of cross-peaks whose amplitude scatters more
   * @param wide their standard deviation of ln amplitude
   */
  double density(double amplitudeLn, double outliers, double wide) {
    double density = 0;
    for (int k = 0; k < means.length; k++) {
      double away = amplitudeLn - means[k];
      density +=
          weights[k] * ((1 - outliers) * normal(away, scatter) + outliers * normal(away, wide));
    }
    return density;
  }

  /** The chance that it exceeds a threshold, outliers counted, 0 to 1. */
  double above(double thresholdLn, double outliers, double wide) {
    double visible = 0;
    for (int k = 0; k < means.length; k++) {
      double gap = thresholdLn - means[k];
      visible += weights[k] * ((1 - outliers) * tail(gap, scatter) + outliers * tail(gap, wide));
    }
    return visible;
  }

  private static double normal(double away, double sigma) {
    double z = away / sigma;
    return FastMath.exp(-0.5 * z * z - LOG_SQRT_2PI) / sigma;
  }

  private static double tail(double gap, double sigma) {
    return 0.5 * Erfc.value(gap / (sigma * FastMath.sqrt(2)));
  }
}
