// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/**
 * A common offset of all carbon shifts that the lists may have.
 *
 * @param ppm what the lists read minus what they should
 * @param logPrior ln of its chance beforehand
 */
record CarbonOffset(double ppm, double logPrior) {

  /** No offset, for certain. */
  static final CarbonOffset NONE = new CarbonOffset(0, 0);
}
