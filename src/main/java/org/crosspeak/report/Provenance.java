// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.compound.InputFile;

/**
 * What a report was made with and from; enough to make it again.
 *
 * @param tool {@value #TOOL}
 * @param version the program's version
 * @param ruleSets resource name to the first 12 hex digits of its SHA-256, sorted by name
 * @param settings what was asked for beside the inputs, sorted by name
 * @param inputs the inputs, in the order they were used
 */
public record Provenance(
    String tool,
    String version,
    Map<String, String> ruleSets,
    Map<String, String> settings,
    List<InputFile> inputs) {

  /** The program's name in reports. */
  public static final String TOOL = "crosspeak";

  public Provenance {
    Objects.requireNonNull(tool, "tool must not be null");
    Objects.requireNonNull(version, "version must not be null");
    ruleSets = OrderedMaps.copy(ruleSets);
    settings = OrderedMaps.copy(settings);
    inputs = List.copyOf(inputs);
  }
}
