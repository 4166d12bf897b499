// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.compound.InputFile;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What a report needs to know of the compound beside structure and verdict.
 *
 * @param id the compound's id
 * @param name its name as given, or null
 * @param meta the record's own fields, copied into the report in their order
 * @param solvent as given, or null
 * @param protonFrequencyMHz 1H frequency in MHz, or null
 * @param claimed the label claimed in the record or on the command line, or null; then the drawn
 *     candidate is the claim
 * @param inputs the inputs with their checksums, in the order they were used
 * @param issues what the readers of record and lists want the analyst to know
 */
public record ReportInput(
    String id,
    @Nullable String name,
    Map<String, String> meta,
    @Nullable String solvent,
    @Nullable Double protonFrequencyMHz,
    @Nullable String claimed,
    List<InputFile> inputs,
    List<Issue> issues) {

  public ReportInput {
    Objects.requireNonNull(id, "id must not be null");
    meta = OrderedMaps.copy(meta);
    inputs = List.copyOf(inputs);
    issues = List.copyOf(issues);
  }
}
