// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.report.Claim.ClaimOutcome;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;

/** Counts what came of the compounds of a run. Not safe for use by several threads. */
public final class Tally {

  private final Map<String, Integer> verdicts = new TreeMap<>();
  private int reports;
  private int failures;
  private int contradicted;
  private int undecided;

  /** Counts one compound. */
  public void add(Outcome outcome) {
    if (outcome instanceof Report report) {
      reports++;
      verdicts.merge(report.verdict().isomer(), 1, Integer::sum);
      if (!report.verdict().decided()) {
        undecided++;
      }
      if (report.verdict().claim() != null
          && report.verdict().claim().outcome() == ClaimOutcome.CONTRADICTED) {
        contradicted++;
      }
    } else {
      failures++;
    }
  }

  /** Compounds that could not be read. */
  public int failures() {
    return failures;
  }

  /** Whether a claim was contradicted or a verdict is inconclusive. */
  public boolean needsALook() {
    return contradicted > 0 || undecided > 0;
  }

  /** One line for the end of a run. */
  public String line() {
    StringBuilder line = new StringBuilder();
    int all = reports + failures;
    line.append(all).append(all == 1 ? " compound: " : " compounds: ");
    line.append(reports).append(" answered");
    if (!verdicts.isEmpty()) {
      StringBuilder words = new StringBuilder();
      verdicts.forEach(
          (word, count) ->
              words.append(words.isEmpty() ? "" : ", ").append(word).append(' ').append(count));
      line.append(" (").append(words).append(')');
    }
    if (contradicted > 0) {
      line.append(", ").append(contradicted).append(" against the claim");
    }
    return line.append(", ").append(failures).append(" not read").toString();
  }
}
