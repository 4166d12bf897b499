// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosspeak.compound.OutputName;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.crosspeak.report.SummaryWriter;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a report a compound and a summary. Each file appears when it is whole; the summary
 * when the run is complete. Not safe for use by several threads.
 */
public final class ReportFolder implements AutoCloseable {

  private static final String REPORT = "report.json";
  private static final String SUMMARY = "summary.csv";

  private final Path folder;
  private final JsonReportWriter json = JsonReportWriter.pretty();
  private final SafeFile summaryFile;
  private final SummaryWriter summary;

  /** Makes the folder if need be, and begins its summary. */
  public ReportFolder(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    this.summaryFile = new SafeFile(folder.resolve(SUMMARY));
    Writer writer = new OutputStreamWriter(summaryFile.stream(), StandardCharsets.UTF_8);
    this.summary = new SummaryWriter(writer);
  }

  /** Writes one outcome; a failure has its row in the summary and no folder. */
  public void write(Outcome outcome) throws IOException {
    @Nullable String path = null;
    if (outcome instanceof Report) {
      String name = OutputName.of(outcome.id());
      Path place = folder.resolve(name);
      Files.createDirectories(place);
      SafeFile.write(place.resolve(REPORT), json.toBytes(outcome));
      path = name + "/" + REPORT;
    }
    summary.write(outcome, path);
  }

  /** Puts the summary in its place. */
  public void complete() throws IOException {
    summary.close();
    summaryFile.commit();
  }

  @Override
  public void close() throws IOException {
    summaryFile.close();
  }
}
