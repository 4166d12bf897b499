// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.util.FastMath;

/** Adds probabilities given as logs. */
final class LogSum {

  private LogSum() {}

  /** ln of the sum of exp of the values; negative infinity for none. */
  static double of(double... values) {
    double most = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      most = FastMath.max(most, value);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (double value : values) {
      sum += FastMath.exp(value - most);
    }
    return most + FastMath.log(sum);
  }
}
