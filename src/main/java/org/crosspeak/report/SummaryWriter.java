// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code summary.csv}: a header and one row an input, in the order they are given. A cell
 * that a spreadsheet would take for a formula is quoted with {@code '}. Not safe for use by
 * multiple threads.
 */
public final class SummaryWriter implements AutoCloseable {

  private static final String[] HEADER = {
    "id",
    "outcome",
    "isomer",
    "confidence",
    "probability",
    "fits",
    "claimed",
    "claim_outcome",
    "guide_rule",
    "reasons",
    "report",
    "failure"
  };

  private final CsvWriter csv;

  /**
   * A summary on that writer, with its header written.
   *
   * @param out where to; closed with the summary
   */
  public SummaryWriter(Writer out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(HEADER);
  }

  /**
   * Writes the row of one input.
   *
   * @param outcome what came of it
   * @param reportPath where its report stands, relative to the summary, or null
   * @throws java.io.UncheckedIOException when it can't be written
   */
  public void write(Outcome outcome, @Nullable String reportPath) {
    String path = reportPath == null ? "" : reportPath;
    String[] cells =
        outcome instanceof Report report
            ? report(report.verdict(), report.id(), path)
            : failure((Failure) outcome, path);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = CsvCell.harmless(cells[i]);
    }
    csv.writeRecord(cells);
  }

  private static String[] report(ReportedVerdict verdict, String id, String path) {
    Double probability = LineReportWriter.probability(verdict);
    Claim claim = verdict.claim();
    return new String[] {
      id,
      "report",
      verdict.isomer(),
      verdict.confidence().code(),
      probability == null ? "" : ResultTags.number(probability),
      verdict.fits() == null ? "" : verdict.fits().toString(),
      claim == null ? "" : claim.claimed(),
      claim == null ? "" : claim.outcome().code(),
      guideRule(verdict.guideRule()),
      verdict.reasons().stream().map(Reason::code).collect(Collectors.joining(";")),
      path,
      ""
    };
  }

  private static String[] failure(Failure failure, String path) {
    Failure.Problem first = failure.first();
    String text = first.code() + ": " + ProblemLine.of(first);
    return new String[] {failure.id(), "failure", "", "", "", "", "", "", "", "", path, text};
  }

  /** What the guide's rule reads, or in its absence what it found. */
  private static String guideRule(@Nullable GuideRule rule) {
    if (rule == null) {
      return "";
    }
    return rule.reads() == null ? rule.crossPeak().code() : rule.reads();
  }

  /** Writes what is left and closes the writer. */
  @Override
  public void close() throws IOException {
    csv.close();
  }
}
