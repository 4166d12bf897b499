// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.crosspeak.batch.KeptReport;
import org.crosspeak.batch.ReportFile;
import org.crosspeak.batch.ReportFolder;
import org.crosspeak.report.Outcome;

/** A folder of reports beside what is printed. */
final class FolderOutput implements Output {

  private final ReportFolder folder;
  private final Output printed;

  FolderOutput(Path folder, Set<ReportFile> files, Output printed) throws IOException {
    this.folder = new ReportFolder(folder, files);
    this.printed = printed;
  }

  @Override
  public Prepared prepare(Outcome outcome) {
    ReportFolder.Prepared files = folder.prepare(outcome);
    Prepared told = printed.prepare(outcome);
    return () -> {
      folder.write(files);
      told.write();
    };
  }

  @Override
  public Prepared prepare(KeptReport kept) throws IOException {
    ReportFolder.Prepared missing = folder.prepare(kept);
    Prepared told = printed.prepare(kept);
    return () -> {
      folder.write(missing);
      told.write();
    };
  }

  @Override
  public void complete() throws IOException {
    folder.complete();
    printed.complete();
  }

  @Override
  public void close() throws IOException {
    folder.close();
    printed.close();
  }
}
