// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pieces of {@code docs/benchmark.md} that hold figures of the bench. */
final class BenchmarkDocument {

  /** Head of {@link #row}. */
  static final List<String> TIER_HEAD =
      List.of(
          "tier",
          "read by",
          "cases",
          "decided",
          "coverage",
          "wrong",
          "error",
          "high",
          "wrong at high",
          "error at high",
          "mixture called",
          "refused");

  private final StringBuilder text = new StringBuilder();

  /** A paragraph. */
  void paragraph(String words) {
    text.append(words).append("\n\n");
  }

  /** A heading of the second level. */
  void heading(String words) {
    text.append("## ").append(words).append("\n\n");
  }

  /** A table; the first row is its head. */
  void table(List<List<String>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      text.append("| ").append(String.join(" | ", rows.get(r))).append(" |\n");
      if (r == 0) {
        text.append('|').append("---|".repeat(rows.get(r).size())).append('\n');
      }
    }
    text.append('\n');
  }

  /** The whole text, one line feed at its end. */
  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  static String number(double value, int digits) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  void bars(List<Bar> bars) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("what", "required", "measured", "met"));
    for (Bar bar : bars) {
      rows.add(List.of(bar.what(), bar.required(), bar.measured(), bar.met() ? "yes" : "**no**"));
    }
    table(rows);
  }

  /** Three ways of reading the lists, tier by tier. */
  void tiers(Map<String, List<Answer>> ways) {
    List<String> tiers = new ArrayList<>(Tiers.MAIN);
    tiers.add(Tiers.BARE);
    tiers.addAll(Tiers.TRAPS);
    tiers.add(Tiers.MIXTURE);
    tiers.addAll(Tiers.FOREIGN);
    List<List<String>> rows = new ArrayList<>();
    rows.add(TIER_HEAD);
    for (String tier : tiers) {
      ways.forEach((way, answers) -> rows.add(row(tier, way, Score.of(answers, List.of(tier)))));
    }
    ways.forEach(
        (way, answers) -> rows.add(row("**main tiers**", way, Score.of(answers, Tiers.MAIN))));
    ways.forEach((way, answers) -> rows.add(row("**all**", way, Score.of(answers))));
    table(rows);
  }

  /** One row of scores. */
  static List<String> row(String tier, String way, Score score) {
    return List.of(
        tier,
        way,
        Integer.toString(score.cases()),
        Integer.toString(score.decided()),
        number(score.coverage(), 3),
        Integer.toString(score.wrong()),
        score.decided() == 0 ? "–" : number(score.error(), 4),
        Integer.toString(score.high()),
        Integer.toString(score.highWrong()),
        score.high() == 0 ? "–" : number(score.highError(), 4),
        Integer.toString(score.mixture()),
        Integer.toString(score.refused()));
  }

  /** Cases with what they were read as and what misled. */
  void cases(List<BenchOutcome> outcomes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "case", "tier", "true", "said", "margin, nats", "compound", "what spoke against it"));
    for (BenchOutcome each : outcomes) {
      BenchOutcome.Judged judged = each.judged();
      Verdict verdict = judged.result().verdict();
      rows.add(
          List.of(
              each.bench().id(),
              each.bench().tier(),
              each.bench().truth(),
              verdict.isomer()
                  + (verdict.decided() ? " (" + verdict.confidence().code() + ")" : ""),
              each.isomerKnown() ? number(judged.margin(each.bench().truth()), 1) : "–",
              '`' + each.bench().trueSmiles() + '`',
              misled(each).replace("|", "\\|")));
    }
    table(rows);
  }

  /** The two items that speak most for another candidate, or the verdict's first reason. */
  private static String misled(BenchOutcome outcome) {
    CorrelationResult result = outcome.judged().result();
    List<String> words = new ArrayList<>();
    if (outcome.isomerKnown()) {
      result.evidence().stream()
          .filter(item -> item.kind() != EvidenceKind.CALIBRATION)
          .filter(item -> VerdictRule.margin(item, outcome.bench().truth()) < -0.3)
          .sorted(
              (a, b) ->
                  Double.compare(
                      VerdictRule.margin(a, outcome.bench().truth()),
                      VerdictRule.margin(b, outcome.bench().truth())))
          .limit(2)
          .forEach(item -> words.add(item.kind().code() + ": " + item.text()));
    }
    if (words.isEmpty() && !result.verdict().reasons().isEmpty()) {
      words.add(result.verdict().reasons().get(0).text());
    }
    return words.isEmpty() ? "nothing: too little speaks at all" : String.join(" ", words);
  }
}
