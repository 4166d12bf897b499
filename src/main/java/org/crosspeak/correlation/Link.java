// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

/**
 * An expected cross-peak of a candidate in one channel.
 *
 * @param channel index of the channel
 * @param f2Site site that resonates along F2, or -1 in a 1D list
 * @param f1Site site that resonates along F1
 * @param expected number of peaks to be expected, -ln(1 - chance of a peak), so that exp(-expected)
 *     is the chance of none
 * @param chance chance of a peak, 0 to 1
 * @param bonds bonds along the path, or 0 where it is none
 * @param peakFactor for each peak of the channel: expected peaks of its intensity over those of the
 *     background, ppm² (ppm in 1D)
 * @param kind what it is
 */
record Link(
    int channel,
    int f2Site,
    int f1Site,
    double expected,
    double chance,
    int bonds,
    double[] peakFactor,
    LinkKind kind) {

  boolean leak() {
    return kind == LinkKind.LEAK;
  }

  /** Whether it belongs to a proton's row of long-range cross-peaks. */
  boolean inRow() {
    return kind == LinkKind.LONG_RANGE;
  }
}
