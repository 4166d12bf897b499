// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.compound.Overrides;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is said of a single compound beside its record. */
final class OneCompoundOptions {

  @Option(
      names = "--structure",
      paramLabel = "SMILES|FILE",
      description = "either isomer, or the N-H heterocycle; SMILES, .mol, .sdf or .smi")
  private @Nullable String structure;

  @Option(
      names = "--substituent",
      paramLabel = "SMILES",
      description = "the group on nitrogen, attached at *")
  private @Nullable String substituent;

  @Option(
      names = "--scaffold",
      paramLabel = "NAME",
      description = "assert the scaffold where there is no structure")
  private @Nullable String scaffold;

  @Option(names = "--claimed", paramLabel = "LABEL", description = "the isomer claimed")
  private @Nullable String claimed;

  @Option(names = "--wanted", paramLabel = "LABEL", description = "the isomer that was wanted")
  private @Nullable String wanted;

  @Option(
      names = "--known",
      paramLabel = "ROLE=PPM",
      description = "a shift that you assigned, such as C-3=132.9; may be repeated")
  private Map<String, String> known = Map.of();

  @Mixin private ListOptions lists = new ListOptions();

  /** The overrides that these options come to; what is wrong with them goes to the issues. */
  Overrides overrides(List<Issue> issues) {
    return ListOptions.overrides(fields(), lists.reading(), issues);
  }

  /** What of this changes the answer and stands in no input, by option name. */
  Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>(fields());
    told.putAll(lists.reading());
    return told;
  }

  private Map<String, String> fields() {
    Map<String, String> values = new LinkedHashMap<>();
    lists.putId(values);
    ListOptions.put(values, "structure", structure);
    ListOptions.put(values, "substituent", substituent);
    ListOptions.put(values, "scaffold", scaffold);
    ListOptions.put(values, "claimed", claimed);
    ListOptions.put(values, "wanted", wanted);
    lists.putLists(values);
    known.forEach((role, ppm) -> values.put("known." + role, ppm));
    return values;
  }
}
