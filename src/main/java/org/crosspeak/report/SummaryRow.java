// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the summaries say of one input.
 *
 * @param id its id
 * @param outcome {@code report} or {@code failure}
 * @param isomer the verdict, or null for a failure, as all that follows but the paths
 * @param confidence how sure
 * @param probability that of what {@code isomer} names; null when inconclusive
 * @param fits whether the better candidate explains the lists
 * @param claimed the label claimed
 * @param claimOutcome how the verdict stands to it
 * @param guideRule what the guide's rule reads, or in its absence what it found
 * @param reasons codes, most important first
 * @param report where its report stands, relative to the summary
 * @param failure what could not be read, in one line
 */
record SummaryRow(
    String id,
    String outcome,
    @Nullable String isomer,
    @Nullable String confidence,
    @Nullable Double probability,
    @Nullable Boolean fits,
    @Nullable String claimed,
    @Nullable String claimOutcome,
    @Nullable String guideRule,
    List<String> reasons,
    @Nullable String report,
    @Nullable String failure) {

  SummaryRow {
    reasons = List.copyOf(reasons);
  }

  /** The row of an outcome whose report stands at a path, or nowhere. */
  static SummaryRow of(Outcome outcome, @Nullable String path) {
    return outcome instanceof Report report
        ? of(report.id(), report.verdict(), path)
        : of((Failure) outcome, path);
  }

  private static SummaryRow of(String id, ReportedVerdict verdict, @Nullable String path) {
    Claim claim = verdict.claim();
    return new SummaryRow(
        id,
        "report",
        verdict.isomer(),
        verdict.confidence().code(),
        LineReportWriter.probability(verdict),
        verdict.fits(),
        claim == null ? null : claim.claimed(),
        claim == null ? null : claim.outcome().code(),
        guideRule(verdict.guideRule()),
        verdict.reasons().stream().map(Reason::code).toList(),
        path,
        null);
  }

  private static SummaryRow of(Failure failure, @Nullable String path) {
    Failure.Problem first = failure.first();
    String text = first.code() + ": " + ProblemLine.of(first);
    return new SummaryRow(
        failure.id(), "failure", null, null, null, null, null, null, null, List.of(), path, text);
  }

  private static @Nullable String guideRule(@Nullable GuideRule rule) {
    if (rule == null) {
      return null;
    }
    return rule.reads() == null ? rule.crossPeak().code() : rule.reads();
  }
}
