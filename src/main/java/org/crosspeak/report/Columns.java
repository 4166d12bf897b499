// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;

/** Text in console columns: how wide it is, and how it is broken and cut. */
final class Columns {

  private static final String CUT = "...";

  private Columns() {}

  /** Columns that a terminal gives the text: two for a CJK character, none for a combining mark. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  /** The text with spaces after it up to that many columns. */
  static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** The text with spaces before it up to that many columns. */
  static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  /** The text, its end replaced by dots where it is wider than that. */
  static String cut(String text, int columns) {
    return width(text) <= columns ? text : head(text, columns - CUT.length()) + CUT;
  }

  /** The text, its middle replaced by dots where it is wider than that: for ids and file names. */
  static String cutMiddle(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int tail = (columns - CUT.length()) / 2;
    String reversed = new StringBuilder(text).reverse().toString();
    String end = new StringBuilder(head(reversed, tail)).reverse().toString();
    return head(text, columns - CUT.length() - tail) + CUT + end;
  }

  private static String head(String text, int columns) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += width(c);
      if (used > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end);
  }

  /**
   * Breaks text at spaces into lines of at most that many columns; a longer word is broken inside.
   *
   * @param text one line without control characters
   * @param columns at least 2
   * @return at least one line
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ")) {
      if (word.isEmpty()) {
        continue;
      }
      if (used > 0 && used + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      String rest = used > 0 ? word : breakInside(word, columns, lines);
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(rest);
      used += width(rest);
    }
    if (used > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Adds full lines of a word that is too wide and returns what is left of it. */
  private static String breakInside(String word, int columns, List<String> lines) {
    String rest = word;
    while (width(rest) > columns) {
      String part = head(rest, columns);
      lines.add(part);
      rest = rest.substring(part.length());
    }
    return rest;
  }
}
