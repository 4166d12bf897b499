// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.SetAside;

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
public record ListReading(
    Experiment experiment,
    String file,
    double f1OffsetPpm,
    double f2OffsetPpm,
    boolean axesExchanged,
    double toleranceF2Ppm,
    double toleranceF1Ppm,
    List<Peak> peaks,
    List<SetAside> setAside) {

  public ListReading {
    Objects.requireNonNull(experiment, "experiment must not be null");
    Objects.requireNonNull(file, "file must not be null");
    peaks = List.copyOf(peaks);
    setAside = List.copyOf(setAside);
  }
}
