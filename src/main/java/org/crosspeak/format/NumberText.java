// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/**
 * Reads the numbers of cells, in place and without regular expressions. Anything that is no finite
 * number gives NaN: words, {@code NaN}, {@code Inf}, {@code 1e309}.
 *
 * <p>A shift may have a decimal point or a decimal comma, never thousands separators, because a
 * shift in ppm has at most three digits before the mark. An amount (intensity, volume) may have
 * both; which mark is the decimal one is known from the file's shifts.
 */
final class NumberText {

  private static final double[] POWERS = new double[23];
  private static final long EXACT = 1L << 53;

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private static final String[] PPM = {"[ppm]", "(ppm)", "ppm"};

  private NumberText() {}

  /** A shift of the cell {@code from..to} of the text, or NaN. */
  static double shift(String text, int from, int to) {
    double value = plain(text, from, to, '\0');
    return value == value ? value : plain(text, from, withoutUnit(text, from, to), '\0');
  }

  /** Where the number of a cell ends that has its unit behind it; the start when it has none. */
  private static int withoutUnit(String text, int from, int to) {
    for (String unit : PPM) {
      int end = to - unit.length();
      if (end > from && text.regionMatches(true, end, unit, 0, unit.length())) {
        while (end > from && Cells.isBlank(text.charAt(end - 1))) {
          end--;
        }
        return end;
      }
    }
    return from;
  }

  /** A shift that is the whole text, or NaN. */
  static double shift(String text) {
    return shift(text, 0, text.length());
  }

  /** An amount of the cell {@code from..to} of the text, or NaN. */
  static double amount(String text, int from, int to, boolean decimalComma) {
    double value = plain(text, from, to, decimalComma ? ',' : '.');
    if (value == value || from >= to || !startsNumber(text, from, to)) {
      return value;
    }
    String bare = withoutGrouping(text.substring(from, to), decimalComma ? '.' : ',');
    return bare.isEmpty() ? Double.NaN : plain(bare, 0, bare.length(), decimalComma ? ',' : '.');
  }

  private static boolean startsNumber(String text, int from, int to) {
    int first = isSign(text.charAt(from)) && from + 1 < to ? from + 1 : from;
    char c = text.charAt(first);
    return Character.isDigit(c) || c == '.' || c == ',' || Character.isSpaceChar(c);
  }

  /** Reads sign, digits, one mark, digits, exponent; the mark NUL means point or comma. */
  private static double plain(String text, int from, int to, char mark) {
    int i = from;
    boolean negative = false;
    if (i < to && isSign(text.charAt(i))) {
      negative = text.charAt(i) != '+';
      i++;
    }
    long mantissa = 0;
    int digits = 0;
    int scale = 0;
    boolean marked = false;
    for (; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        mantissa = mantissa * 10 + (c - '0');
        digits++;
        scale += marked ? 1 : 0;
      } else if (!marked && (mark == '\0' ? c == '.' || c == ',' : c == mark)) {
        marked = true;
      } else {
        break;
      }
    }
    if (digits == 0) {
      return Double.NaN;
    }
    if (i == to && digits < 18 && mantissa < EXACT && scale < POWERS.length) {
      double value = mantissa / POWERS[scale];
      return negative ? -value : value;
    }
    return i == to || isExponent(text, i, to) ? slow(text, from, to) : Double.NaN;
  }

  private static double slow(String text, int from, int to) {
    String plain = text.substring(from, to).replace(',', '.').replace('\u2212', '-');
    double value = Double.parseDouble(plain);
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  private static boolean isExponent(String text, int from, int to) {
    char e = text.charAt(from);
    int i = from + 1;
    if (e != 'e' && e != 'E') {
      return false;
    }
    if (i < to && isSign(text.charAt(i))) {
      i++;
    }
    if (i == to) {
      return false;
    }
    for (; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+' || c == '\u2212';
  }

  /** The text without separators between groups of three digits; empty when groups are uneven. */
  private static String withoutGrouping(String text, char otherMark) {
    StringBuilder bare = new StringBuilder(text.length());
    int sinceSeparator = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean separator = c == otherMark || c == '\'' || c == '’' || Character.isSpaceChar(c);
      if (!Character.isDigit(c) && sinceSeparator >= 0 && sinceSeparator != 3) {
        return "";
      }
      if (separator) {
        sinceSeparator = 0;
        continue;
      }
      sinceSeparator = Character.isDigit(c) ? (sinceSeparator < 0 ? -1 : sinceSeparator + 1) : -1;
      bare.append(c);
    }
    return sinceSeparator >= 0 && sinceSeparator != 3 ? "" : bare.toString();
  }
}
