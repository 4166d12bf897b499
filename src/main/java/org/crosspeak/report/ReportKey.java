// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Objects;

/**
 * What can be said of a compound's report before anything is judged. A report with this key answers
 * the same question from the same inputs by the same rules; judging again would give the same
 * bytes.
 *
 * @param compoundId the compound's id
 * @param reportId the id that its report gets: inputs, settings, version and rule sets
 * @param told what its readers want the analyst to know, which hangs on the run as well: whether a
 *     partner was found, say
 */
public record ReportKey(String compoundId, String reportId, List<QualityNote> told) {

  public ReportKey {
    Objects.requireNonNull(compoundId, "compoundId must not be null");
    Objects.requireNonNull(reportId, "reportId must not be null");
    told = List.copyOf(told);
  }

  /** Whether this is the compound's report, made from the same. */
  public boolean isOf(Report report) {
    return report.id().equals(compoundId)
        && report.reportId().equals(reportId)
        && report.quality().containsAll(told);
  }
}
