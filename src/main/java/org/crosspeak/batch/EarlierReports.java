// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.crosspeak.Crosspeak;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.OutputName;
import org.crosspeak.report.JsonReportReader;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.crosspeak.report.ReportFormatException;
import org.crosspeak.report.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * The reports that an earlier run left in an output folder. One stands when it was made from the
 * same inputs with the same settings, version and rule sets. Safe for use by several threads.
 */
public final class EarlierReports {

  private final Path folder;
  private final Crosspeak crosspeak;
  private final JsonReportReader reader = new JsonReportReader();
  private final JsonReportWriter writer = JsonReportWriter.pretty();

  /**
   * @param folder the output folder, which need not exist
   * @param crosspeak what would judge the compounds
   */
  public EarlierReports(Path folder, Crosspeak crosspeak) {
    this.folder = folder;
    this.crosspeak = crosspeak;
  }

  /**
   * The report that stands for a compound, or null when it has to be judged. One that an analyst
   * reviewed is kept with its bytes; any other only when the program would write the same bytes.
   */
  public @Nullable KeptReport of(CompoundInput input) {
    Path place = folder.resolve(OutputName.of(input.id())).resolve(ReportFile.JSON.fileName());
    if (!Files.isRegularFile(place)) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(place);
      Outcome outcome = reader.read(bytes);
      if (outcome instanceof Report report && isWhole(report, bytes)) {
        ReportKey key = crosspeak.key(input);
        return key != null && key.isOf(report) ? new KeptReport(report, bytes) : null;
      }
      return null;
    } catch (IOException | ReportFormatException e) {
      return null; // broken or of another version: the compound is judged
    }
  }

  private boolean isWhole(Report report, byte[] bytes) {
    return !report.reviews().isEmpty() || Arrays.equals(writer.toBytes(report), bytes);
  }
}
