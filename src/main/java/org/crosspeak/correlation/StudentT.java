// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/** Log density of a Student t distribution, its norm computed once. Immutable. */
final class StudentT {

  private final double mean;
  private final double scale;
  private final double degrees;
  private final double logNorm;

  /**
   * @param mean centre
   * @param scale positive
   * @param degrees degrees of freedom, positive
   */
  StudentT(double mean, double scale, double degrees) {
    this.mean = mean;
    this.scale = scale;
    this.degrees = degrees;
    this.logNorm =
        Gamma.logGamma(0.5 * (degrees + 1))
            - Gamma.logGamma(0.5 * degrees)
            - 0.5 * FastMath.log(degrees * Math.PI)
            - FastMath.log(scale);
  }

  /** ln of the density at {@code x}: the classical formula, so that no tail underflows. */
  double logDensity(double x) {
    double z = (x - mean) / scale;
    return logNorm - 0.5 * (degrees + 1) * StrictMath.log1p(z * z / degrees);
  }
}
