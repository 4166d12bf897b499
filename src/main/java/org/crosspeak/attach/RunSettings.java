// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.compound.Overrides;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What a run was told beside its inputs, read back from a report.
 *
 * @param overrides what was said of its one compound
 * @param fields SDF fields by the key of the record
 * @param limits what its inputs were allowed to cost
 * @param problem why this version cannot repeat them, or null
 */
record RunSettings(
    Overrides overrides, Map<String, String> fields, Limits limits, @Nullable String problem) {

  private static final String FIELD = "field ";
  private static final String LIMIT = "limit ";
  private static final Set<String> READING = Set.of("experiment", "axes", "list");

  /**
   * @param inputs what {@code assign} was given; files named beside it are looked for from the
   *     working folder, from there, and from the folder that it lies in
   */
  static RunSettings of(Map<String, String> settings, String inputs) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> reading = new LinkedHashMap<>();
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> limits = new LinkedHashMap<>();
    settings.forEach(
        (name, value) -> {
          if (name.startsWith(FIELD)) {
            fields.put(name.substring(FIELD.length()), value);
          } else if (name.startsWith(LIMIT)) {
            limits.put(name.substring(LIMIT.length()), value);
          } else {
            (READING.contains(name) ? reading : values).put(name, value);
          }
        });
    Limits kept;
    try {
      kept = Limits.of(limits);
    } catch (IllegalArgumentException e) {
      return meaningless(fields, String.valueOf(e.getMessage()));
    }
    if (values.isEmpty() && reading.isEmpty()) {
      return new RunSettings(Overrides.NONE, fields, kept, null);
    }
    List<Issue> issues = new ArrayList<>();
    Overrides overrides = Overrides.of(values, folder(values, inputs), reading, issues);
    return issues.isEmpty()
        ? new RunSettings(overrides, fields, kept, null)
        : meaningless(fields, issues.get(0).message());
  }

  private static RunSettings meaningless(Map<String, String> fields, String why) {
    return new RunSettings(
        Overrides.NONE,
        fields,
        Limits.DEFAULT,
        "its settings mean nothing to this version: " + why);
  }

  private static Path folder(Map<String, String> values, String inputs) {
    List<String> files =
        values.entrySet().stream()
            .filter(entry -> isFile(entry.getKey(), entry.getValue()))
            .map(Map.Entry::getValue)
            .toList();
    Path here = Path.of("");
    Path given = inputs.equals("-") ? here : Path.of(inputs);
    Path beside = given.toAbsolutePath().getParent();
    for (Path folder : List.of(here, given, beside == null ? here : beside)) {
      if (files.stream().allMatch(file -> isThere(folder, file))) {
        return folder;
      }
    }
    return here;
  }

  private static boolean isFile(String key, String value) {
    boolean drawing = key.equals("structure") && value.matches("(?i).*\\.(mol|sdf|smi)");
    return drawing || key.startsWith("spectra.");
  }

  private static boolean isThere(Path folder, String file) {
    try {
      return Files.exists(folder.resolve(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
