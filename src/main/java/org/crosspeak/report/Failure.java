// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something could not be read; stands in a report's place.
 *
 * @param id the compound's id
 * @param problems all that is wrong, at least one, the most important first
 */
public record Failure(String id, List<Problem> problems) implements Outcome {

  public Failure {
    Objects.requireNonNull(id, "id must not be null");
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a failure needs a problem");
    }
  }

  /** A failure of one problem. */
  public static Failure of(String id, Issue issue) {
    return new Failure(id, List.of(Problem.of(issue)));
  }

  /**
   * A failure of all problems found.
   *
   * @param issues at least one; errors stand before what is none, otherwise the order stays
   */
  public static Failure of(String id, List<Issue> issues) {
    List<Problem> problems =
        issues.stream()
            .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
            .map(Problem::of)
            .distinct()
            .toList();
    return new Failure(id, problems);
  }

  private static int rank(Issue issue) {
    return issue.severity() == Severity.ERROR ? 0 : 1;
  }

  /** The most important problem. */
  public Problem first() {
    return problems.get(0);
  }

  /**
   * One thing that is wrong.
   *
   * @param code failure code of {@code docs/codes.md}
   * @param message one sentence for the analyst
   * @param remedy what to do, or null
   * @param file the file relative to the compound, or null when no file is concerned
   * @param line line of the file from 1, or 0 where lines are no help
   * @param read what was read there, or null
   * @param expected what was expected there, or null
   */
  public record Problem(
      String code,
      String message,
      @Nullable String remedy,
      @Nullable String file,
      int line,
      @Nullable String read,
      @Nullable String expected) {

    public Problem {
      Objects.requireNonNull(code, "code must not be null");
      Objects.requireNonNull(message, "message must not be null");
      if (line < 0) {
        throw new IllegalArgumentException("line must not be negative: " + line);
      }
    }

    /** The problem that an issue tells of. */
    public static Problem of(Issue issue) {
      return new Problem(
          issue.code(),
          issue.message(),
          issue.remedy(),
          issue.file(),
          issue.line(),
          issue.read(),
          issue.expected());
    }
  }
}
