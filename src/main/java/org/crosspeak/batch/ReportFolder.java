// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.crosspeak.compound.OutputName;
import org.crosspeak.report.FileDigest;
import org.crosspeak.report.HtmlReportWriter;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.crosspeak.report.SdfReportWriter;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the files of each compound, summaries of all, and an index where pages are written.
 * Each file appears when it is whole, a compound's JSON after its others; summaries and index when
 * the run is complete. {@link #prepare} may be called by several threads, everything else by one.
 */
public final class ReportFolder implements AutoCloseable {

  private final Path folder;
  private final Set<ReportFile> files;
  private final JsonReportWriter json = JsonReportWriter.pretty();
  private final @Nullable HtmlReportWriter html;
  private final @Nullable SdfReportWriter sdf;
  private final Staging staging;
  private final RunTables tables;

  /**
   * Makes the folder if need be, clears away what a killed run left unfinished, and begins the
   * summaries.
   *
   * @param files what is left of each compound, at least one; SDF and sheet point to the JSON,
   *     which is written beside them
   */
  public ReportFolder(Path folder, Set<ReportFile> files) throws IOException {
    this.folder = folder;
    this.files = EnumSet.copyOf(files);
    if (files.contains(ReportFile.SDF) || files.contains(ReportFile.CSV)) {
      this.files.add(ReportFile.JSON);
    }
    this.sdf = files.contains(ReportFile.SDF) ? SdfReportWriter.withDefaults() : null;
    this.html = files.contains(ReportFile.HTML) ? HtmlReportWriter.withDefaults() : null;
    Files.createDirectories(folder);
    this.staging = Staging.in(folder);
    this.tables = new RunTables(folder, files, staging);
  }

  /** The files of one outcome, ready to be written. */
  public static final class Prepared {

    private final Outcome outcome;
    private final @Nullable String indexRow;
    private final Map<ReportFile, byte[]> files = new EnumMap<>(ReportFile.class);
    private byte @Nullable [] report;

    private Prepared(Outcome outcome, @Nullable String indexRow) {
      this.outcome = outcome;
      this.indexRow = indexRow;
    }
  }

  /** Makes the files of one outcome; a failure has none. */
  public Prepared prepare(Outcome outcome) {
    Prepared prepared = new Prepared(outcome, tables.indexRow(outcome));
    if (outcome instanceof Report report) {
      boolean wanted = files.contains(ReportFile.JSON);
      byte[] bytes = wanted ? json.toBytes(report) : null;
      prepared.report = bytes;
      add(ReportFile.HTML, report, prepared);
      add(ReportFile.SDF, report, prepared);
      if (bytes != null) {
        prepared.files.put(ReportFile.JSON, bytes);
      }
    }
    return prepared;
  }

  /** Makes what is missing of a report that stands; the report itself stays as it is. */
  public Prepared prepare(KeptReport kept) throws IOException {
    Prepared prepared = new Prepared(kept.report(), tables.indexRow(kept.report()));
    prepared.report = kept.bytes();
    for (ReportFile file : EnumSet.of(ReportFile.HTML, ReportFile.SDF)) {
      if (files.contains(file) && !stands(file, kept)) {
        add(file, kept.report(), prepared);
      }
    }
    return prepared;
  }

  /**
   * Whether a file belongs to a report that stands: a page names the report's id, and shows no
   * review that may have come later; a record names the checksum of the report.
   */
  private boolean stands(ReportFile file, KeptReport kept) throws IOException {
    Path place = place(kept.report()).resolve(file.fileName());
    boolean reviewed = !kept.report().reviews().isEmpty();
    if (!Files.isRegularFile(place) || file == ReportFile.HTML && reviewed) {
      return false;
    }
    String mark =
        file == ReportFile.HTML ? kept.report().reportId() : FileDigest.sha256(kept.bytes());
    return Files.readString(place, StandardCharsets.ISO_8859_1).contains(mark);
  }

  private void add(ReportFile file, Report report, Prepared prepared) {
    byte[] before = prepared.report;
    if (file == ReportFile.HTML && html != null) {
      prepared.files.put(file, html.toBytes(report));
    } else if (file == ReportFile.SDF && sdf != null && before != null) {
      FileDigest digest = FileDigest.of(ReportFile.JSON.fileName(), before);
      prepared.files.put(file, sdf.toBytes(report, digest));
    }
  }

  private Path place(Outcome outcome) {
    return folder.resolve(OutputName.of(outcome.id()));
  }

  /** Writes one outcome; a failure has its row in the summaries and no folder. */
  public void write(Prepared prepared) throws IOException {
    if (!prepared.files.isEmpty()) {
      Files.createDirectories(place(prepared.outcome));
    }
    for (ReportFile file : new ReportFile[] {ReportFile.HTML, ReportFile.SDF, ReportFile.JSON}) {
      byte[] bytes = prepared.files.get(file);
      if (bytes != null) {
        SafeFile.write(place(prepared.outcome).resolve(file.fileName()), staging.next(), bytes);
      }
    }
    tell(prepared);
  }

  private void tell(Prepared prepared) throws IOException {
    boolean failed = !(prepared.outcome instanceof Report);
    String name = OutputName.of(prepared.outcome.id()) + "/";
    String report = name + ReportFile.JSON.fileName();
    String page = name + ReportFile.HTML.fileName();
    byte[] bytes = prepared.report;
    tables.add(
        prepared.outcome,
        prepared.indexRow,
        bytes != null && tables.hasSheet() ? FileDigest.of(report, bytes) : null,
        failed ? null : files.contains(ReportFile.JSON) ? report : page,
        failed || html == null ? null : page);
  }

  /** Puts summaries and index in their places. */
  public void complete() throws IOException {
    tables.complete();
  }

  @Override
  public void close() throws IOException {
    try (staging) {
      tables.close();
    }
  }
}
