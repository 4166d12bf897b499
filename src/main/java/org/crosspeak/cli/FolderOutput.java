// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.crosspeak.batch.ReportFolder;
import org.crosspeak.batch.ReportOutput;
import org.crosspeak.report.Outcome;

/** A folder of reports beside what is printed. */
final class FolderOutput implements Output {

  private final ReportFolder folder;
  private final Output printed;

  FolderOutput(Path folder, Set<ReportOutput> outputs, Output printed) throws IOException {
    this.folder = new ReportFolder(folder, outputs);
    this.printed = printed;
  }

  @Override
  public byte[] render(Outcome outcome) {
    return printed.render(outcome);
  }

  @Override
  public void write(Outcome outcome, byte[] rendered) throws IOException {
    folder.write(outcome);
    printed.write(outcome, rendered);
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
