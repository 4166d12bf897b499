// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * How surely a long-range list shows a cross-peak of an amplitude, and what the intensities of its
 * peaks say to that; worked out once for each amplitude. Belongs to one compound, hence to one
 * thread.
 */
final class Detection {

  private final Channel channel;
  private final Sensitivity sensitivity;
  private final double floor;
  private final double ceiling;
  private final double ceilingFar;
  private final Map<Amplitude, Chance> near = new IdentityHashMap<>();
  private final Map<Amplitude, Chance> far = new IdentityHashMap<>();

  Detection(Channel channel, Sensitivity sensitivity, Numbers numbers) {
    this.channel = channel;
    this.sensitivity = sensitivity;
    this.floor = numbers.value("detection.floor");
    this.ceiling = numbers.value("detection.ceiling");
    this.ceilingFar = numbers.value("detection.ceiling.far");
  }

  Sensitivity sensitivity() {
    return sensitivity;
  }

  /**
   * The chance of a cross-peak.
   *
   * @param bonds along the path; over more than three the ceiling is lower
   */
  Chance of(Amplitude amplitude, int bonds) {
    boolean isFar = bonds > 3;
    return (isFar ? far : near)
        .computeIfAbsent(amplitude, each -> chance(each, isFar ? ceilingFar : ceiling));
  }

  private Chance chance(Amplitude amplitude, double most) {
    double visible = FastMath.max(floor, amplitude.chanceAbove(sensitivity.thresholdLn()));
    double chance = FastMath.min(most, visible);
    double[] factor = sensitivity.factors(amplitude, channel.lnIntensity());
    for (int q = 0; q < factor.length; q++) {
      double own = factor[q] * chance / visible;
      factor[q] = FastMath.max(floor * 0.3, own) / channel.background();
    }
    return new Chance(chance, -FastMath.log1p(-chance), factor);
  }

  /**
   * A cross-peak's chance.
   *
   * @param chance of a peak, 0 to 1
   * @param expected -ln(1 - chance)
   * @param peakFactor for each peak of the list: expected peaks of its intensity over those of the
   *     background, ppm²
   */
  record Chance(double chance, double expected, double[] peakFactor) {}
}
