// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of numbers of one section of a text without headers, and says at its end which
 * columns are shifts. Lives for one reading.
 */
final class BareTable {

  /** One row: its numbers, the words behind them, the line. */
  private record NumberRow(double[] numbers, String rest, int line, boolean leadingInteger) {}

  private record Suspect(String text, String cell, int cells, int line) {}

  private final @Nullable String title;
  private final char delimiter;
  private final Budget budget;
  private final List<NumberRow> rows = new ArrayList<>();
  private final List<Suspect> suspects = new ArrayList<>();
  private boolean decimalComma;

  BareTable(@Nullable String title, char delimiter, Budget budget) {
    this.title = title;
    this.delimiter = delimiter;
    this.budget = budget;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean isTitled() {
    return title != null;
  }

  /** Takes a row that begins with a number or stands among such. */
  void take(Cells cells, int line) {
    int size = cells.size();
    double[] numbers = new double[size];
    int count = 0;
    int i = 0;
    for (; i < size; i++) {
      if (cells.blank(i)) {
        continue;
      }
      double number = count < 2 ? cells.shift(i) : cells.amount(i, decimalComma);
      if (number != number) {
        break;
      }
      decimalComma |= cells.holds(i, ',');
      numbers[count++] = number;
    }
    if (count == 0 || count == 1 && i < size) {
      suspects.add(new Suspect(cells.textFrom(0), cells.text(i), cells.filled(), line));
      return;
    }
    boolean integer = !cells.holds(0, '.') && !cells.holds(0, ',');
    String rest = i < size ? cells.textFrom(i) : "";
    rows.add(new NumberRow(Arrays.copyOf(numbers, count), rest, line, integer));
    budget.row(rows.size(), line);
  }

  /** The list of this section, or null when it has no row of numbers. */
  @Nullable RawList list(boolean wantOneDimensional, Problems problems) {
    if (rows.isEmpty()) {
      return null;
    }
    refuseTwoMeaningsOfTheComma();
    int index = hasRowNumbers() ? 1 : 0;
    int width = width();
    boolean twoD = width - index >= 2 && !wantOneDimensional;
    tellSuspects(width, problems);
    List<Peak> peaks = new ArrayList<>(rows.size());
    for (NumberRow row : rows) {
      Peak peak = peak(row, index, twoD, problems);
      if (peak != null) {
        peaks.add(peak);
      }
    }
    List<Hint> hints = title == null ? List.of() : List.of(new Hint("section", title));
    return new RawList(
        title,
        twoD,
        Naming.NONE,
        true,
        AxisFacts.NONE,
        AxisFacts.NONE,
        peaks,
        hints,
        decided(index, twoD));
  }

  /** {@code 4,38,139,6} may be two numbers or four: nothing in the file tells. */
  private void refuseTwoMeaningsOfTheComma() {
    boolean whole =
        rows.stream()
            .allMatch(row -> Arrays.stream(row.numbers()).allMatch(n -> n == Math.rint(n)));
    if (delimiter == ',' && width() > 2 && whole) {
      throw new RefusedException(
          "decimal-mark-unclear",
          rows.get(0).line(),
          "the comma may part the columns or be the decimal mark, nothing in the file tells which",
          "whole numbers between commas",
          "a decimal point, or another character between the columns",
          "export with semicolons or tabs between the columns");
    }
  }

  private List<String> decided(int index, boolean twoD) {
    List<String> decided = new ArrayList<>();
    String columns = twoD ? "two columns are shifts" : "column is the shift";
    decided.add(
        "there is no header: the first "
            + columns
            + (index == 1 ? " after the row number" : "")
            + ", the next one the intensity");
    decided.add(
        "cells are separated by "
            + OpenTable.delimiterName(delimiter)
            + (decimalComma ? ", the decimal mark is a comma" : ""));
    return decided;
  }

  private @Nullable Peak peak(NumberRow row, int index, boolean twoD, Problems problems) {
    int first = row.numbers().length > index ? index : 0;
    int next = first + (twoD ? 2 : 1);
    if (row.numbers().length < next) {
      problems.warn(
          "missing-shift",
          row.line(),
          "the row has one number where the others have two shifts, and is left out",
          "complete the row in the source, or delete it");
      return null;
    }
    Double intensity = row.numbers().length > next ? row.numbers()[next] : null;
    PeakDetail detail =
        row.rest().isEmpty()
            ? PeakDetail.NONE
            : new PeakDetail(null, null, null, row.rest(), null, null, null, null);
    double f2 = twoD ? row.numbers()[first] : Double.NaN;
    double f1 = twoD ? row.numbers()[first + 1] : row.numbers()[first];
    return new Peak(f2, f1, intensity, row.line(), null, detail);
  }

  /** The usual number of columns: the most frequent one. */
  private int width() {
    int[] counts = new int[rows.stream().mapToInt(row -> row.numbers().length).max().orElse(0) + 1];
    int best = 1;
    for (NumberRow row : rows) {
      counts[row.numbers().length]++;
      best = counts[row.numbers().length] > counts[best] ? row.numbers().length : best;
    }
    return best;
  }

  private boolean hasRowNumbers() {
    if (rows.get(0).numbers().length < 3 && rows.size() > 0 && width() < 3) {
      return false;
    }
    double first = rows.get(0).numbers()[0];
    if (first != 0 && first != 1) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).leadingInteger() || rows.get(i).numbers()[0] != first + i) {
        return false;
      }
    }
    return true;
  }

  /** A row that could not be read is an error when it has the shape of its neighbours. */
  private void tellSuspects(int width, Problems problems) {
    for (Suspect suspect : suspects) {
      boolean shaped = suspect.cells() == width && suspect.line() > rows.get(0).line() - 2;
      if (shaped && suspect.text().chars().anyMatch(Character::isDigit)) {
        problems.error(
            "bad-number",
            suspect.line(),
            "a shift is no number: \"" + Problems.shortened(suspect.text()) + "\"",
            suspect.text(),
            "a shift in ppm",
            "correct the row in the source and export again");
      } else if (suspect.line() > rows.get(0).line()) {
        String text = Problems.shortened(suspect.text());
        problems.warn(
            "row-skipped", suspect.line(), "the row holds no peak: \"" + text + "\"", null);
      }
    }
  }
}
