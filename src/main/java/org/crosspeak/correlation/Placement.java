// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/**
 * A place on an axis where a site may resonate, taken from what the lists show.
 *
 * @param ppm the shift: the mean where a resonance shows at two places
 * @param split distance of the two places in ppm (diastereotopic protons, carbon-fluorine doublet),
 *     or 0
 * @param widthPpm the width of the place, for turning a density into a chance
 */
record Placement(double ppm, double split, double widthPpm) {

  double low() {
    return ppm - split / 2;
  }

  double high() {
    return ppm + split / 2;
  }
}
