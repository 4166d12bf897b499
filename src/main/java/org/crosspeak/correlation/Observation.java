// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/**
 * All that was observed of one compound.
 *
 * @param lists the peak lists given, at least the HMBC; of one experiment there may be several
 * @param known shifts that the analyst assigned, role name to ppm
 * @param solvent the solvent as given, or null
 * @param protonFrequencyMHz 1H frequency in MHz, or null
 * @param nitrogenReference {@code CH3NO2} or {@code NH3} when the record says so, or null
 */
public record Observation(
    List<PeakList> lists,
    Map<String, Double> known,
    @Nullable String solvent,
    @Nullable Double protonFrequencyMHz,
    @Nullable String nitrogenReference) {

  public Observation {
    lists = List.copyOf(lists);
    known = Map.copyOf(Objects.requireNonNull(known, "known must not be null"));
  }
}
