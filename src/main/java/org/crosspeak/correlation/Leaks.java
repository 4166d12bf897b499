// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.jspecify.annotations.Nullable;

/**
 * Where one-bond breakthrough shows in an HMBC list: half the one-bond coupling to either side of
 * the proton, or on it.
 */
final class Leaks {

  private final @Nullable Double frequencyMHz;
  private final double centre;
  private final double half;
  private final double centreHz;
  private final double spreadHz;
  private final double widest;
  private final double narrowest;

  Leaks(@Nullable Double frequencyMHz, Numbers numbers) {
    this.frequencyMHz = frequencyMHz;
    this.centre = numbers.value("leak.centre");
    this.half = numbers.value("leak.half");
    this.centreHz = numbers.value("leak.coupling.mean");
    this.spreadHz = numbers.value("leak.coupling.spread");
    this.widest = centreHz / 2 / numbers.value("frequency.lowest");
    this.narrowest = centreHz / 2 / numbers.value("frequency.highest");
  }

  /**
   * The peaks of a channel where a leak of a proton at that place would show, with the density per
   * ppm of their F2 shift times the number of leaks to be expected.
   */
  Near near(Channel channel, Placement place) {
    double sigma = channel.precision().f2();
    double sides =
        frequencyMHz == null
            ? widest
            : (centreHz + Channel.MOST_SIGMA * spreadHz) / 2 / frequencyMHz;
    return channel.nearF2(
        place,
        Math.max(Channel.MOST_SIGMA * sigma, sides),
        away -> centre * Channel.density(away, sigma, 0) + half * side(Math.abs(away)));
  }

  private double side(double away) {
    if (frequencyMHz != null) {
      return Channel.density(away - centreHz / 2 / frequencyMHz, spreadHz / 2 / frequencyMHz, 0);
    }
    return away >= narrowest && away <= widest ? 1 / (widest - narrowest) : 0;
  }
}
