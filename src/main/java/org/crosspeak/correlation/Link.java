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
 * @param leak whether it is one-bond breakthrough in a long-range list
 */
record Link(
    int channel,
    int f2Site,
    int f1Site,
    double expected,
    double chance,
    int bonds,
    double[] peakFactor,
    boolean leak) {}
