// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.Roles;
import org.crosspeak.structure.ScaffoldInfo;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two products of one alkylation are each other's control. */
class PairTest {

  private static final Supported QUESTION = Questions.of("CCn1nc(C)c2cc(Br)ccc12");

  private static Observation full(String truth, long seed) {
    return Simulated.of(QUESTION, truth, seed).lists(Experiment.HMBC, Experiment.HSQC);
  }

  @ParameterizedTest
  @CsvSource({"N-1, N-2", "N-2, N-1"})
  void bothIsomersBesideEachOtherSupportEachOther(String truth, String other) {
    CorrelationResult paired = Questions.judge(QUESTION, full(truth, 1), full(other, 2));
    assertThat(Questions.margin(paired, EvidenceKind.PAIR, truth)).isPositive();
    assertThat(paired.verdict().isomer()).isEqualTo(truth);
  }

  /** Twice the same fraction: what one list says of itself outweighs the custom. */
  @ParameterizedTest
  @CsvSource({"N-1", "N-2"})
  void sameFractionTwiceTurnsNoAnswer(String truth) {
    CorrelationResult paired = Questions.judge(QUESTION, full(truth, 1), full(truth, 2));
    assertThat(paired.verdict().isomer()).isIn(truth, Verdict.INCONCLUSIVE);
  }

  /**
   * An open list beside a clear one leans to the other isomer, by no more than the custom is worth.
   */
  @Test
  void clearPartnerLendsAnOpenListTheCustomThatTheyDiffer() {
    Simulated open = Simulated.of(QUESTION, "N-1", 1);
    for (String proton : List.of("H-alpha", "H-4", "H-6", "H-7", "3-CH3")) {
      open.silent(proton);
    }
    CorrelationResult paired =
        Questions.judge(QUESTION, open.lists(Experiment.HMBC), full("N-2", 2));
    double custom = Numbers.load("model.json").value("pair.different");
    assertThat(Questions.margin(paired, EvidenceKind.PAIR, "N-1"))
        .isCloseTo(Math.log(custom / (1 - custom)), within(2.5));
  }

  /** A partner that does not fit, or has hardly a peak, is no control. */
  @Test
  void partnerWhoseListIsOfAnotherCompoundIsNoControl() {
    Supported other = Questions.of("COC(=O)c1nn(Cc2ccc(F)cc2)c2ccccc12");
    Observation foreign = Simulated.of(other, "N-2", 2).lists(Experiment.HMBC, Experiment.HSQC);
    CorrelationResult alone = Questions.judge(QUESTION, full("N-1", 1));
    assertThat(Questions.judge(QUESTION, full("N-1", 1), foreign)).isEqualTo(alone);
    assertThat(Questions.judge(QUESTION, full("N-1", 1), Observations.hmbc(List.of())))
        .isEqualTo(alone);
  }

  @Test
  void itemsOfAPairStillAddUpToTheStatedProbability() {
    CorrelationResult paired = Questions.judge(QUESTION, full("N-1", 1), full("N-2", 2));
    List<String> labels = QUESTION.scaffold().labels();
    Map<String, Double> softmax =
        Calibrator.probabilities(Calibrator.sums(paired.evidence(), labels));
    for (String label : labels) {
      assertThat(Questions.probability(paired, label)).isCloseTo(softmax.get(label), within(1e-6));
    }
  }

  @Test
  void pairOfDifferentQuestionsIsRefused() {
    Supported small =
        new Supported(
            new ScaffoldInfo(
                "other", "other", List.of("A", "B"), new Roles("h", "c", null, null, null), "0"),
            QUESTION.candidates(),
            null,
            false,
            true,
            List.of());
    Observation lists = full("N-1", 1);
    assertThatThrownBy(
            () -> Correlator.withDefaults().judge(QUESTION, lists, small, lists, Deadline.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("same candidates");
  }
}
