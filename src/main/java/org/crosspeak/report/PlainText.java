// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

/**
 * Text from outside (names, annotations, file names) made harmless: what a terminal would act on
 * becomes visible, what is no text at all becomes U+FFFD.
 */
final class PlainText {

  private static final char REPLACEMENT = '\ufffd';

  private PlainText() {}

  /** Whether a terminal or editor acts on the character instead of showing it. */
  static boolean acts(int c) {
    return c < 0x20
        || (c >= 0x7f && c <= 0x9f)
        || c == 0xad
        || c == 0x61c
        || c == 0x180e
        || (c >= 0x200b && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f)
        || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb)
        || (c >= 0xe0000 && c <= 0xe007f);
  }

  /**
   * One line for a console: white space and line breaks become one space, everything else that
   * would act becomes U+FFFD, so a colour code shows as text.
   */
  static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || c == 0x2028 || c == 0x2029) {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                  line.append(' ');
                }
              } else if (acts(c) || isSurrogate(c)) {
                line.append(REPLACEMENT);
              } else {
                line.appendCodePoint(c);
              }
            });
    return line.toString().stripTrailing();
  }

  private static boolean isPlain(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii &= c < 0x7f;
      if (c == ' ') {
        if (i + 1 < text.length() && text.charAt(i + 1) == ' ') {
          return false;
        }
      } else if (acts(c) || Character.isWhitespace(c) || isSurrogate(c)) {
        return false;
      }
    }
    return ascii || text.strip().length() == text.length();
  }

  /** The text with halves of surrogate pairs replaced, which no encoding can hold. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
            .map(c -> isSurrogate(c) ? REPLACEMENT : c)
            .forEach(whole::appendCodePoint);
        return whole.toString();
      }
    }
    return text;
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
