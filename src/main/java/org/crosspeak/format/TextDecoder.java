// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by byte-order mark, else UTF-8 when the bytes are valid UTF-8, else
 * Windows-1252 (which holds ISO-8859-1's letters). Byte-order marks inside the text, as joined
 * files have them, are dropped.
 */
final class TextDecoder {

  private static final String MARK = "\uFEFF";

  private static final int CHARS_AT_A_TIME = 8192;

  private static final int HEAD_BYTES = 4096;
  private static final int LEAST_PAIRS = 16;

  private TextDecoder() {}

  static Content decode(Source source) {
    byte[] bytes = source.bytes();
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return content(source, new String(bytes, StandardCharsets.UTF_16LE), "UTF-16LE");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return content(source, new String(bytes, StandardCharsets.UTF_16BE), "UTF-16BE");
    }
    Charset unmarked = unmarkedUtf16(bytes);
    if (unmarked != null) {
      return content(source, new String(bytes, unmarked), unmarked.name() + " without its mark");
    }
    String name = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? "UTF-8 with byte-order mark" : "UTF-8";
    if (source.cut() || isValidUtf8(bytes)) {
      return content(source, new String(bytes, StandardCharsets.UTF_8), name);
    }
    return content(source, new String(bytes, Charset.forName("windows-1252")), "Windows-1252");
  }

  /** UTF-16 without a mark, by NULs that are every second byte of mostly Latin text; or null. */
  static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, HEAD_BYTES) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < 2 * pairs; i++) {
      if (bytes[i] != 0 && !isPrintable(bytes[i])) {
        return null;
      }
      even += i % 2 == 0 && bytes[i] == 0 ? 1 : 0;
      odd += i % 2 == 1 && bytes[i] == 0 ? 1 : 0;
    }
    boolean enough = pairs >= LEAST_PAIRS && bytes.length % 2 == 0;
    if (!enough || even > 0 == odd > 0 || even + odd < 0.9 * pairs) {
      return null;
    }
    return odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static Content content(Source source, String text, String encoding) {
    return new Content(source, text.contains(MARK) ? text.replace(MARK, "") : text, encoding);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** The first character behind blanks and a mark of UTF-8; NUL in other encodings' files. */
  static char firstCharacter(byte[] bytes) {
    for (int i = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0; i < bytes.length; i++) {
      if (bytes[i] > ' ') {
        return (char) bytes[i];
      }
      if (bytes[i] <= 0) {
        return '\0';
      }
    }
    return '\0';
  }

  /** Whether the bytes are UTF-8; takes no memory for it. */
  static boolean isValidUtf8(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    try {
      return isValidUtf8(new ByteArrayInputStream(bytes, i, bytes.length - i));
    } catch (IOException e) {
      throw new IllegalStateException("an array can be read", e);
    }
  }

  /** Whether what is left of the stream is UTF-8. */
  static boolean isValidUtf8(InputStream in) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHARS_AT_A_TIME);
    CharBuffer chars = CharBuffer.allocate(CHARS_AT_A_TIME);
    boolean end = false;
    while (!end) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      end = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      CoderResult result = decoder.decode(bytes, chars.clear(), end);
      if (result.isError()) {
        return false;
      }
      bytes.compact();
    }
    return true;
  }

  private static boolean isPrintable(byte b) {
    return (b & 0xFF) >= ' ' || b == '\t' || b == '\n' || b == '\r';
  }
}
