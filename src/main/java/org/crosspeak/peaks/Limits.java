// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an input may cost. Over a limit is a clear refusal, never a crash.
 *
 * @param told limits that are not as usual
 */
public record Limits(Map<Limit, Long> told) {

  /** The documented defaults. */
  public static final Limits DEFAULT = new Limits(Map.of());

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");

  /**
   * @throws IllegalArgumentException when a value is below 1 or above what its limit may be
   */
  public Limits {
    told = Map.copyOf(told);
    told.forEach(
        (limit, value) -> {
          if (value < 1 || value > limit.most()) {
            throw outOfRange(limit, Long.toString(value));
          }
        });
  }

  /**
   * The usual limits but for these.
   *
   * @param told whole numbers by the name of the limit
   * @throws IllegalArgumentException in one line that says what may be told, when a name is none or
   *     a value is out of range
   */
  public static Limits of(Map<String, String> told) {
    Map<Limit, Long> values = new EnumMap<>(Limit.class);
    told.forEach(
        (word, value) -> {
          Limit limit = Limit.ofWord(word).orElseThrow(() -> unknown(word));
          if (!WHOLE.matcher(value).matches()) {
            throw outOfRange(limit, value);
          }
          values.put(limit, Long.parseLong(value));
        });
    return new Limits(values);
  }

  /** The names of all limits, for messages. */
  public static String words() {
    return Arrays.stream(Limit.values()).map(Limit::word).collect(Collectors.joining(", "));
  }

  /** These limits with one of them changed. */
  public Limits with(Limit limit, long value) {
    return overriddenBy(new Limits(Map.of(limit, value)));
  }

  /** These limits, with what the others tell in its place. */
  public Limits overriddenBy(Limits others) {
    Map<Limit, Long> both = new EnumMap<>(Limit.class);
    both.putAll(told);
    both.putAll(others.told);
    return new Limits(both);
  }

  /** Bytes of one input file. */
  public long fileBytes() {
    return value(Limit.FILE_BYTES);
  }

  /** Peaks or table rows of one list. */
  public int rows() {
    return (int) value(Limit.ROWS);
  }

  /** Columns of one table. */
  public int columns() {
    return (int) value(Limit.COLUMNS);
  }

  /** Characters of one cell, attribute or string value. */
  public int cellChars() {
    return (int) value(Limit.CELL_CHARS);
  }

  /** Nesting of XML elements and JSON values. */
  public int depth() {
    return (int) value(Limit.DEPTH);
  }

  /** Entries of one archive. */
  public int zipEntries() {
    return (int) value(Limit.ZIP_ENTRIES);
  }

  /** Unpacked bytes per packed byte. */
  public int zipRatio() {
    return (int) value(Limit.ZIP_RATIO);
  }

  /** Heavy atoms of one structure. */
  public int atoms() {
    return (int) value(Limit.ATOMS);
  }

  /** Rings of one structure. */
  public int rings() {
    return (int) value(Limit.RINGS);
  }

  /** Compounds in one file. */
  public int compoundsPerFile() {
    return (int) value(Limit.COMPOUNDS_PER_FILE);
  }

  /** Seconds of work on one compound. */
  public int secondsPerCompound() {
    return (int) value(Limit.SECONDS_PER_COMPOUND);
  }

  /** The value of a limit. */
  public long value(Limit limit) {
    return told.getOrDefault(limit, limit.usual());
  }

  private static IllegalArgumentException unknown(String word) {
    return new IllegalArgumentException(
        "there is no limit \"" + word + "\"; the limits are " + words());
  }

  private static IllegalArgumentException outOfRange(Limit limit, String value) {
    return new IllegalArgumentException(
        "the limit "
            + limit.word()
            + " is a whole number from 1 to "
            + limit.most()
            + ", not \""
            + value
            + "\"; the limits are "
            + words());
  }
}
