// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.structure.StructureReading;

/**
 * What all reports of one run have in common.
 *
 * @param version the program's version
 * @param ruleSets resource name ("coupling/hmbc") to the first 12 hex digits of its SHA-256; the
 *     scaffold of each compound is added by the builder
 * @param settings what was asked for beside the inputs and changes the answer, by name; never a
 *     clock, a thread count or an output path
 * @param calibration what stands behind stated probabilities; told where no likelihood was formed
 */
public record RunFacts(
    String version,
    Map<String, String> ruleSets,
    Map<String, String> settings,
    Calibration calibration) {

  public RunFacts {
    Objects.requireNonNull(version, "version must not be null");
    Objects.requireNonNull(calibration, "calibration must not be null");
    ruleSets = OrderedMaps.copy(new TreeMap<>(ruleSets));
    settings = OrderedMaps.copy(new TreeMap<>(settings));
  }

  /** What a report is made with and from; the scaffold that is asked about adds its rule sets. */
  Provenance provenance(ReportInput input, StructureReading reading) {
    Map<String, String> all = new TreeMap<>(ruleSets);
    if (reading instanceof StructureReading.Supported question) {
      all.putAll(question.scaffold().ruleSets());
    }
    return new Provenance(Provenance.TOOL, version, all, settings, input.inputs());
  }
}
