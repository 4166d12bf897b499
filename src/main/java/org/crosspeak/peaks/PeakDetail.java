// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import org.jspecify.annotations.Nullable;

/**
 * What a source said of a peak beside its position and intensity; a part that the source lacks is
 * null.
 *
 * @param volume integrated volume or 1D integral, arbitrary units
 * @param widthF2Hz line width on F2 in Hz
 * @param widthF1Hz line width on F1 in Hz
 * @param annotation the analyst's or program's label
 * @param type the source's peak type word or number (Compound, Solvent, AUTOMATIC, ...)
 * @param flags the source's flags as read
 * @param multiplicity the multiplet class of a 1D list (s, d, t, ...)
 * @param protons the number of protons a 1H line stands for
 */
public record PeakDetail(
    @Nullable Double volume,
    @Nullable Double widthF2Hz,
    @Nullable Double widthF1Hz,
    @Nullable String annotation,
    @Nullable String type,
    @Nullable String flags,
    @Nullable String multiplicity,
    @Nullable Double protons) {

  /** A detail that says nothing. */
  public static final PeakDetail NONE =
      new PeakDetail(null, null, null, null, null, null, null, null);
}
