// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.nio.file.Path;
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

  @Option(names = "--id", paramLabel = "ID", description = "what the compound is called")
  private @Nullable String id;

  @Option(names = "--solvent", paramLabel = "NAME", description = "the NMR solvent")
  private @Nullable String solvent;

  @Option(names = "--frequency", paramLabel = "MHZ", description = "1H frequency in MHz")
  private @Nullable String frequency;

  @Option(names = "--hmbc", paramLabel = "FILE", description = "the HMBC list")
  private @Nullable String hmbc;

  @Option(names = "--hsqc", paramLabel = "FILE", description = "the HSQC list")
  private @Nullable String hsqc;

  @Option(names = "--noesy", paramLabel = "FILE", description = "the NOESY list")
  private @Nullable String noesy;

  @Option(names = "--hmbc15n", paramLabel = "FILE", description = "the 1H-15N HMBC list")
  private @Nullable String hmbc15n;

  @Option(names = "--c13", paramLabel = "FILE", description = "the 13C list")
  private @Nullable String c13;

  @Option(names = "--h1", paramLabel = "FILE", description = "the 1H list")
  private @Nullable String h1;

  @Option(
      names = "--known",
      paramLabel = "ROLE=PPM",
      description = "a shift that you assigned, such as C-3=132.9; may be repeated")
  private Map<String, String> known = Map.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  /** The overrides that these options come to; what is wrong with them goes to the issues. */
  Overrides overrides(List<Issue> issues) {
    Map<String, String> fields = fields();
    Map<String, String> list = reading.told();
    return fields.isEmpty() && list.isEmpty()
        ? Overrides.NONE
        : Overrides.of(fields, Path.of(""), list, issues);
  }

  /** What of this changes the answer and stands in no input, by option name. */
  Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>(fields());
    told.putAll(reading.told());
    return told;
  }

  private Map<String, String> fields() {
    Map<String, String> values = new LinkedHashMap<>();
    put(values, "id", id);
    put(values, "structure", structure);
    put(values, "substituent", substituent);
    put(values, "scaffold", scaffold);
    put(values, "claimed", claimed);
    put(values, "wanted", wanted);
    put(values, "solvent", solvent);
    put(values, "protonFrequencyMHz", frequency);
    put(values, "spectra.hmbc", hmbc);
    put(values, "spectra.hsqc", hsqc);
    put(values, "spectra.noesy", noesy);
    put(values, "spectra.hmbc15n", hmbc15n);
    put(values, "spectra.c13", c13);
    put(values, "spectra.h1", h1);
    known.forEach((role, ppm) -> values.put("known." + role, ppm));
    return values;
  }

  private static void put(Map<String, String> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }
}
