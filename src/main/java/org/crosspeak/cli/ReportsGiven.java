// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.util.List;
import org.crosspeak.attach.ReportFiles;
import org.crosspeak.attach.StoredReport;
import org.crosspeak.report.Failure;
import org.crosspeak.report.LineReportWriter;
import org.crosspeak.report.TextReportWriter;

/** Reports that a command was given, one after the other; what is none is told. */
final class ReportsGiven implements ReportFiles.Visitor {

  private final Console console;
  private final Taker taker;
  private int problems;

  /** Takes a report that is no failure. */
  interface Taker {
    void take(StoredReport report) throws IOException;
  }

  private ReportsGiven(Console console, Taker taker) {
    this.console = console;
    this.taker = taker;
  }

  /** Hands on all reports of these paths; gives how many could not be read. */
  static int read(List<String> paths, Console console, Taker taker) throws IOException {
    ReportsGiven given = new ReportsGiven(console, taker);
    new ReportFiles().visit(paths, given);
    return given.problems;
  }

  @Override
  public void report(StoredReport stored) throws IOException {
    if (stored.outcome() instanceof Failure failure) {
      problems++;
      TextReportWriter.messagesWithId(failure)
          .forEach(line -> console.tell(stored.place() + ": a failure: " + line));
    } else {
      taker.take(stored);
    }
  }

  @Override
  public void problem(String line) {
    problems++;
    console.tell("crosspeak: " + line);
  }

  /** One line of a list: id, what was done, how, and the report. */
  static String line(String id, String word, String text, String place) {
    String more = text.isEmpty() ? "" : text + " ";
    return LineReportWriter.line(id, word, more + "[" + place + "]") + "\n";
  }
}
