// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

/**
 * A note for the console as it grows: headings, paragraphs and hanging items, none wider than
 * {@value #WIDTH} columns, every text made harmless first.
 */
final class TextNote {

  static final int WIDTH = 100;

  private static final int INDENT = 2;
  private static final String RESET = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean coloured;

  TextNote(boolean coloured) {
    this.coloured = coloured;
  }

  /** How a line is shown where colour was asked for. */
  enum Tone {
    PLAIN(""),
    TITLE("\u001b[1m"),
    SURE("\u001b[1;32m"),
    LIKELY("\u001b[1;33m"),
    OPEN("\u001b[1;35m"),
    AGAINST("\u001b[1;31m"),
    QUIET("\u001b[2m");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  /** A heading with an empty line before it. */
  TextNote heading(String words) {
    text.append('\n');
    return lines(0, "", words, Tone.TITLE);
  }

  TextNote gap() {
    text.append('\n');
    return this;
  }

  TextNote top(String words, Tone tone) {
    return lines(0, "", words, tone);
  }

  TextNote paragraph(String words) {
    return lines(INDENT, "", words, Tone.PLAIN);
  }

  TextNote paragraph(String words, Tone tone) {
    return lines(INDENT, "", words, tone);
  }

  /** An item: what stands before it once, and its words hanging beside that. */
  TextNote item(String before, String words) {
    return lines(INDENT, before, words, Tone.PLAIN);
  }

  /** More words under an item, aligned with those beside {@code before}. */
  TextNote under(String before, String words) {
    return lines(INDENT, " ".repeat(Columns.width(before)), words, Tone.QUIET);
  }

  /** Whether the words fit on one line under an item. */
  boolean fitsUnder(String before, String words) {
    return INDENT + Columns.width(before) + Columns.width(PlainText.line(words)) <= WIDTH;
  }

  private TextNote lines(int indent, String before, String words, Tone tone) {
    int hang = indent + Columns.width(before);
    String lead = " ".repeat(indent) + before;
    for (String line : Columns.wrap(PlainText.line(words), WIDTH - hang)) {
      line(lead, line, tone);
      lead = " ".repeat(hang);
    }
    return this;
  }

  private void line(String lead, String line, Tone tone) {
    boolean shown = coloured && tone != Tone.PLAIN;
    text.append(lead);
    if (shown) {
      text.append(tone.code);
    }
    text.append(line);
    if (shown) {
      text.append(RESET);
    }
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
