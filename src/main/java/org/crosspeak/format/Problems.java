// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Collects all problems of one file. Of one code the first {@value #SHOWN} are kept and the rest
 * counted, so that a file of 100,000 bad rows gives a message one can read.
 */
final class Problems {

  private static final int SHOWN = 20;
  private static final int SHOWN_CHARS = 60;

  private final String file;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private String place = "";
  private final Map<String, Severity> severities = new LinkedHashMap<>();

  Problems(String file) {
    this.file = file;
  }

  /** Says where in the file the following problems are; an empty text for the file itself. */
  void within(String newPlace) {
    place = newPlace;
  }

  /** Adds a problem at a line (0: none) with what was read and expected and what to do. */
  void add(
      Severity severity,
      String code,
      int line,
      String message,
      @Nullable String read,
      @Nullable String expected,
      @Nullable String remedy) {
    severities.putIfAbsent(code, severity);
    if (counts.merge(code, 1, Integer::sum) <= SHOWN) {
      issues.add(
          new Issue(
              severity,
              code,
              file,
              line,
              place + message,
              read == null ? null : shortened(read),
              expected,
              remedy));
    }
  }

  void error(String code, int line, String message, String read, String expected, String remedy) {
    add(Severity.ERROR, code, line, message, read, expected, remedy);
  }

  void warn(String code, int line, String message, @Nullable String remedy) {
    add(Severity.WARNING, code, line, message, null, null, remedy);
  }

  void note(String code, int line, String message, @Nullable String remedy) {
    add(Severity.NOTE, code, line, message, null, null, remedy);
  }

  void add(RefusedException refusal) {
    issues.add(refusal.issue(file));
  }

  /** All problems in the order of their coming, with a line for those left out. */
  List<Issue> all() {
    List<Issue> all = new ArrayList<>(issues);
    counts.forEach(
        (code, count) -> {
          if (count > SHOWN) {
            String text = "and " + (count - SHOWN) + " more lines with the same problem";
            Severity severity = severities.getOrDefault(code, Severity.NOTE);
            all.add(new Issue(severity, code, file, 0, text, null, null, null));
          }
        });
    return all;
  }

  /** The text without control characters. */
  static String oneLine(String text) {
    return Issue.oneLine(text);
  }

  /** A text fit to be quoted in a message: one line, not too long. */
  static String shortened(String text) {
    String line = oneLine(text);
    return line.length() <= SHOWN_CHARS ? line : line.substring(0, SHOWN_CHARS) + "…";
  }
}
