// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

/** Text from outside in a CSV cell, so that no spreadsheet runs it. */
final class CsvCell {

  /** What a spreadsheet takes for the beginning of a formula, wide forms included. */
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private CsvCell() {}

  /** The text, with {@code '} before what would be a formula. */
  static String harmless(String cell) {
    String text = PlainText.wellFormed(cell);
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
