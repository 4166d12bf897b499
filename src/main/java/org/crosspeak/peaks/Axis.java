// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a peak list.
 *
 * @param nucleus what resonates along it
 * @param frequencyMHz the nucleus' frequency in MHz, or null when unknown
 * @param windowPpm the measured window, or null when unknown
 */
public record Axis(Nucleus nucleus, @Nullable Double frequencyMHz, @Nullable Window windowPpm) {

  public Axis {
    Objects.requireNonNull(nucleus, "nucleus must not be null");
    if (frequencyMHz != null && !(frequencyMHz > 0)) {
      throw new IllegalArgumentException("frequencyMHz must be positive: " + frequencyMHz);
    }
  }

  /** An axis of which only the nucleus is known. */
  public static Axis of(Nucleus nucleus) {
    return new Axis(nucleus, null, null);
  }

  /**
   * A range of shifts in ppm.
   *
   * @param low lower end, ppm
   * @param high upper end, ppm, above {@code low}
   */
  public record Window(double low, double high) {

    public Window {
      if (!(low < high)) {
        throw new IllegalArgumentException("window must have low < high: " + low + ", " + high);
      }
    }
  }
}
