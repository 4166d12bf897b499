// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of another compound, and of two compounds at once. */
class OtherCompoundTest {

  @ParameterizedTest(name = "{1} in the place of {0}")
  @CsvFileSource(
      resources = "/correlation/other-compounds.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void listOfAnotherCompoundGetsNoVerdictAndDoesNotFit(String asked, String measured, String as) {
    Supported question = Questions.of(asked);
    Supported other = Questions.of(measured);
    CorrelationResult result =
        Questions.judge(
            question, Simulated.of(other, as, 1).lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.verdict().isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.verdict().fits()).isFalse();
    assertThat(result.verdict().reasons().get(0).code()).isEqualTo("neither-fits");
  }

  @ParameterizedTest
  @CsvSource({"N-1, 0.4", "N-2, 0.4", "N-1, 0.3", "N-2, 0.3"})
  void twoAlphaCarbonsAndTwoSetsOfRingCarbonsAreAMixture(String major, double share) {
    Supported question = Questions.of("CCn1nc(C)c2cc(Br)ccc12");
    String minor = major.equals("N-1") ? "N-2" : "N-1";
    Observation both =
        Observations.together(
            Simulated.of(question, major, 1).lists(Experiment.HMBC, Experiment.HSQC),
            Simulated.of(question, minor, 2)
                .height(1e6 * share / (1 - share))
                .lists(Experiment.HMBC, Experiment.HSQC));
    CorrelationResult result = Questions.judge(question, both);
    assertThat(result.verdict().isomer()).isEqualTo(Verdict.MIXTURE);
    assertThat(result.verdict().mixture().probability()).isGreaterThan(0.6);
    if (result.verdict().mixture().share() != null) {
      assertThat(result.verdict().mixture().shareFrom()).isEqualTo("hmbc");
      assertThat(result.verdict().mixture().shareSpread()).isBetween(0.03, 0.3);
      assertThat(
              result.verdict().mixture().share().values().stream()
                  .mapToDouble(Double::doubleValue)
                  .sum())
          .isBetween(0.99, 1.01);
    }
  }

  @ParameterizedTest
  @CsvSource({"N-1, 0.08", "N-1, 0.25", "N-2, 0.15", "N-2, 0.4"})
  void diastereotopicRowsOfOneAlphaCarbonAreNoMixture(String truth, double apart) {
    Supported question = Questions.of("CCn1nc(C)c2cc(Br)ccc12");
    CorrelationResult result =
        Questions.judge(
            question,
            Simulated.of(question, truth, 1)
                .split("H-alpha", apart)
                .lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.verdict().isomer()).isEqualTo(truth);
    assertThat(result.verdict().mixture().probability()).isLessThan(0.35);
  }

  @Test
  void shareIsTheMedianRatioAndItsSpreadNeverBelowThreePerCent() {
    Mixture even =
        Shares.of(0.9, "A", "B", java.util.List.of(-0.1, 0.0, 0.1), java.util.List.of("B", "A"));
    assertThat(even.share()).containsEntry("A", 0.5).containsEntry("B", 0.5);
    assertThat(even.share().keySet()).containsExactly("B", "A");
    assertThat(even.shareSpread()).isEqualTo(0.03);
    Mixture minor =
        Shares.of(
            0.9,
            "A",
            "B",
            java.util.List.of(Math.log(0.25) - 1, Math.log(0.25) + 1),
            java.util.List.of("A", "B", "C"));
    assertThat(minor.share())
        .containsEntry("A", 0.8)
        .containsEntry("B", 0.2)
        .containsEntry("C", 0.0);
    assertThat(minor.shareSpread()).isGreaterThan(0.1);
  }
}
