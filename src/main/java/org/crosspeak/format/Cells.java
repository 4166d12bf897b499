// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of one row, as positions in a text. Reused from row to row by one reading, so that a
 * row costs no objects but the texts asked for.
 */
final class Cells {

  /** Stands for "runs of blanks and tabs" where a delimiter is wanted. */
  static final char BLANKS = ' ';

  private String text = "";
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;

  /** Splits a part of a text at a delimiter; cells are trimmed. */
  void split(String newText, int from, int to, char delimiter) {
    text = newText;
    size = 0;
    if (delimiter == BLANKS) {
      splitAtBlanks(from, to);
      return;
    }
    int start = from;
    for (int i = from; i < to; i++) {
      if (newText.charAt(i) == delimiter) {
        add(start, i);
        start = i + 1;
      }
    }
    add(start, to);
  }

  /** Takes fields that are split already. */
  void set(List<String> fields) {
    StringBuilder joined = new StringBuilder();
    int[] bounds = new int[fields.size() + 1];
    for (int i = 0; i < fields.size(); i++) {
      joined.append(fields.get(i));
      bounds[i + 1] = joined.length();
    }
    text = joined.toString();
    size = 0;
    for (int i = 0; i < fields.size(); i++) {
      add(bounds[i], bounds[i + 1]);
    }
  }

  private void splitAtBlanks(int from, int to) {
    int i = from;
    while (i < to) {
      while (i < to && isBlank(text.charAt(i))) {
        i++;
      }
      int start = i;
      while (i < to && !isBlank(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        add(start, i);
      }
    }
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  /** Puts empty cells before the first one. */
  void moveRight(int by) {
    int[] oldStarts = Arrays.copyOf(starts, size);
    int[] oldEnds = Arrays.copyOf(ends, size);
    size = 0;
    for (int i = 0; i < by; i++) {
      add(0, 0);
    }
    for (int i = 0; i < oldStarts.length; i++) {
      add(oldStarts[i], oldEnds[i]);
    }
  }

  /** Takes a cell out; those behind it move to the left. */
  void remove(int index) {
    System.arraycopy(starts, index + 1, starts, index, size - index - 1);
    System.arraycopy(ends, index + 1, ends, index, size - index - 1);
    size--;
  }

  /** Whether one of the cells up to that one has a blank between other characters. */
  boolean hasInnerBlank(int last) {
    for (int i = 0; i < Math.min(size, last + 1); i++) {
      for (int at = starts[i]; at < ends[i]; at++) {
        if (isBlank(text.charAt(at))) {
          return true;
        }
      }
    }
    return false;
  }

  int size() {
    return size;
  }

  /** Whether the cell is empty or beyond the row's end. */
  boolean blank(int index) {
    return index < 0 || index >= size || starts[index] == ends[index];
  }

  boolean allBlank() {
    return filled() == 0;
  }

  /** How many cells are not empty. */
  int filled() {
    int filled = 0;
    for (int i = 0; i < size; i++) {
      filled += starts[i] < ends[i] ? 1 : 0;
    }
    return filled;
  }

  /** The cell's characters; empty beyond the row's end. */
  String text(int index) {
    return blank(index) ? "" : text.substring(starts[index], ends[index]);
  }

  /** The cell and all after it, as they stand in the row. */
  String textFrom(int index) {
    return blank(index) ? "" : text.substring(starts[index], ends[size - 1]);
  }

  int length(int index) {
    return blank(index) ? 0 : ends[index] - starts[index];
  }

  /** The cell as a shift, or NaN. */
  double shift(int index) {
    return blank(index) ? Double.NaN : NumberText.shift(text, starts[index], ends[index]);
  }

  /** The cell as an intensity, volume or width, or NaN. */
  double amount(int index, boolean decimalComma) {
    return blank(index)
        ? Double.NaN
        : NumberText.amount(text, starts[index], ends[index], decimalComma);
  }

  /** Whether the cell holds that character. */
  boolean holds(int index, char c) {
    return !blank(index) && Rows.holds(text, starts[index], ends[index], c);
  }
}
