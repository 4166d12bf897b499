// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The folder name that an id gives: safe on every file system, never outside the output folder, and
 * different for different ids.
 */
public final class OutputName {

  private static final int MAX_BYTES = 120;
  private static final int HASH_DIGITS = 8;
  private static final Pattern RESERVED =
      Pattern.compile(
          "(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|(summary|upload)\\.(csv|json)|index\\.html");

  private OutputName() {}

  /**
   * The folder name for an id.
   *
   * @param id any text
   * @return at most 120 characters of {@code A-Za-z0-9._-} and {@code %XX}, not empty
   */
  public static String of(String id) {
    StringBuilder name = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain((char) (b & 0xff))) {
        name.append((char) b);
      } else {
        escape(name, b);
      }
    }
    String plain = name.toString();
    boolean reserved = RESERVED.matcher(plain.toLowerCase(Locale.ROOT)).matches();
    if (plain.startsWith(".") || reserved) {
      plain = escaped(plain.charAt(0)) + plain.substring(1);
    }
    if (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1) + escaped('.');
    }
    return plain.isEmpty() ? "%" : shortened(plain, id);
  }

  private static boolean isPlain(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '_'
        || c == '-';
  }

  private static String escaped(char c) {
    StringBuilder out = new StringBuilder();
    escape(out, (byte) c);
    return out.toString();
  }

  private static void escape(StringBuilder out, byte b) {
    out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
  }

  private static String shortened(String plain, String id) {
    if (plain.length() <= MAX_BYTES) {
      return plain;
    }
    int end = MAX_BYTES - HASH_DIGITS - 1;
    int percent = plain.lastIndexOf('%', end - 1);
    if (percent > end - 3 && percent >= 0) {
      end = percent;
    }
    String hash = Checksum.sha256(id.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    return plain.substring(0, end) + "-" + hash;
  }
}
