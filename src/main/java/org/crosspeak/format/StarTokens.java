// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a STAR text with their lines: names, values, {@code loop_}, {@code save_}. */
final class StarTokens {

  /**
   * A token.
   *
   * @param text its text without quotes
   * @param quoted whether it was quoted, and so is a value whatever it looks like
   * @param line its line, from 1
   */
  record Token(String text, boolean quoted, int line) {

    boolean isTag() {
      return !quoted && text.startsWith("_");
    }

    boolean is(String word) {
      return !quoted && text.equalsIgnoreCase(word);
    }

    boolean beginsFrame() {
      return !quoted && text.length() > 5 && text.regionMatches(true, 0, "save_", 0, 5);
    }
  }

  private StarTokens() {}

  static List<Token> of(String text, Budget budget) {
    Rows rows = Rows.lines(text);
    List<Token> tokens = new ArrayList<>();
    for (int row = 0; row < rows.count(); row++) {
      budget.tick(row);
      String line = rows.text(row);
      if (line.startsWith(";")) {
        row = multiLine(rows, row, tokens, budget);
      } else {
        line(line, rows.line(row), tokens, budget);
      }
    }
    return tokens;
  }

  private static int multiLine(Rows rows, int first, List<Token> tokens, Budget budget) {
    StringBuilder value = new StringBuilder(rows.text(first).substring(1));
    int row = first + 1;
    while (row < rows.count() && !rows.text(row).startsWith(";")) {
      value.append('\n').append(rows.text(row));
      budget.text(value.length(), rows.line(row));
      row++;
    }
    tokens.add(new Token(value.toString(), true, rows.line(first)));
    return row;
  }

  private static void line(String line, int number, List<Token> tokens, Budget budget) {
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (c == '#') {
        return;
      } else {
        boolean quoted = c == '\'' || c == '"';
        int end = quoted ? endOfQuoted(line, i) : endOfWord(line, i);
        tokens.add(new Token(line.substring(quoted ? i + 1 : i, end), quoted, number));
        budget.text(end - i, number);
        i = quoted ? end + 1 : end;
      }
    }
  }

  private static int endOfWord(String line, int from) {
    int end = from;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A quote ends a value only before a blank or the end of the line. */
  private static int endOfQuoted(String line, int from) {
    char quote = line.charAt(from);
    for (int i = from + 1; i < line.length(); i++) {
      boolean last = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
      if (line.charAt(i) == quote && last) {
        return i;
      }
    }
    return line.length();
  }
}
