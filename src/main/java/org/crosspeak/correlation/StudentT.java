// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/** Log density of a Student t distribution, without building a distribution object per call. */
final class StudentT {

  private StudentT() {}

  /**
   * ln of the density at {@code x}; the classical formula with gamma functions, so that no tail
   * underflows.
   *
   * @param x where, in the unit of {@code mean}
   * @param mean centre
   * @param scale positive
   * @param degrees degrees of freedom, positive
   */
  static double logDensity(double x, double mean, double scale, double degrees) {
    double z = (x - mean) / scale;
    return logNorm(degrees)
        - FastMath.log(scale)
        - 0.5 * (degrees + 1) * FastMath.log1p(z * z / degrees);
  }

  private static double logNorm(double degrees) {
    return Gamma.logGamma(0.5 * (degrees + 1))
        - Gamma.logGamma(0.5 * degrees)
        - 0.5 * FastMath.log(degrees * Math.PI);
  }
}
