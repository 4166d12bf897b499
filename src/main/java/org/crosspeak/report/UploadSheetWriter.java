// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import org.crosspeak.report.ReportedCompound.ReportedCandidate;

/**
 * Writes the sheet that lab systems import: a header and one row a report, with the report's file
 * and its checksums. No cell is a formula, none has a line break. Not safe for use by multiple
 * threads.
 */
public final class UploadSheetWriter implements AutoCloseable {

  private static final String[] HEADER = {
    "id",
    "name",
    "isomer",
    "confidence",
    "probability",
    "fits",
    "claimed",
    "claim_outcome",
    "smiles",
    "reviewed_isomer",
    "reviewed_by",
    "review_reason",
    "sentence",
    "report_id",
    "report_file",
    "report_md5",
    "report_sha256",
    "version"
  };

  private final CsvWriter csv;

  /**
   * A sheet on that writer, with its header written.
   *
   * @param out where to; closed with the sheet
   */
  public UploadSheetWriter(Writer out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(HEADER);
  }

  /**
   * Writes the row of one report.
   *
   * @param report the report
   * @param file where it stands, relative to the sheet
   * @throws java.io.UncheckedIOException when it can't be written
   */
  public void write(Report report, FileDigest file) {
    ReportedVerdict verdict = report.verdict();
    Double probability = LineReportWriter.probability(verdict);
    Claim claim = verdict.claim();
    Review review = report.lastReview();
    String[] cells = {
      report.id(),
      report.compound().name() == null ? "" : report.compound().name(),
      verdict.isomer(),
      verdict.confidence().code(),
      probability == null ? "" : ResultTags.number(probability),
      verdict.fits() == null ? "" : verdict.fits().toString(),
      claim == null ? "" : claim.claimed(),
      claim == null ? "" : claim.outcome().code(),
      smiles(report),
      review == null ? "" : review.isomer(),
      review == null ? "" : review.by(),
      review == null ? "" : review.reason(),
      verdict.sentence(),
      report.reportId(),
      file.path(),
      file.md5(),
      file.sha256(),
      report.provenance().version()
    };
    for (int i = 0; i < cells.length; i++) {
      cells[i] = CsvCell.harmless(PlainText.line(cells[i]).strip());
    }
    csv.writeRecord(cells);
  }

  /** SMILES of the isomer assigned; empty where none is. */
  private static String smiles(Report report) {
    for (ReportedCandidate candidate : report.compound().candidates()) {
      if (candidate.label().equals(report.verdict().isomer()) && candidate.smiles() != null) {
        return candidate.smiles();
      }
    }
    return "";
  }

  /** Hands on what was written so far; the writer stays open. */
  public void flush() throws IOException {
    csv.flush();
  }

  /** Writes what is left and closes the writer. */
  @Override
  public void close() throws IOException {
    csv.close();
  }
}
