// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import org.jspecify.annotations.Nullable;

/** One problem as one line. */
final class ProblemLine {

  private static final int MOST_FILE = 200;
  private static final int MOST_MESSAGE = 600;

  private ProblemLine() {}

  /** "hmbc.csv, line 3: the shift is no number (read "abc", expected ppm). Remedy." */
  static String of(Failure.Problem problem) {
    StringBuilder line = new StringBuilder();
    String file = problem.file();
    if (file != null && !problem.message().contains(file)) {
      line.append(Columns.cut(file, MOST_FILE));
      if (problem.line() > 0) {
        line.append(", line ").append(problem.line());
      }
      line.append(": ");
    } else if (problem.line() > 0 && !problem.message().contains("line " + problem.line())) {
      line.append("line ").append(problem.line()).append(": ");
    }
    String message = problem.message().strip();
    String sentence = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    line.append(Columns.cut(sentence, MOST_MESSAGE));
    String found = found(problem);
    if (!found.isEmpty()) {
      line.append(" (").append(found).append(')');
    }
    line.append('.');
    String remedy = problem.remedy();
    if (remedy != null && !remedy.isBlank()) {
      line.append(' ').append(sentence(remedy.strip()));
    }
    return PlainText.line(line.toString());
  }

  /** A remedy stands as a sentence of its own. */
  private static String sentence(String remedy) {
    return Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1);
  }

  private static String found(Failure.Problem problem) {
    StringBuilder found = new StringBuilder();
    if (isNews(problem.read(), problem.message())) {
      found.append("read \"").append(Columns.cut(PlainText.line(problem.read()), 60)).append('"');
    }
    if (isNews(problem.expected(), problem.message())) {
      found.append(found.isEmpty() ? "" : ", ").append("expected ").append(problem.expected());
    }
    return found.toString();
  }

  private static boolean isNews(@Nullable String part, String message) {
    return part != null && !part.isBlank() && !message.contains(part);
  }
}
