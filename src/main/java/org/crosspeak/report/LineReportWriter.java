// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.io.IOException;
import java.util.Map;
import org.crosspeak.correlation.Mixture;
import org.jspecify.annotations.Nullable;

/**
 * Writes one line a compound, at most 100 columns: id, verdict, probability, confidence, and what
 * the reader should stop at: a contradicted claim, or why there is no verdict. Immutable and safe
 * for use by multiple threads.
 */
public final class LineReportWriter {

  private static final int ID = 24;
  private static final int LONGEST_ID = 48;
  private static final int ISOMER = 13;
  private static final int PROBABILITY = 7;
  private static final int CONFIDENCE = 9;

  /** Columns for why there is no verdict, beside an id of usual length. */
  private static final int OPEN = TextNote.WIDTH - ID - 2 - ISOMER;

  /**
   * Writes one outcome as a line with its line break.
   *
   * @param outcome what to write
   * @param out where to
   * @throws IOException when it can't be written
   */
  public void write(Outcome outcome, Appendable out) throws IOException {
    out.append(line(outcome)).append('\n');
  }

  /** The line without its line break. */
  public String line(Outcome outcome) {
    String id = Columns.left(Columns.cutMiddle(PlainText.line(outcome.id()), LONGEST_ID), ID);
    String rest;
    if (outcome instanceof Report report) {
      rest = verdict(report);
    } else {
      rest = Columns.left("not read", ISOMER) + ProblemLine.of(((Failure) outcome).first());
    }
    return Columns.cut(id + "  " + rest, TextNote.WIDTH).stripTrailing();
  }

  /**
   * A line of another list of compounds, as long as it takes.
   *
   * @param id the compound's id
   * @param word what became of it
   * @param text more of that
   */
  public static String line(String id, String word, String text) {
    String shown = Columns.left(Columns.cutMiddle(PlainText.line(id), LONGEST_ID), ID);
    return (shown + "  " + Columns.left(word, ISOMER) + " " + PlainText.line(text)).stripTrailing();
  }

  private static String verdict(Report report) {
    ReportedVerdict verdict = report.verdict();
    if (!verdict.decided()) {
      return Columns.left(verdict.isomer(), ISOMER) + PlainText.line(open(verdict));
    }
    Double probability = probability(verdict);
    return Columns.left(verdict.isomer(), ISOMER)
        + Columns.right(probability == null ? "" : Percent.of(probability), PROBABILITY)
        + "  "
        + Columns.left(verdict.confidence().code(), CONFIDENCE)
        + " "
        + PlainText.line(remark(verdict));
  }

  /** The probability of what the verdict names; null when it names nothing. */
  static @Nullable Double probability(ReportedVerdict verdict) {
    if (verdict.isMixture()) {
      Mixture mixture = verdict.mixture();
      return mixture == null ? null : Double.valueOf(mixture.probability());
    }
    Map<String, Double> probability = verdict.probability();
    return verdict.decided() && probability != null ? probability.get(verdict.isomer()) : null;
  }

  /** Why there is no verdict: where the question could be asked by its odds, else by the reason. */
  private static String open(ReportedVerdict verdict) {
    Map<String, Double> probability = verdict.probability();
    if (probability != null && !Boolean.FALSE.equals(verdict.fits())) {
      return VerdictText.odds(probability);
    }
    return verdict.reasons().isEmpty() ? "" : clause(verdict.reasons().get(0).text());
  }

  /** As much of a sentence as has a place, by whole clauses where there are any. */
  private static String clause(String sentence) {
    if (Columns.width(sentence) <= OPEN) {
      return sentence;
    }
    String head = sentence.split("[,;(]", 2)[0].strip();
    int colon = head.indexOf(": ");
    return Columns.width(head) > OPEN && colon > 0 ? head.substring(0, colon) : head;
  }

  private static String remark(ReportedVerdict verdict) {
    Claim claim = verdict.claim();
    if (claim == null) {
      return "";
    }
    return switch (claim.outcome()) {
      case CONFIRMED -> "as claimed";
      case CONTRADICTED -> "CONTRADICTS the claimed " + claim.claimed();
      case MIXTURE -> "claimed " + claim.claimed() + " alone";
      case UNDECIDED -> "claimed " + claim.claimed();
    };
  }
}
