// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
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
    SummaryRow row = SummaryRow.of(outcome, reportPath);
    Double probability = row.probability();
    String[] cells = {
      row.id(),
      row.outcome(),
      text(row.isomer()),
      text(row.confidence()),
      probability == null ? "" : ResultTags.number(probability),
      row.fits() == null ? "" : row.fits().toString(),
      text(row.claimed()),
      text(row.claimOutcome()),
      text(row.guideRule()),
      String.join(";", row.reasons()),
      text(row.report()),
      text(row.failure())
    };
    for (int i = 0; i < cells.length; i++) {
      cells[i] = CsvCell.harmless(cells[i]);
    }
    csv.writeRecord(cells);
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  /** Writes what is left and closes the writer. */
  @Override
  public void close() throws IOException {
    csv.close();
  }
}
