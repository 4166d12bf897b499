// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;

/**
 * Text from outside in an SDF: what would end a value, a tag or a record there is made harmless,
 * and no line is longer than a line may be.
 */
final class SdfText {

  /** The longest line of a value. */
  private static final int WIDTH = 200;

  private static final int TITLE = 80;

  private SdfText() {}

  /** A line of a mol block's head. */
  static String title(String text) {
    return safe(Columns.cut(PlainText.line(text).strip(), TITLE));
  }

  /**
   * A data field and the empty line after it; nothing where the value is blank.
   *
   * @param tag its name
   * @param value its text; each line of it stays a line of its own, empty ones are left out
   */
  static String field(String tag, String value) {
    StringBuilder field = new StringBuilder();
    for (String line : value.split("\n")) {
      String plain = PlainText.line(line).strip();
      if (!plain.isEmpty()) {
        Columns.wrap(plain, WIDTH).forEach(part -> field.append(safe(part)).append('\n'));
      }
    }
    return field.isEmpty() ? "" : ">  <" + tag + ">\n" + field + "\n";
  }

  /** Fields of one name and several lines. */
  static String field(String tag, List<String> lines) {
    return field(tag, String.join("\n", lines.stream().map(PlainText::line).toList()));
  }

  /** A line that a reader takes neither for a tag nor for the end of the record. */
  private static String safe(String line) {
    boolean acts = line.startsWith(">") || line.startsWith("$$$$") || line.startsWith("M  END");
    return acts ? " " + line : line;
  }
}
