// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

/** What others wrote, as a sentence of the note. */
final class Sentence {

  private Sentence() {}

  /** The text with its first letter a capital. */
  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** The text with a capital where it begins with a plain word, and with a full stop. */
  static String full(String text) {
    String line = PlainText.line(text).strip();
    if (line.isEmpty()) {
      return line;
    }
    int end = line.indexOf(' ');
    String word = end < 0 ? line : line.substring(0, end);
    boolean plain = word.matches("[a-z]+,?");
    String begun = plain ? Character.toUpperCase(line.charAt(0)) + line.substring(1) : line;
    return ".!?:".indexOf(line.charAt(line.length() - 1)) >= 0 ? begun : begun + ".";
  }
}
