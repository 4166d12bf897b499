// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.Severity;

/** What became of one file. */
public sealed interface FileReading permits FileReading.Recognised, FileReading.NotRecognised {

  /** The file's path relative to the compound, with {@code /}. */
  String file();

  /** Everything the analyst should know of the file, in the order of the file. */
  List<Issue> issues();

  /** Whether an issue is an error: then the lists may be shown and must not be used. */
  default boolean hasErrors() {
    return issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /**
   * The file is of a known format.
   *
   * @param format the format's id, a section of {@code docs/formats.md}
   * @param decidedBy how the format was told, one sentence each
   * @param lists the lists in the order of the file; empty only with an error
   */
  record Recognised(
      String file, String format, List<String> decidedBy, List<PeakList> lists, List<Issue> issues)
      implements FileReading {

    public Recognised {
      Objects.requireNonNull(file, "file must not be null");
      Objects.requireNonNull(format, "format must not be null");
      decidedBy = List.copyOf(decidedBy);
      lists = List.copyOf(lists);
      issues = List.copyOf(issues);
    }
  }

  /** The file is no peak list that can be read; an error says what it is and what is wanted. */
  record NotRecognised(String file, List<Issue> issues) implements FileReading {

    public NotRecognised {
      Objects.requireNonNull(file, "file must not be null");
      issues = List.copyOf(issues);
    }
  }
}
