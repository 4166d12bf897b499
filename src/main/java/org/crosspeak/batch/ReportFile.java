// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.util.Locale;

/** What a run can leave of a compound in its folder, in the order in which it is written. */
public enum ReportFile {
  /** The report itself, for programs. */
  JSON("report.json"),
  /** The report as a page, for people; an index of all of them stands beside the summary. */
  HTML("report.html"),
  /** The compound as an SDF record with NMReDATA tags. */
  SDF("report.sdf"),
  /** A row of the sheet for lab systems, which stands beside the summary. */
  CSV("upload.csv");

  private final String fileName;

  ReportFile(String fileName) {
    this.fileName = fileName;
  }

  /** Its name in the compound's folder; that of the sheet in the run's. */
  public String fileName() {
    return fileName;
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
