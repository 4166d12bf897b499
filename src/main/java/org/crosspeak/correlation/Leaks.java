// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one-bond breakthrough shows in an HMBC list: half the one-bond coupling to either side of
 * the proton, or on it.
 */
final class Leaks {

  private final @Nullable Double frequencyMHz;
  private final Numbers numbers;

  Leaks(@Nullable Double frequencyMHz, Numbers numbers) {
    this.frequencyMHz = frequencyMHz;
    this.numbers = numbers;
  }

  /**
   * Density per ppm of each peak's F2 shift for a leak of a proton at each place, times the number
   * of leaks to be expected.
   */
  double[][] match(Channel channel, List<Placement> places) {
    double[][] table = new double[places.size()][];
    for (int p = 0; p < table.length; p++) {
      table[p] = new double[channel.size()];
      for (int q = 0; q < channel.size(); q++) {
        double away = channel.f2(q) - places.get(p).ppm();
        table[p][q] =
            numbers.value("leak.centre") * Channel.density(away, channel.precision().f2(), 0)
                + numbers.value("leak.half") * half(Math.abs(away));
      }
    }
    return table;
  }

  private double half(double away) {
    double centreHz = numbers.value("leak.coupling.mean");
    double spreadHz = numbers.value("leak.coupling.spread");
    if (frequencyMHz != null) {
      return Channel.density(away - centreHz / 2 / frequencyMHz, spreadHz / 2 / frequencyMHz, 0);
    }
    double widest = centreHz / 2 / numbers.value("frequency.lowest");
    double narrowest = centreHz / 2 / numbers.value("frequency.highest");
    return away >= narrowest && away <= widest ? 1 / (widest - narrowest) : 0;
  }
}
