// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;

/**
 * A data tag of an SDF record.
 *
 * @param record number of the record in the file, from 1
 * @param name its name without the prefix {@code NMREDATA_}
 * @param lines its lines, comments and line-end marks removed
 */
record SdfTag(int record, String name, List<Line> lines) {

  SdfTag {
    lines = List.copyOf(lines);
  }

  /**
   * A line of a tag.
   *
   * @param text the text
   * @param number the line of the file, from 1
   */
  record Line(String text, int number) {}

  /** The value of {@code key=value} before the first pair, or an empty text. */
  String value(String key) {
    for (Line line : lines) {
      if (line.text().regionMatches(true, 0, key + "=", 0, key.length() + 1)) {
        return line.text().substring(key.length() + 1).strip();
      }
    }
    return "";
  }
}
