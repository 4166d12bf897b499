// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/**
 * A source as text.
 *
 * @param source where it comes from
 * @param text the characters, without byte-order marks
 * @param encoding the encoding it was read in
 */
record Content(Source source, String text, String encoding) {

  /** The first character that is no blank, or NUL when there is none. */
  char firstCharacter() {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return '\0';
  }
}
