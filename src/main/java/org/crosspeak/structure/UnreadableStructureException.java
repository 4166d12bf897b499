// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;

/** A drawing could not be read; carries what to tell the analyst. */
final class UnreadableStructureException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Issue issue;

  UnreadableStructureException(Issue issue) {
    super(issue.message());
    this.issue = issue;
  }

  static UnreadableStructureException of(
      String code,
      @Nullable String file,
      int line,
      String message,
      @Nullable String read,
      @Nullable String expected,
      @Nullable String remedy) {
    return new UnreadableStructureException(
        new Issue(Severity.ERROR, code, file, line, message, read, expected, remedy));
  }

  Issue issue() {
    return issue;
  }
}
