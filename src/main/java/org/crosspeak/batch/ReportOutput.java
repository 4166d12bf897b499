// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

/** What a report can be written as in the output folder; {@code report.json} always is. */
public enum ReportOutput {
  JSON,
  SDF,
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
