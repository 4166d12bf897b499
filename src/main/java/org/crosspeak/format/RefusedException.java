// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;

/** A file cannot be read further; never leaves the package. */
final class RefusedException extends RuntimeException {

  private final String code;
  private final int line;
  private final @Nullable String read;
  private final @Nullable String expected;
  private final @Nullable String remedy;

  RefusedException(
      String code,
      int line,
      String message,
      @Nullable String read,
      @Nullable String expected,
      @Nullable String remedy) {
    super(message, null, false, false);
    this.code = code;
    this.line = line;
    this.read = read;
    this.expected = expected;
    this.remedy = remedy;
  }

  /** The refusal as an error of that file. */
  Issue issue(String file) {
    return new Issue(
        Severity.ERROR,
        code,
        file,
        line,
        Problems.oneLine(String.valueOf(getMessage())),
        read == null ? null : Problems.shortened(read),
        expected,
        remedy);
  }
}
