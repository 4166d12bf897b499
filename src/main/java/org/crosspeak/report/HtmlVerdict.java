// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.Map;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Mixture;

/** The answer in the words and marks of a page. A mark never says what no word beside it says. */
final class HtmlVerdict {

  private HtmlVerdict() {}

  /** "N-2 isomer", "Mixture of N-1 and N-2", "Inconclusive". */
  static String answer(Report report) {
    ReportedVerdict verdict = report.verdict();
    if (verdict.isMixture()) {
      return "Mixture of " + PlainText.line(String.join(" and ", report.compound().labels()));
    }
    return verdict.decided()
        ? Sentence.capital(PlainText.line(report.compound().called(verdict.isomer())))
        : "Inconclusive";
  }

  /** The rest of the headline: how probable, of what share, or why there is no answer. */
  static String probability(Report report) {
    ReportedVerdict verdict = report.verdict();
    Map<String, Double> probability = verdict.probability();
    if (verdict.isMixture()) {
      String share = VerdictText.share(verdict);
      Mixture mixture = verdict.mixture();
      String sure =
          mixture == null
              ? ""
              : Percent.of(mixture.probability()) + " probable that both are there";
      return sure + (sure.isEmpty() || share.isEmpty() ? "" : ". ") + share;
    }
    if (verdict.decided() && probability != null) {
      return Percent.of(probability.getOrDefault(verdict.isomer(), 0.0))
          + " probable ("
          + PlainText.line(VerdictText.odds(probability))
          + ")";
    }
    String headline = VerdictText.headline(report);
    int colon = headline.indexOf(": ");
    String why = colon < 0 ? headline : headline.substring(colon + 2);
    return PlainText.line(Character.toUpperCase(why.charAt(0)) + why.substring(1));
  }

  /** Three bars, as many filled as the confidence has steps. */
  static String confidenceMark(Confidence confidence) {
    int filled =
        switch (confidence) {
          case HIGH -> 3;
          case MODERATE -> 2;
          case NONE -> 0;
        };
    StringBuilder svg = new StringBuilder(200);
    svg.append("<svg class=\"mark\" viewBox=\"0 0 18 14\" aria-hidden=\"true\">");
    for (int i = 0; i < 3; i++) {
      int height = 5 + 4 * i;
      svg.append("<rect class=\"").append(i < filled ? "on" : "off").append("\" x=\"");
      svg.append(1 + 6 * i).append("\" y=\"").append(14 - height - 0.5);
      svg.append("\" width=\"4\" height=\"").append(height).append("\"/>");
    }
    return svg.append("</svg>").toString();
  }

  /** A tick, a cross, a sign for both, a question. */
  static String claimMark(Claim.ClaimOutcome outcome) {
    String path =
        switch (outcome) {
          case CONFIRMED -> "M2 8L6 12 14 3";
          case CONTRADICTED -> "M3 3L13 13M13 3L3 13";
          case MIXTURE -> "M2 6H14M2 10H14";
          case UNDECIDED -> "M4 5.5A4 3.5 0 1 1 8 9V10.5M8 13V14";
        };
    return "<svg class=\"mark\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\""
        + path
        + "\"/></svg>";
  }
}
