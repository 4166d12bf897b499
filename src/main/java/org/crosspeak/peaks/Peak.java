// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cross-peak, or one line of a 1D list.
 *
 * @param f2Ppm shift on the direct axis in ppm; NaN for a 1D list, which has its shift on F1 alone
 * @param f1Ppm shift on the indirect axis in ppm, finite
 * @param intensity height in arbitrary units (0 and negative occur), or null where the source has
 *     none
 * @param line line of the source, from 1; 0 where the source has no lines
 * @param where a place inside the source where a line is no help (a sheet and cell, a JSON
 *     pointer), or null
 * @param detail what else the source said
 */
public record Peak(
    double f2Ppm,
    double f1Ppm,
    @Nullable Double intensity,
    int line,
    @Nullable String where,
    PeakDetail detail) {

  public Peak {
    Objects.requireNonNull(detail, "detail must not be null");
    if (!Double.isFinite(f1Ppm) || Double.isInfinite(f2Ppm)) {
      throw new IllegalArgumentException("shifts must be finite: " + f2Ppm + ", " + f1Ppm);
    }
    if (intensity != null && !Double.isFinite(intensity)) {
      throw new IllegalArgumentException("intensity must be finite: " + intensity);
    }
    if (line < 0) {
      throw new IllegalArgumentException("line must not be negative: " + line);
    }
  }

  /** A cross-peak with no further detail. */
  public static Peak of(double f2Ppm, double f1Ppm, @Nullable Double intensity, int line) {
    return new Peak(f2Ppm, f1Ppm, intensity, line, null, PeakDetail.NONE);
  }

  /** The same peak at other shifts, as after an exchange of the axes. */
  public Peak at(double newF2Ppm, double newF1Ppm) {
    return new Peak(newF2Ppm, newF1Ppm, intensity, line, where, detail);
  }
}
