// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.StructureReading;

/** Judges candidates by peak lists. Immutable and safe for use by multiple threads. */
public final class Correlator {

  private Correlator() {}

  /** A correlator with the built-in coupling, background and calibration resources. */
  public static Correlator withDefaults() {
    return new Correlator();
  }

  /**
   * The rule sets used: name ("coupling/hmbc") to the first 12 hex digits of the resource's
   * SHA-256.
   */
  public Map<String, String> ruleSets() {
    return Map.of();
  }

  /** What stands behind stated probabilities. */
  public Calibration calibration() {
    return new Calibration("simulated", 0, 0, 0, "2026-11-20");
  }

  /**
   * The verdict for one compound.
   *
   * @param question scaffold and candidates
   * @param observation all that was observed; at least one HMBC list
   * @param deadline checked in every search loop
   */
  public CorrelationResult judge(
      StructureReading.Supported question, Observation observation, Deadline deadline) {
    Verdict verdict =
        new Verdict(
            Verdict.INCONCLUSIVE, Confidence.NONE, null, null, null, null, List.of(), List.of());
    return new CorrelationResult(
        verdict,
        new Calibration("simulated", 0, 0, 0, "2026-11-20"),
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }
}
