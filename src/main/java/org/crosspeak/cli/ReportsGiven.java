// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.attach.Attachment;
import org.crosspeak.attach.ReportFiles;
import org.crosspeak.attach.StoredReport;
import org.crosspeak.report.Failure;
import org.crosspeak.report.LineReportWriter;
import org.crosspeak.report.Report;
import org.crosspeak.report.ReportResult;
import org.crosspeak.report.TextReportWriter;

/** Reports that a command was given; what is none is told on standard error. */
final class ReportsGiven implements ReportFiles.Visitor {

  private final Console console;
  private final List<Kept> kept = new ArrayList<>();
  private int problems;

  /** What is kept of a report until its place is known. */
  private record Kept(StoredReport stored, Report report) {}

  private ReportsGiven(Console console) {
    this.console = console;
  }

  static ReportsGiven read(List<String> paths, Console console) throws IOException {
    ReportsGiven given = new ReportsGiven(console);
    new ReportFiles().visit(paths, given);
    return given;
  }

  @Override
  public void report(StoredReport stored) {
    if (stored.outcome() instanceof Report report) {
      kept.add(new Kept(stored, report));
    } else {
      problems++;
      TextReportWriter.messagesWithId((Failure) stored.outcome())
          .forEach(line -> console.tell(stored.place() + ": a failure: " + line));
    }
  }

  @Override
  public void problem(String line) {
    problems++;
    console.tell("crosspeak: " + line);
  }

  int problems() {
    return problems;
  }

  /** The reports, failures left out. */
  List<StoredReport> reports() {
    return kept.stream().map(Kept::stored).toList();
  }

  /**
   * The reports on their way to records.
   *
   * @param folder the folder that paths to them start from
   */
  List<Attachment> attachments(Path folder) {
    List<Attachment> attachments = new ArrayList<>();
    for (Kept one : kept) {
      attachments.add(
          new Attachment(
              one.report.id(),
              one.stored.place(),
              ReportResult.of(one.report, one.stored.relativeTo(folder))));
    }
    return attachments;
  }

  /** One line of a list: id, what was done, how, and the report. */
  static String line(String id, String word, String text, String place) {
    return LineReportWriter.line(id, word, text + (text.isEmpty() ? "" : " ") + "[" + place + "]")
        + "\n";
  }
}
