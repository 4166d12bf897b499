// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A peak list as read from one place: F2 is the direct axis (1H), F1 the indirect one (13C, 15N or
 * 1H).
 *
 * @param name name of the list in its source (sheet, section, key), or the file's name
 * @param file the source's path relative to the compound, with {@code /}
 * @param experiment what was measured
 * @param f2 the direct axis, or null for a 1D list
 * @param f1 the indirect axis, or the only one of a 1D list
 * @param peaks the peaks in use, in the order of the source
 * @param setAside the rows that the source itself marks as solvent, artifact and so on
 * @param axesExchanged whether the source had F1 and F2 the other way round and they were put right
 * @param decidedBy how format, experiment, axes and units were decided, one sentence each
 */
public record PeakList(
    String name,
    String file,
    Experiment experiment,
    @Nullable Axis f2,
    Axis f1,
    List<Peak> peaks,
    List<SetAside> setAside,
    boolean axesExchanged,
    List<String> decidedBy) {

  public PeakList {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(experiment, "experiment must not be null");
    Objects.requireNonNull(f1, "f1 must not be null");
    peaks = List.copyOf(peaks);
    setAside = List.copyOf(setAside);
    decidedBy = List.copyOf(decidedBy);
  }
}
