// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

/**
 * What an input may cost. Over a limit is a clear refusal, never a crash.
 *
 * @param fileBytes bytes of one input file
 * @param rows peaks or table rows of one list
 * @param columns columns of one table
 * @param cellChars characters of one cell, attribute or string value
 * @param depth nesting of XML elements and JSON values
 * @param zipEntries entries of one archive
 * @param zipRatio unpacked bytes per packed byte
 * @param atoms heavy atoms of one structure
 * @param rings rings of one structure
 * @param compoundsPerFile compounds in one file
 */
public record Limits(
    long fileBytes,
    int rows,
    int columns,
    int cellChars,
    int depth,
    int zipEntries,
    int zipRatio,
    int atoms,
    int rings,
    int compoundsPerFile) {

  /** The documented defaults. */
  public static final Limits DEFAULT =
      new Limits(256L << 20, 200_000, 1_000, 100_000, 100, 2_000, 200, 400, 60, 1_000_000);
}
