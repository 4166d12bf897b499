// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crosspeak.compound.Overrides;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is said of a single compound's lists and of how they were measured. */
final class ListOptions {

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

  @Mixin private ReadingOptions reading = new ReadingOptions();

  /** The overrides that fields and ways of reading come to; what is wrong goes to the issues. */
  static Overrides overrides(
      Map<String, String> fields, Map<String, String> reading, List<Issue> issues) {
    return fields.isEmpty() && reading.isEmpty()
        ? Overrides.NONE
        : Overrides.of(fields, Path.of(""), reading, issues);
  }

  /** How the list is to be read, by key. */
  Map<String, String> reading() {
    return reading.told();
  }

  /** Adds what the compound is called. */
  void putId(Map<String, String> values) {
    put(values, "id", id);
  }

  /** Adds how it was measured, and its lists. */
  void putLists(Map<String, String> values) {
    put(values, "solvent", solvent);
    put(values, "protonFrequencyMHz", frequency);
    put(values, "spectra.hmbc", hmbc);
    put(values, "spectra.hsqc", hsqc);
    put(values, "spectra.noesy", noesy);
    put(values, "spectra.hmbc15n", hmbc15n);
    put(values, "spectra.c13", c13);
    put(values, "spectra.h1", h1);
  }

  /** Puts a value that was given. */
  static void put(Map<String, String> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }
}
