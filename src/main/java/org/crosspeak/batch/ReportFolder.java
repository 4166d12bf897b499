// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.crosspeak.compound.OutputName;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.crosspeak.report.ReportFile;
import org.crosspeak.report.SdfReportWriter;
import org.crosspeak.report.SummaryWriter;
import org.crosspeak.report.UploadSheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a report a compound and a summary. Each file appears when it is whole; the summary
 * when the run is complete. Not safe for use by several threads.
 */
public final class ReportFolder implements AutoCloseable {

  private static final String REPORT = "report.json";
  private static final String SDF = "report.sdf";
  private static final String SUMMARY = "summary.csv";
  private static final String UPLOAD = "upload.csv";

  private final Path folder;
  private final JsonReportWriter json = JsonReportWriter.pretty();
  private final @Nullable SdfReportWriter sdf;
  private final SafeFile summaryFile;
  private final SummaryWriter summary;
  private final @Nullable SafeFile sheetFile;
  private final @Nullable UploadSheetWriter sheet;

  /**
   * Makes the folder if need be, and begins its summary.
   *
   * @param outputs what to write beside the JSON of each report
   */
  public ReportFolder(Path folder, Set<ReportOutput> outputs) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    this.sdf = outputs.contains(ReportOutput.SDF) ? SdfReportWriter.withDefaults() : null;
    this.summaryFile = new SafeFile(folder.resolve(SUMMARY));
    this.summary = new SummaryWriter(writer(summaryFile));
    boolean upload = outputs.contains(ReportOutput.CSV);
    this.sheetFile = upload ? new SafeFile(folder.resolve(UPLOAD)) : null;
    this.sheet = sheetFile == null ? null : new UploadSheetWriter(writer(sheetFile));
  }

  private static Writer writer(SafeFile file) {
    return new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
  }

  /** Writes one outcome; a failure has its row in the summary and no folder. */
  public void write(Outcome outcome) throws IOException {
    @Nullable String path = null;
    if (outcome instanceof Report report) {
      String name = OutputName.of(outcome.id());
      path = name + "/" + REPORT;
      write(report, folder.resolve(name), path);
    }
    summary.write(outcome, path);
  }

  private void write(Report report, Path place, String path) throws IOException {
    byte[] bytes = json.toBytes(report);
    Files.createDirectories(place);
    SafeFile.write(place.resolve(REPORT), bytes);
    if (sdf != null) {
      SafeFile.write(place.resolve(SDF), sdf.toBytes(report, ReportFile.of(REPORT, bytes)));
    }
    if (sheet != null) {
      sheet.write(report, ReportFile.of(path, bytes));
    }
  }

  /** Puts the summary and the sheet in their places. */
  public void complete() throws IOException {
    summary.close();
    summaryFile.commit();
    if (sheet != null && sheetFile != null) {
      sheet.close();
      sheetFile.commit();
    }
  }

  @Override
  public void close() throws IOException {
    summaryFile.close();
    if (sheetFile != null) {
      sheetFile.close();
    }
  }
}
