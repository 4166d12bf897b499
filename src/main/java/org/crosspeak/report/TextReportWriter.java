// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.io.IOException;
import java.util.List;

/**
 * Writes a report as a colleague's note for the console: the verdict first, then why, what was set
 * aside, what would settle it, and the advice in short. At most 100 columns. Immutable and safe for
 * use by multiple threads.
 */
public final class TextReportWriter {

  private final boolean coloured;

  private TextReportWriter(boolean coloured) {
    this.coloured = coloured;
  }

  /** Without colour, for files and pipes. */
  public static TextReportWriter plain() {
    return new TextReportWriter(false);
  }

  /** With colour, for a terminal whose user wants it. */
  public static TextReportWriter coloured() {
    return new TextReportWriter(true);
  }

  /**
   * Writes one report or failure.
   *
   * @param outcome what to write
   * @param out where to
   * @throws IOException when it can't be written
   */
  public void write(Outcome outcome, Appendable out) throws IOException {
    out.append(text(outcome));
  }

  /** What {@link #write} writes. */
  public String text(Outcome outcome) {
    TextNote note = new TextNote(coloured);
    if (outcome instanceof Report report) {
      VerdictText.write(note, report);
      EvidenceText.write(note, report);
      ListsText.write(note, report);
      SettlingText.write(note, report);
      AdviceText.write(note, report);
      note.heading("For the notebook").paragraph(report.verdict().sentence());
    } else if (outcome instanceof Failure failure) {
      note.top(failure.id() + ": could not be read", TextNote.Tone.AGAINST);
      messages(failure).forEach(note::paragraph);
    }
    return note.toString();
  }

  /**
   * The problems of a failure, one line each and as long as it takes: place, message, what was read
   * and expected, remedy. For standard error.
   */
  public static List<String> messages(Failure failure) {
    return failure.problems().stream().map(ProblemLine::of).toList();
  }

  /** The same with the compound's id before each. */
  public static List<String> messagesWithId(Failure failure) {
    String id = PlainText.line(failure.id());
    return messages(failure).stream().map(message -> id + ": " + message).toList();
  }
}
