// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Arrays;
import java.util.Optional;

/** What of an input is limited, by how much, and up to what value the limit may be raised. */
public enum Limit {
  /** Bytes of one input file, of one line of NDJSON, and of what an archive unpacks to. */
  FILE_BYTES("fileBytes", 256L << 20, 2_000_000_000),
  /** Peaks or table rows of one list. */
  ROWS("rows", 200_000, 100_000_000),
  /** Columns of one table. */
  COLUMNS("columns", 1_000, 1_000_000),
  /** Characters of one cell, attribute or string value. */
  CELL_CHARS("cellChars", 100_000, 100_000_000),
  /** Nesting of XML elements and JSON values. */
  DEPTH("depth", 100, 1_000),
  /** Entries of one archive. */
  ZIP_ENTRIES("zipEntries", 2_000, 1_000_000),
  /** Unpacked bytes per packed byte of an archive, over one free mebibyte. */
  ZIP_RATIO("zipRatio", 200, 100_000),
  /** Heavy atoms of one structure. */
  ATOMS("atoms", 400, 1_000),
  /** Rings of one structure. */
  RINGS("rings", 60, 1_000),
  /** Compounds in one manifest, SDF or NDJSON file; standard input has no end to count to. */
  COMPOUNDS_PER_FILE("compoundsPerFile", 1_000_000, 1_000_000_000),
  /** Seconds of work on one compound. */
  SECONDS_PER_COMPOUND("secondsPerCompound", 600, 1_000_000);

  private final String word;
  private final long usual;
  private final long most;

  Limit(String word, long usual, long most) {
    this.word = word;
    this.usual = usual;
    this.most = most;
  }

  /** The limit of that name. */
  public static Optional<Limit> ofWord(String word) {
    return Arrays.stream(values()).filter(limit -> limit.word.equals(word)).findFirst();
  }

  /** The name in {@code --limit NAME=VALUE}, in refusals and in reports. */
  public String word() {
    return word;
  }

  /** The value unless another is told. */
  public long usual() {
    return usual;
  }

  /** The largest value that may be told; the smallest is 1. */
  public long most() {
    return most;
  }
}
