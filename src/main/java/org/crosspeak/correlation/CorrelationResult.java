// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.peaks.Issue;

/**
 * The verdict with all it stands on.
 *
 * @param verdict the answer
 * @param calibration what stands behind the probability
 * @param spectra how each list was used, in the order given
 * @param shifts observed shifts by role name, in the scaffold's order of roles
 * @param evidence items that add up to the probability, strongest first after the prior
 * @param quality what limits the verdict
 */
public record CorrelationResult(
    Verdict verdict,
    Calibration calibration,
    List<ListReading> spectra,
    Map<String, ObservedShift> shifts,
    List<Evidence> evidence,
    List<Issue> quality) {

  public CorrelationResult {
    Objects.requireNonNull(verdict, "verdict must not be null");
    Objects.requireNonNull(calibration, "calibration must not be null");
    spectra = List.copyOf(spectra);
    evidence = List.copyOf(evidence);
    quality = List.copyOf(quality);
  }
}
