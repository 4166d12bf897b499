// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;

/** The rows of a sheet of a workbook. */
final class SheetRows extends Rows {

  private static final int LETTERS = 26;

  /**
   * A row that has cells.
   *
   * @param number its number on the sheet, from 1
   * @param cells its cells from column A on, empty ones included
   */
  record SheetRow(int number, List<String> cells) {

    SheetRow {
      cells = List.copyOf(cells);
    }
  }

  private final String name;
  private final List<SheetRow> rows;

  SheetRows(String name, List<SheetRow> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  @Override
  String sheet() {
    return name;
  }

  @Override
  String where(int row, int column) {
    return name + "!" + columnName(column) + line(row);
  }

  /** The letters of a column from 0: A, B, ... Z, AA. */
  static String columnName(int column) {
    String letter = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? letter : columnName(column / LETTERS - 1) + letter;
  }

  @Override
  boolean quoted() {
    return true;
  }

  @Override
  int count() {
    return rows.size();
  }

  @Override
  int line(int row) {
    return rows.get(row).number();
  }

  @Override
  String text(int row) {
    return String.join("\t", rows.get(row).cells());
  }

  @Override
  void read(int row, char delimiter, Cells into) {
    into.set(rows.get(row).cells());
  }

  @Override
  boolean holds(int row, char c) {
    return c == '\t';
  }

  @Override
  boolean hasWords(int row) {
    String text = text(row);
    return isWord(text, 0, text.length());
  }
}
