// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;

/**
 * What limits a verdict, or what the analyst should know of the input.
 *
 * @param code quality code of {@code docs/codes.md}
 * @param severity how bad it is
 * @param text one or two sentences, with the place and what to do
 */
public record QualityNote(String code, Severity severity, String text) {

  public QualityNote {
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  /** The note that an issue tells of: its place, its message and its remedy in one text. */
  static QualityNote of(Issue issue) {
    StringBuilder text = new StringBuilder();
    String file = issue.file();
    if (file != null && !issue.message().contains(file)) {
      text.append(file);
      if (issue.line() > 0) {
        text.append(", line ").append(issue.line());
      }
      text.append(": ");
    }
    text.append(issue.message());
    String remedy = issue.remedy();
    if (remedy != null && !remedy.isBlank()) {
      char last = text.charAt(text.length() - 1);
      text.append(last == '.' || last == '!' || last == '?' ? " " : ". ").append(remedy);
    }
    return new QualityNote(issue.code(), issue.severity(), text.toString());
  }
}
