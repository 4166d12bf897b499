// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosspeak.report.Claim.ClaimOutcome;
import org.crosspeak.report.Failure;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;

/** Counts what came of the compounds of a run. Not safe for use by several threads. */
public final class Tally {

  private static final int NAMED = 10;

  private final Map<String, Integer> verdicts = new TreeMap<>();
  private final Map<String, Integer> failures = new TreeMap<>();
  private final List<String> contradicted = new ArrayList<>();
  private int reports;
  private int failed;
  private int contradictions;
  private int undecided;

  /** Counts one compound. */
  public void add(Outcome outcome) {
    if (outcome instanceof Report report) {
      add(report);
    } else {
      failed++;
      failures.merge(((Failure) outcome).first().code(), 1, Integer::sum);
    }
  }

  private void add(Report report) {
    reports++;
    verdicts.merge(report.verdict().isomer(), 1, Integer::sum);
    if (!report.verdict().decided()) {
      undecided++;
    }
    if (report.verdict().claim() != null
        && report.verdict().claim().outcome() == ClaimOutcome.CONTRADICTED) {
      contradictions++;
      if (contradicted.size() < NAMED) {
        contradicted.add(report.id());
      }
    }
  }

  /** Compounds counted. */
  public int compounds() {
    return reports + failed;
  }

  /** Compounds that could not be read. */
  public int failures() {
    return failed;
  }

  /** Whether a claim was contradicted or a verdict is inconclusive. */
  public boolean needsALook() {
    return contradictions > 0 || undecided > 0;
  }

  /**
   * What to say at the end of a run: how many compounds came to what, which ids contradict their
   * claims, why what was not read could not be.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int all = compounds();
    lines.add(
        all
            + (all == 1 ? " compound: " : " compounds: ")
            + reports
            + " answered"
            + (verdicts.isEmpty() ? "" : " (" + counts(verdicts) + ")")
            + (contradictions == 0 ? "" : ", " + contradictions + " against the claim")
            + ", "
            + failed
            + " not read");
    if (contradictions > 0) {
      int more = contradictions - contradicted.size();
      lines.add(
          "against the claim: "
              + String.join(", ", contradicted)
              + (more == 0 ? "" : " and " + more + " more"));
    }
    if (failed > 0) {
      lines.add("not read: " + counts(failures));
    }
    return lines;
  }

  private static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(count -> count.getKey() + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
