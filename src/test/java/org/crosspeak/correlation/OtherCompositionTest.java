// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.structure.Trust;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The word where the candidates are no isomers but molecules of different composition, such as a
 * mono- and a dialkylated amine.
 */
class OtherCompositionTest {

  private static final Numbers NUMBERS = Calibrator.load().numbers();

  private static VerdictRule.Ruling rule(
      Map<String, Double> probability, List<Evidence> evidence, boolean fits, double mixture) {
    return rule(probability, evidence, fits, mixture, false);
  }

  private static VerdictRule.Ruling rule(
      Map<String, Double> probability,
      List<Evidence> evidence,
      boolean fits,
      double mixture,
      boolean isomers) {
    return new VerdictRule(NUMBERS)
        .rule(
            new VerdictRule.Case(
                probability,
                evidence,
                true,
                fits,
                fits,
                "made up",
                mixture,
                true,
                isomers,
                Trust.FULL,
                List.of(),
                List.of()));
  }

  private static Map<String, Double> probabilities(double... values) {
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      probabilities.put(String.valueOf((char) ('A' + i)), values[i]);
    }
    return probabilities;
  }

  /** Items as in VerdictRuleTest, "kind:nats for A". */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/correlation/other-composition.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void whatIsSeenMayDecideTakenTogether(
      String what, @Nullable String items, String isomer, String confidence, String reason) {
    List<Evidence> evidence = new ArrayList<>();
    if (items != null) {
      for (String item : items.split(" ")) {
        evidence.add(VerdictRuleTest.item(item));
      }
    }
    VerdictRule.Ruling ruling = rule(probabilities(0.97, 0.03), evidence, true, 0);
    assertThat(ruling.isomer()).isEqualTo(isomer);
    assertThat(ruling.confidence().code()).isEqualTo(confidence);
    assertThat(ruling.reasons()).anyMatch(one -> one.text().contains(reason));
  }

  @Test
  void takenTogetherEachOfTheOthersMustBeBehind() {
    List<Evidence> ofTwo = List.of(of(-0.1, -1.0, -1.0), of(-0.1, -1.0, -0.9));
    List<Evidence> ofOne = List.of(of(-0.1, -1.0, -0.1), of(-0.1, -1.0, -0.1));
    assertThat(rule(probabilities(0.96, 0.02, 0.02), ofTwo, true, 0).isomer()).isEqualTo("A");
    assertThat(rule(probabilities(0.96, 0.02, 0.02), ofOne, true, 0).isomer())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }

  /** A carbon shift and a proton shift, neither of which decides alone. */
  private static Evidence of(double a, double b, double c) {
    return new Evidence(
        b == c ? EvidenceKind.CARBON_SHIFT : EvidenceKind.PROTON_SHIFT,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        Map.of("A", a, "B", b, "C", c),
        "made up");
  }

  @Test
  void theRivalThatFewestKindsSpeakAgainstCounts() {
    Evidence shifts = of(0, -9, 0);
    Evidence noe =
        new Evidence(
            EvidenceKind.NOE,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            Map.of("A", 0.0, "B", -9.0, "C", -9.0),
            "made up");
    VerdictRule.Ruling two =
        rule(probabilities(0.995, 0.0025, 0.0025), List.of(shifts, noe), true, 0, true);
    assertThat(two.confidence()).isEqualTo(Confidence.MODERATE);
    assertThat(
            rule(probabilities(0.995, 0.0025, 0.0025), List.of(of(0, -9, -9), noe), true, 0, true)
                .confidence())
        .isEqualTo(Confidence.HIGH);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2, Neither isomer explains",
    "true, 3, None of the candidates explains",
    "false, 2, None of the candidates explains"
  })
  void whatFitsNothingIsSaidOfAllCandidates(boolean isomers, int candidates, String says) {
    Map<String, Double> probability =
        candidates == 2 ? probabilities(0.9, 0.1) : probabilities(0.9, 0.05, 0.05);
    VerdictRule.Ruling ruling = rule(probability, List.of(), false, 0, isomers);
    assertThat(ruling.isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(ruling.reasons())
        .singleElement()
        .satisfies(reason -> assertThat(reason.text()).contains(says));
  }

  @ParameterizedTest
  @CsvSource({
    "true, called, Cross-peaks of both isomers",
    "false, called, Peaks of a second candidate",
    "true, possible, the better isomer leaves over",
    "false, possible, the better candidate leaves over"
  })
  void aSecondComponentIsNamedForWhatItIs(boolean isomers, String chance, String says) {
    double mixture = NUMBERS.value("mixture." + chance);
    VerdictRule.Ruling ruling = rule(probabilities(0.9, 0.1), List.of(), true, mixture, isomers);
    assertThat(ruling.reasons().get(0).code())
        .isEqualTo(chance.equals("called") ? "mixture-seen" : "mixture-possible");
    assertThat(ruling.reasons().get(0).text()).contains(says);
  }

  @Test
  void whatWasLeftIsSaidWithTheBarThatItMissed() {
    VerdictRule.Ruling ruling = rule(probabilities(0.6, 0.4), List.of(), true, 0);
    assertThat(ruling.confidence()).isEqualTo(Confidence.NONE);
    assertThat(ruling.reasons())
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.text())
                    .contains("leaves 60 % for A")
                    .contains(
                        String.format(
                            java.util.Locale.ROOT,
                            "the %.0f %%",
                            100 * NUMBERS.value("moderate"))));
  }

  @Test
  void theBarOfAVerdictIsReachedByWhatIsJustEnough() {
    double bar = NUMBERS.value("moderate");
    List<Evidence> evidence = List.of(VerdictRuleTest.item("peak:9"));
    assertThat(rule(probabilities(bar, 1 - bar), evidence, true, 0).isomer()).isEqualTo("A");
    assertThat(rule(probabilities(bar - 1e-9, 1 - bar), evidence, true, 0).isomer())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }
}
