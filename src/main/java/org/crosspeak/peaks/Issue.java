// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something the analyst should know of an input, with what to do about it.
 *
 * @param severity how bad it is
 * @param code code of {@code docs/codes.md}
 * @param file the input's path relative to the compound, or null when no file is concerned
 * @param line line of the file from 1, or 0
 * @param message one sentence; whatever it quotes, it becomes one line
 * @param read what was read there, in one line, or null
 * @param expected what was expected there, or null
 * @param remedy what to do, or null
 */
public record Issue(
    Severity severity,
    String code,
    @Nullable String file,
    int line,
    String message,
    @Nullable String read,
    @Nullable String expected,
    @Nullable String remedy) {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  public Issue {
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(code, "code must not be null");
    message = oneLine(Objects.requireNonNull(message, "message must not be null"));
    read = read == null ? null : oneLine(read);
  }

  /** The text in one line: control characters, which may come from an input, become blanks. */
  public static String oneLine(String text) {
    return CONTROL.matcher(text).replaceAll(" ").strip();
  }

  /** A note or warning about the whole input. */
  public static Issue of(Severity severity, String code, String message) {
    return new Issue(severity, code, null, 0, message, null, null, null);
  }
}
