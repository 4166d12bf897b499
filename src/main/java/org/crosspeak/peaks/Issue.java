// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something the analyst should know of an input, with what to do about it.
 *
 * @param severity how bad it is
 * @param code code of {@code docs/codes.md}
 * @param file the input's path relative to the compound, or null when no file is concerned
 * @param line line of the file from 1, or 0
 * @param message one sentence without a trailing line break
 * @param read what was read there, or null
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

  public Issue {
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }

  /** A note or warning about the whole input. */
  public static Issue of(Severity severity, String code, String message) {
    return new Issue(severity, code, null, 0, message, null, null, null);
  }
}
