// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import org.crosspeak.report.Report;

/** A report of an earlier run that still stands. */
public final class KeptReport {

  private final Report report;
  private final byte[] bytes;

  KeptReport(Report report, byte[] bytes) {
    this.report = report;
    this.bytes = bytes;
  }

  /** The report as it was read back. */
  public Report report() {
    return report;
  }

  /** The bytes of its file. */
  byte[] bytes() {
    return bytes;
  }
}
