// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import org.jspecify.annotations.Nullable;

/** Finds the delimiter of a text by what it does to the numbers in it. */
final class Delimiters {

  private static final int SAMPLE_CHARS = 20_000;
  private static final int SAMPLE_ROWS = 50;

  private Delimiters() {}

  /** The most frequent of tab, semicolon and comma outside quotes; blanks when there is none. */
  static char outsideQuotes(String text) {
    int[] counts = new int[Rows.DELIMITERS.size()];
    boolean quoted = false;
    int quotes = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE_CHARS); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
        quotes++;
      }
      int which = quoted ? -1 : Rows.DELIMITERS.indexOf(c);
      if (which >= 0) {
        counts[which]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    boolean unbalanced = quotes % 2 != 0 && text.length() <= SAMPLE_CHARS;
    return counts[best] == 0 || unbalanced ? Cells.BLANKS : Rows.DELIMITERS.get(best);
  }

  /**
   * The delimiter of a table of bare numbers.
   *
   * @return the delimiter that splits most sample rows into at least two numbers, or into one
   *     number where nothing does better; null when the text has no row of numbers
   */
  static @Nullable Character ofNumbers(Rows rows, Cells cells) {
    Character best = null;
    int bestScore = 0;
    for (char delimiter : new char[] {'\t', ';', Cells.BLANKS, ','}) {
      int score = score(rows, cells, delimiter);
      if (score > bestScore) {
        best = delimiter;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(Rows rows, Cells cells, char delimiter) {
    int score = 0;
    int seen = 0;
    for (int row = 0; row < rows.count() && seen < SAMPLE_ROWS; row++) {
      rows.read(row, delimiter, cells);
      if (cells.allBlank() || !startsLikeNumber(cells)) {
        continue;
      }
      seen++;
      int numbers = leadingNumbers(cells);
      boolean decimalComma = delimiter != ',' && numbers == 1 && rows.holds(row, ',');
      score += numbers > 1 ? 3 : numbers == 1 && !decimalComma ? 1 : 0;
      score += decimalComma && cells.filled() == 1 ? decimalCommaAlone(rows, row) : 0;
    }
    return score;
  }

  /** One number with a comma: a decimal comma rather than two columns when no point is near. */
  private static int decimalCommaAlone(Rows rows, int row) {
    return rows.holds(row, '.') ? 0 : 4;
  }

  static boolean startsLikeNumber(Cells cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.blank(i)) {
        char c = cells.text(i).charAt(0);
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == '\u2212';
      }
    }
    return false;
  }

  /** How many numbers the row begins with; blank cells don't count. */
  static int leadingNumbers(Cells cells) {
    int numbers = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.blank(i)) {
        continue;
      }
      if (Double.isNaN(cells.shift(i))) {
        return numbers;
      }
      numbers++;
    }
    return numbers;
  }
}
