// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Log-odds add: the items give the likelihoods, and with calibration the stated probability. */
class EvidenceSumsTest {

  private static final String CASES = "/correlation/invariance.tsv";

  private static Observation everything(Supported question, String truth, long seed) {
    return Simulated.of(question, truth, seed)
        .known("C-7a", 141)
        .lists(
            Experiment.HMBC,
            Experiment.HSQC,
            Experiment.NOESY,
            Experiment.HMBC15N,
            Experiment.C13,
            Experiment.H1);
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void columnSumsGiveTheStatedProbabilityBySoftmax(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    CorrelationResult result = Questions.judge(question, everything(question, truth, seed));
    List<String> labels = question.scaffold().labels();
    Map<String, Double> softmax =
        Calibrator.probabilities(Calibrator.sums(result.evidence(), labels));
    double sum = 0;
    for (String label : labels) {
      assertThat(Questions.probability(result, label)).isCloseTo(softmax.get(label), within(1e-6));
      sum += Questions.probability(result, label);
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void itemsAddUpToTheDifferenceOfTheLikelihoods(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    Judgement judgement = Questions.weigh(question, everything(question, truth, seed));
    CorrelationResult result = judgement.result();
    String other = truth.equals("N-1") ? "N-2" : "N-1";
    double difference =
        judgement.explanations().get(truth).logLikelihood()
            - judgement.explanations().get(other).logLikelihood();
    assertThat(Questions.margin(result, truth)).isCloseTo(difference, within(0.01));
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void everyItemIsFiniteNamesEveryCandidateAndSaysSomething(
      String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    CorrelationResult result = Questions.judge(question, everything(question, truth, seed));
    assertThat(result.evidence().get(0).kind()).isEqualTo(EvidenceKind.PRIOR);
    assertThat(result.evidence()).filteredOn(e -> e.kind() == EvidenceKind.PRIOR).hasSize(1);
    assertThat(result.evidence()).filteredOn(e -> e.kind() == EvidenceKind.CALIBRATION).hasSize(1);
    assertThat(result.evidence()).filteredOn(e -> e.kind() == EvidenceKind.ASSIGNMENT).hasSize(1);
    assertThat(result.evidence())
        .allSatisfy(
            item -> {
              assertThat(item.logLikelihood().keySet())
                  .containsExactlyElementsOf(question.scaffold().labels());
              assertThat(item.logLikelihood().values())
                  .allSatisfy(nats -> assertThat(nats).isFinite().isLessThanOrEqualTo(0));
              assertThat(item.text()).endsWith(".").doesNotContain("NaN");
            });
    assertThat(result.evidence())
        .filteredOn(item -> item.observed() == Evidence.Observed.PRESENT)
        .allSatisfy(item -> assertThat(item.peaks()).isNotEmpty());
  }

  /** No shift counts twice: each role's carbon has one shift item, and each peak one item. */
  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void noPeakStandsUnderTwoCrossPeakItems(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    CorrelationResult result = Questions.judge(question, everything(question, truth, seed));
    List<PeakRef> peaks =
        result.evidence().stream()
            .filter(item -> item.kind() == EvidenceKind.CROSS_PEAK)
            .flatMap(item -> item.peaks().stream())
            .toList();
    assertThat(peaks).doesNotHaveDuplicates();
  }

  @Test
  void calibrationTakesBackAndNeverReverses() {
    Calibrator calibrator = Calibrator.load();
    double floor = calibrator.numbers().value("floor");
    double before = 0.5;
    for (double nats = 0; nats < 2000; nats = nats * 2 + 0.5) {
      Map<String, Double> sums = Map.of("A", 0.0, "B", -nats);
      Map<String, Double> correction = calibrator.correction(sums);
      double a = correction.get("A");
      double b = correction.get("B") - nats;
      double stated = 1 / (1 + Math.exp(b - a));
      assertThat(stated).isBetween(before - 1e-4, 1 - floor / 2 + 1e-4);
      assertThat(stated).isLessThanOrEqualTo(1 / (1 + Math.exp(-nats)) + 1e-4);
      before = stated;
    }
  }
}
