// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of one record from any syntax, and all that is wrong with them. */
final class RecordFields {

  /** A shift beyond this is no shift of 1H, 13C or 15N. */
  private static final double MAX_PPM = 1000;

  private static final double MAX_MHZ = 3000;
  private static final double MAX_KELVIN = 1000;

  private final RecordPlace place;
  private final CompoundRecordBuilder builder = new CompoundRecordBuilder();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, String> reactionTexts = new LinkedHashMap<>();
  private final Map<String, Double> reactionNumbers = new LinkedHashMap<>();

  RecordFields(RecordPlace place) {
    this.place = place;
  }

  RecordPlace place() {
    return place;
  }

  CompoundRecordBuilder builder() {
    return builder;
  }

  /** All that is wrong so far; more may be added. */
  List<Issue> issues() {
    return issues;
  }

  /** The record's id, or null when it names none. */
  @Nullable String id() {
    return builder.id();
  }

  /** Takes a scalar that is text. */
  void text(String key, String value, int line) {
    if (value.isBlank()) {
      wrongValue(key, line, "\"" + value + "\"", "some text");
      return;
    }
    if (key.startsWith(RecordKeys.REACTION + ".")) {
      reactionTexts.put(key, value);
      return;
    }
    switch (key) {
      case "schema" -> schema(value, line);
      case "id" -> builder.id(value);
      case "name" -> builder.name(value);
      case "structure" -> structure(value, line);
      case "substituent" -> builder.substituent(value);
      case "scaffold" -> builder.scaffold(value);
      case "claimed" -> builder.claimed(value);
      case "pairId" -> builder.pairId(value);
      case "solvent" -> builder.solvent(value);
      case "wanted" -> builder.wanted(value);
      default -> throw new IllegalArgumentException("no text key: " + key);
    }
  }

  /** Takes a scalar that is a number. */
  void number(String key, double value, int line) {
    switch (key) {
      case "protonFrequencyMHz" -> {
        if (within(key, value, 1, MAX_MHZ, "MHz", line)) {
          builder.protonFrequencyMHz(value);
        }
      }
      case "temperatureK" -> {
        if (within(key, value, 1, MAX_KELVIN, "K", line)) {
          builder.temperatureK(value);
        }
      }
      case "reaction.temperatureC" -> {
        if (within(key, value, -273, MAX_KELVIN, "°C", line)) {
          reactionNumbers.put(key, value);
        }
      }
      case "reaction.hours" -> {
        if (within(key, value, 0, 100_000, "h", line)) {
          reactionNumbers.put(key, value);
        }
      }
      default -> throw new IllegalArgumentException("no number key: " + key);
    }
  }

  /** Takes a shift that the analyst assigned. */
  void known(String role, double ppm, int line) {
    if (within(RecordKeys.KNOWN + "." + role, ppm, -MAX_PPM, MAX_PPM, "ppm", line)) {
      builder.known(role, ppm);
    }
  }

  /** Takes a spectrum that names a file. */
  void listFile(Experiment slot, String path, int line, ListOptions options) {
    Path location = place.follow(path, line, issues);
    if (location != null) {
      builder.spectrum(new SpectrumRef.ListFile(slot, path, location, line, options, place.root()));
    }
  }

  /** Refuses a key that nobody knows, with the nearest that somebody does. */
  void unknown(String key, String prefix, Collection<String> known, int line) {
    String nearest = NearestKey.of(key, known).map(k -> prefix + k).orElse(null);
    issues.add(
        InputCode.UNKNOWN_KEY.at(
            place.file(),
            line,
            "unknown key \"" + prefix + key + "\"",
            prefix + key,
            nearest == null ? "one of " + String.join(", ", known) : nearest,
            nearest == null ? "remove it" : "did you mean \"" + nearest + "\"?"));
  }

  /** Refuses a value of the wrong JSON type. */
  void wrongType(String key, int line, String read, String expected) {
    issues.add(
        InputCode.WRONG_TYPE.at(
            place.file(),
            line,
            "\"" + key + "\" has the wrong type",
            read,
            expected,
            "write " + expected));
  }

  /** Refuses a value that cannot be meant. */
  void wrongValue(String key, int line, String read, String expected) {
    issues.add(
        InputCode.WRONG_VALUE.at(
            place.file(),
            line,
            "\"" + key + "\" cannot be " + read,
            read,
            expected,
            "write " + expected));
  }

  /** Refuses a list of more rows than a list may have. */
  void tooMany(String key, int line, int most) {
    over("\"" + key + "\" has more than " + most + " rows", line, "rows");
  }

  /** Refuses what is over a limit. */
  void over(String message, int line, String limit) {
    issues.add(
        InputCode.TOO_LARGE.at(
            place.file(),
            line,
            message,
            null,
            "an input within the limits",
            "split the file, or raise the limit with --limit " + limit + "=VALUE"));
  }

  /** The builder with all fields taken. */
  CompoundRecordBuilder finish() {
    if (!reactionTexts.isEmpty() || !reactionNumbers.isEmpty()) {
      builder.reaction(
          new Reaction(
              reactionTexts.get("reaction.base"),
              reactionTexts.get("reaction.solvent"),
              reactionNumbers.get("reaction.temperatureC"),
              reactionNumbers.get("reaction.hours"),
              reactionTexts.get("reaction.electrophile"),
              reactionTexts.get("reaction.method")));
    }
    return builder;
  }

  private void schema(String value, int line) {
    if (!value.equals(CompoundRecord.SCHEMA)) {
      issues.add(
          InputCode.UNKNOWN_VERSION.at(
              place.file(),
              line,
              "this program doesn't read \"" + value + "\"",
              value,
              CompoundRecord.SCHEMA,
              "write the record as "
                  + CompoundRecord.SCHEMA
                  + ", or use the version of the program that made it"));
    }
  }

  private void structure(String value, int line) {
    if (!StructureRef.namesFile(value)) {
      builder.structure(new StructureRef.Smiles(value, line));
      return;
    }
    Path location = place.follow(value, line, issues);
    if (location != null) {
      builder.structure(new StructureRef.StructureFile(value, location, line));
    }
  }

  private boolean within(String key, double value, double low, double high, String unit, int line) {
    boolean fits = value >= low && value <= high;
    if (!fits) {
      wrongValue(key, line, Double.toString(value), "a number of " + unit + " that can be meant");
    }
    return fits;
  }
}
