// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.Trust;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** From probability, fit, mixture and kinds of evidence to the word. */
class VerdictRuleTest {

  private final Numbers numbers = Calibrator.load().numbers();

  /**
   * Items are written "kind:nats for A", a decisive cross-peak as "decisive:nats", one of another
   * row as "peak:nats", a missing one as "absent:nats", one to a carbon outside the ring as
   * "chain:nats", and one whose path is as long in either candidate as "even:nats".
   */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/correlation/verdicts.tsv", delimiter = '\t', numLinesToSkip = 1)
  void wordFollowsFromTheFacts(
      String what,
      double probability,
      String fits,
      String mixture,
      boolean mayBeHigh,
      @Nullable String items,
      @Nullable String quality,
      String isomer,
      String confidence,
      @Nullable String reasons) {
    List<Evidence> evidence = new ArrayList<>();
    if (items != null) {
      for (String item : items.split(" ")) {
        evidence.add(item(item));
      }
    }
    List<Issue> issues =
        quality == null
            ? List.of()
            : List.of(Issue.of(Severity.valueOf(quality), "made-up", "made up"));
    Map<String, Double> probabilities = new LinkedHashMap<>();
    probabilities.put("A", probability);
    probabilities.put("B", 1 - probability);
    VerdictRule.Ruling ruling =
        new VerdictRule(numbers)
            .rule(
                new VerdictRule.Case(
                    probabilities,
                    evidence,
                    !fits.equals("too-few"),
                    !fits.equals("misfits"),
                    fits.equals("fits"),
                    "made up",
                    mixture(mixture),
                    mayBeHigh,
                    true,
                    Trust.FULL,
                    decisive(items),
                    issues));
    assertThat(ruling.isomer()).isEqualTo(isomer);
    assertThat(ruling.confidence().code()).isEqualTo(confidence);
    assertThat(ruling.reasons().stream().map(Reason::code).toList())
        .isEqualTo(reasons == null ? List.of() : List.of(reasons.split(" ")));
  }

  private double mixture(String word) {
    double possible = numbers.value("mixture.possible");
    double called = numbers.value("mixture.called");
    return switch (word) {
      case "no" -> 0.5 * possible;
      case "possible" -> 0.5 * (possible + called);
      case "called" -> called;
      default -> 0.5 * (1 + numbers.value("mixture.sure"));
    };
  }

  private static List<String> decisive(@Nullable String items) {
    return items != null && items.contains("decisive:") ? List.of("made up") : List.of();
  }

  /** An item from its short form. */
  static Evidence item(String text) {
    String name = text.substring(0, text.indexOf(':'));
    double nats = Double.parseDouble(text.substring(text.indexOf(':') + 1));
    EvidenceKind kind =
        switch (name) {
          case "decisive", "peak", "absent", "chain", "even" -> EvidenceKind.CROSS_PEAK;
          default -> kind(name);
        };
    Evidence.Observed observed =
        kind != EvidenceKind.CROSS_PEAK
            ? null
            : name.equals("absent") ? Evidence.Observed.ABSENT : Evidence.Observed.PRESENT;
    Map<String, Double> logLikelihood = Map.of("A", Math.min(0, nats), "B", Math.min(0, -nats));
    String from = name.equals("peak") ? "other" : "h";
    String to = name.equals("chain") ? "chain" : "c";
    Map<String, Integer> paths = Map.of("A", 3, "B", name.equals("even") ? 3 : 4);
    Map<String, Integer> bonds = kind == EvidenceKind.CROSS_PEAK ? paths : null;
    return new Evidence(kind, from, to, bonds, observed, null, List.of(), logLikelihood, "made up");
  }

  private static EvidenceKind kind(String code) {
    for (EvidenceKind kind : EvidenceKind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(code);
  }

  @Test
  void whereShiftsMayNotDecideACrossPeakMust() {
    Trust thin = new Trust(false, false);
    VerdictRule.Ruling shifts = thinly(thin, "no", "carbon-shift:9", "noe:0.1");
    assertThat(shifts.isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(shifts.reasons().get(0).code()).isEqualTo("shifts-alone");
    assertThat(thinly(new Trust(false, true), "no", "carbon-shift:9").isomer()).isEqualTo("A");
    VerdictRule.Ruling peak = thinly(thin, "no", "carbon-shift:3", "peak:3");
    assertThat(peak.isomer()).isEqualTo("A");
    assertThat(peak.confidence()).isEqualTo(Confidence.MODERATE);
  }

  @Test
  void aMixtureIsCalledOnlyWhereTheClassIsCalibrated() {
    assertThat(thinly(Trust.FULL, "sure", "peak:3").isomer()).isEqualTo(Verdict.MIXTURE);
    VerdictRule.Ruling thin = thinly(new Trust(false, true), "sure", "peak:3");
    assertThat(thin.isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(thin.reasons().get(0).code()).isEqualTo("mixture-seen");
  }

  private VerdictRule.Ruling thinly(Trust trust, String mixture, String... items) {
    Map<String, Double> probabilities = new LinkedHashMap<>();
    probabilities.put("A", 0.995);
    probabilities.put("B", 0.005);
    List<Evidence> evidence = new ArrayList<>();
    for (String item : items) {
      evidence.add(item(item));
    }
    return new VerdictRule(numbers)
        .rule(
            new VerdictRule.Case(
                probabilities,
                evidence,
                true,
                true,
                true,
                "made up",
                mixture(mixture),
                false,
                true,
                trust,
                List.of(),
                List.of()));
  }

  @Test
  void boundsOfTheWordsAreThoseOfTheDefinition() {
    assertThat(numbers.value("high")).isEqualTo(0.99);
    assertThat(numbers.value("moderate")).isBetween(0.9, 0.99);
    assertThat(numbers.value("mixture.possible")).isLessThan(numbers.value("mixture.called"));
    assertThat(numbers.value("mixture.called")).isLessThanOrEqualTo(numbers.value("mixture.sure"));
    assertThat(numbers.value("floor")).isGreaterThan(0);
    assertThat(1 - numbers.value("floor") / 2).isLessThan(1);
  }

  @Test
  void marginIsOverTheBestOfTheOthers() {
    Evidence item =
        new Evidence(
            EvidenceKind.NOE,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Map.of("A", 0.0, "B", -1.0, "C", -5.0),
            "made up");
    assertThat(VerdictRule.margin(item, "A")).isEqualTo(1);
    assertThat(VerdictRule.margin(item, "B")).isEqualTo(-1);
    assertThat(VerdictRule.margin(item, "C")).isEqualTo(-5);
  }
}
