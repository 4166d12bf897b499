// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import org.crosspeak.format.AxisOrder;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of a peak list; a part that it doesn't say is null.
 *
 * @param list which list of the file: its name or its number from 1
 * @param experiment what the list is, over what its content says
 * @param axes the order of its shift columns
 * @param f1WindowPpm the measured window on F1
 * @param longRangeJHz the coupling that the long-range delay was set for, Hz
 * @param pickThreshold the least intensity that was picked
 * @param nitrogenReference {@code CH3NO2} or {@code NH3}
 */
public record ListOptions(
    @Nullable String list,
    @Nullable Experiment experiment,
    @Nullable AxisOrder axes,
    Axis.@Nullable Window f1WindowPpm,
    @Nullable Double longRangeJHz,
    @Nullable Double pickThreshold,
    @Nullable String nitrogenReference) {

  /** Says nothing. */
  public static final ListOptions NONE = new ListOptions(null, null, null, null, null, null, null);

  /** These options with the reader's choices of the command line over them. */
  ListOptions overruled(
      @Nullable String otherList,
      @Nullable Experiment otherExperiment,
      @Nullable AxisOrder otherAxes) {
    return new ListOptions(
        otherList != null ? otherList : list,
        otherExperiment != null ? otherExperiment : experiment,
        otherAxes != null ? otherAxes : axes,
        f1WindowPpm,
        longRangeJHz,
        pickThreshold,
        nitrogenReference);
  }
}
