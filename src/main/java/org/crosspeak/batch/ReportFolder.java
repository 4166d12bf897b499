// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.crosspeak.compound.OutputName;
import org.crosspeak.report.FileDigest;
import org.crosspeak.report.HtmlIndexWriter;
import org.crosspeak.report.HtmlReportWriter;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.crosspeak.report.SdfReportWriter;
import org.crosspeak.report.SummaryWriter;
import org.crosspeak.report.UploadSheetWriter;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the files of each compound, a summary, and an index where pages are written. Each
 * file appears when it is whole; summary and index when the run is complete. {@link #prepare} may
 * be called by several threads, everything else by one.
 */
public final class ReportFolder implements AutoCloseable {

  private static final String SUMMARY = "summary.csv";
  private static final String INDEX = "index.html";

  private final Path folder;
  private final Set<ReportFile> files;
  private final JsonReportWriter json = JsonReportWriter.pretty();
  private final @Nullable HtmlReportWriter html;
  private final @Nullable HtmlIndexWriter index;
  private final SafeFile summaryFile;
  private final SummaryWriter summary;
  private final @Nullable SdfReportWriter sdf;
  private final @Nullable SafeFile sheetFile;
  private final @Nullable UploadSheetWriter sheet;

  /**
   * Makes the folder if need be, and begins its summary.
   *
   * @param files what is left of each compound, at least one; SDF and sheet point to the JSON,
   *     which is written beside them
   */
  public ReportFolder(Path folder, Set<ReportFile> files) throws IOException {
    this.folder = folder;
    this.files = EnumSet.copyOf(files);
    this.sdf = files.contains(ReportFile.SDF) ? SdfReportWriter.withDefaults() : null;
    boolean upload = files.contains(ReportFile.CSV);
    if (sdf != null || upload) {
      this.files.add(ReportFile.JSON);
    }
    boolean pages = files.contains(ReportFile.HTML);
    this.html = pages ? HtmlReportWriter.withDefaults() : null;
    this.index = pages ? new HtmlIndexWriter() : null;
    Files.createDirectories(folder);
    this.summaryFile = new SafeFile(folder.resolve(SUMMARY));
    this.summary = new SummaryWriter(writer(summaryFile));
    this.sheetFile = upload ? new SafeFile(folder.resolve(ReportFile.CSV.fileName())) : null;
    this.sheet = sheetFile == null ? null : new UploadSheetWriter(writer(sheetFile));
  }

  private static Writer writer(SafeFile file) {
    return new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
  }

  /** The files of one outcome, ready to be written. */
  public static final class Prepared {

    private final Outcome outcome;
    private final Map<ReportFile, byte[]> files = new EnumMap<>(ReportFile.class);
    private final @Nullable String indexRow;

    private Prepared(Outcome outcome, @Nullable String indexRow) {
      this.outcome = outcome;
      this.indexRow = indexRow;
    }
  }

  /** Makes the files of one outcome; a failure has none. */
  public Prepared prepare(Outcome outcome) {
    Prepared prepared = new Prepared(outcome, index == null ? null : HtmlIndexWriter.row(outcome));
    if (outcome instanceof Report report) {
      for (ReportFile file : files) {
        if (file != ReportFile.CSV) {
          prepared.files.put(file, bytes(file, report, prepared.files));
        }
      }
    }
    return prepared;
  }

  private byte[] bytes(ReportFile file, Report report, Map<ReportFile, byte[]> before) {
    return switch (file) {
      case JSON -> json.toBytes(report);
      case HTML -> pages().toBytes(report);
      case SDF -> record(report, before.get(ReportFile.JSON));
      case CSV -> throw new IllegalArgumentException("the sheet is one for all");
    };
  }

  private byte[] record(Report report, byte @Nullable [] written) {
    if (sdf == null || written == null) {
      throw new IllegalStateException("no SDF was asked for");
    }
    return sdf.toBytes(report, FileDigest.of(ReportFile.JSON.fileName(), written));
  }

  private HtmlReportWriter pages() {
    if (html == null) {
      throw new IllegalStateException("no pages were asked for");
    }
    return html;
  }

  /** Writes one outcome; a failure has its row in the summary and no folder. */
  public void write(Prepared prepared) throws IOException {
    @Nullable String path = null;
    @Nullable String page = null;
    if (!prepared.files.isEmpty()) {
      String name = OutputName.of(prepared.outcome.id());
      Path place = folder.resolve(name);
      Files.createDirectories(place);
      for (Map.Entry<ReportFile, byte[]> file : prepared.files.entrySet()) {
        String fileName = file.getKey().fileName();
        SafeFile.write(place.resolve(fileName), file.getValue());
        path = path == null ? name + "/" + fileName : path;
        page = file.getKey() == ReportFile.HTML ? name + "/" + fileName : page;
      }
    }
    summary.write(prepared.outcome, path);
    byte[] report = prepared.files.get(ReportFile.JSON);
    if (sheet != null && path != null && report != null) {
      sheet.write((Report) prepared.outcome, FileDigest.of(path, report));
    }
    if (index != null && prepared.indexRow != null) {
      index.add(prepared.outcome, prepared.indexRow, page);
    }
  }

  /** Puts summary and index in their places. */
  public void complete() throws IOException {
    summary.close();
    summaryFile.commit();
    if (sheet != null && sheetFile != null) {
      sheet.close();
      sheetFile.commit();
    }
    if (index != null) {
      try (SafeFile file = new SafeFile(folder.resolve(INDEX))) {
        index.write(file.stream());
        file.commit();
      }
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
