// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.crosspeak.report.FileDigest;
import org.crosspeak.report.HtmlIndexWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.crosspeak.report.SummaryJsonWriter;
import org.crosspeak.report.SummaryWriter;
import org.crosspeak.report.UploadSheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of all its compounds together: summary, upload sheet, index. They appear when the
 * run is complete. {@link #indexRow} may be called by several threads, everything else by one.
 */
final class RunTables implements AutoCloseable {

  private static final String SUMMARY = "summary.csv";
  private static final String SUMMARY_JSON = "summary.json";
  private static final String INDEX = "index.html";

  private final Path folder;
  private final Staging staging;
  private final SafeFile summaryFile;
  private final SummaryWriter summary;
  private final SafeFile jsonFile;
  private final SummaryJsonWriter json;
  private final @Nullable SafeFile sheetFile;
  private final @Nullable UploadSheetWriter sheet;
  private final @Nullable HtmlIndexWriter index;

  RunTables(Path folder, Set<ReportFile> files, Staging staging) throws IOException {
    this.folder = folder;
    this.staging = staging;
    this.summaryFile = begun(SUMMARY);
    this.summary = new SummaryWriter(writer(summaryFile));
    this.jsonFile = begun(SUMMARY_JSON);
    this.json = new SummaryJsonWriter(jsonFile.stream());
    this.sheetFile = files.contains(ReportFile.CSV) ? begun(ReportFile.CSV.fileName()) : null;
    this.sheet = sheetFile == null ? null : new UploadSheetWriter(writer(sheetFile));
    this.index = files.contains(ReportFile.HTML) ? new HtmlIndexWriter() : null;
  }

  private SafeFile begun(String name) throws IOException {
    return new SafeFile(folder.resolve(name), staging.next());
  }

  private static Writer writer(SafeFile file) {
    return new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
  }

  /** What the index keeps of an outcome; null where there is no index. */
  @Nullable String indexRow(Outcome outcome) {
    return index == null ? null : HtmlIndexWriter.row(outcome);
  }

  /**
   * Adds a compound, in the order of the run.
   *
   * @param indexRow what {@link #indexRow} made of it
   * @param report where its report stands and the bytes there; null where none was written
   * @param path what the summary names as its report, or null
   * @param page its page, or null
   */
  void add(
      Outcome outcome,
      @Nullable String indexRow,
      @Nullable FileDigest report,
      @Nullable String path,
      @Nullable String page)
      throws IOException {
    summary.write(outcome, path);
    json.write(outcome, path);
    if (sheet != null && report != null) {
      sheet.write((Report) outcome, report);
    }
    if (index != null && indexRow != null) {
      index.add(outcome, indexRow, page);
    }
  }

  /** Whether the upload sheet is written, which names the digest of each report. */
  boolean hasSheet() {
    return sheet != null;
  }

  /** Puts all in their places, the summaries last. */
  void complete() throws IOException {
    if (index != null) {
      try (SafeFile file = begun(INDEX)) {
        index.write(file.stream());
        file.commit();
      }
    }
    if (sheet != null && sheetFile != null) {
      sheet.close();
      sheetFile.commit();
    }
    json.close();
    jsonFile.commit();
    summary.close();
    summaryFile.commit();
  }

  @Override
  public void close() throws IOException {
    try (summaryFile;
        jsonFile) {
      if (sheetFile != null) {
        sheetFile.close();
      }
    }
  }
}
