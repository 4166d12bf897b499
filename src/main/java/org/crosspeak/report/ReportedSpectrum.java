// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * How one peak list was used.
 *
 * @param experiment what it is
 * @param file its source, relative to the compound
 * @param f1OffsetPpm common offset found on F1, ppm; what was read minus what it should be
 * @param f2OffsetPpm the same on F2
 * @param axesExchanged whether the source had the axes the other way round
 * @param toleranceF2Ppm how far a peak may lie from its resonance on F2, ppm
 * @param toleranceF1Ppm the same on F1
 * @param peaks the peaks in use, as read
 * @param setAside the peaks not used, with the reason
 */
public record ReportedSpectrum(
    Experiment experiment,
    String file,
    double f1OffsetPpm,
    double f2OffsetPpm,
    boolean axesExchanged,
    double toleranceF2Ppm,
    double toleranceF1Ppm,
    List<ReportedPeak> peaks,
    List<NotUsed> setAside) {

  public ReportedSpectrum {
    Objects.requireNonNull(experiment, "experiment must not be null");
    Objects.requireNonNull(file, "file must not be null");
    peaks = List.copyOf(peaks);
    setAside = List.copyOf(setAside);
  }

  /**
   * A peak as read.
   *
   * @param f2 shift on F2 in ppm; null in a 1D list
   * @param f1 shift on F1 in ppm
   * @param intensity as read, arbitrary units, or null
   * @param line line of the file, from 1, or 0 where the source has no lines
   */
  public record ReportedPeak(
      @Nullable Double f2, double f1, @Nullable Double intensity, int line) {}

  /**
   * A peak that is told and not used.
   *
   * @param peak the peak
   * @param code why, by its code of {@code docs/codes.md}
   * @param text why, in words
   */
  public record NotUsed(ReportedPeak peak, String code, String text) {

    public NotUsed {
      Objects.requireNonNull(peak, "peak must not be null");
      Objects.requireNonNull(code, "code must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }
  }
}
