// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of a file, above what the file says of itself.
 *
 * @param experiment the experiment of the list, or null to decide it. In a file with several lists
 *     and no {@code list} it names those 2D (or, for {@code h1} and {@code c13}, 1D) lists that
 *     name no experiment themselves
 * @param axes the order of the two shifts, or null to decide it from names and numbers
 * @param list which list of the file is wanted: its number from 1, its name, or its experiment's
 *     code; null for all
 * @param byLayout whether the layout of a table may name the experiment where nothing else does
 */
public record ReadOptions(
    @Nullable Experiment experiment,
    @Nullable AxisOrder axes,
    @Nullable String list,
    boolean byLayout) {

  /** Nothing said. */
  public static final ReadOptions NONE = new ReadOptions(null, null, null);

  /** Options with which the layout may name the experiment. */
  public ReadOptions(
      @Nullable Experiment experiment, @Nullable AxisOrder axes, @Nullable String list) {
    this(experiment, axes, list, true);
  }
}
