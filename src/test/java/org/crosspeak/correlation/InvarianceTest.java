// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What must not change the answer does not. Seeds stand in the table of cases. */
class InvarianceTest {

  private static final String CASES = "/correlation/invariance.tsv";
  private static final double NATS = 0.02;

  private static Observation lists(Supported question, String truth, long seed) {
    return Simulated.of(question, truth, seed)
        .spread(1)
        .lists(Experiment.HMBC, Experiment.HSQC, Experiment.C13);
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void orderOfPeaksAndFilesChangesNothing(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    Observation lists = lists(question, truth, seed);
    same(
        Questions.judge(question, lists),
        Questions.judge(question, Observations.shuffled(lists, seed)));
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void scaleOfIntensitiesAndTheirSignChangeNothing(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    Observation lists = lists(question, truth, seed);
    CorrelationResult plain = Questions.judge(question, lists);
    same(plain, Questions.judge(question, Observations.scaled(lists, 1e-9)));
    same(plain, Questions.judge(question, Observations.scaled(lists, -4711)));
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void drawingTheOtherIsomerChangesNoProbability(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    Observation lists = lists(question, truth, seed);
    CorrelationResult plain = Questions.judge(question, lists);
    for (Candidate candidate : question.candidates()) {
      same(plain, Questions.judge(Questions.of(candidate.smiles()), lists));
    }
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void orderOfTheAtomsOfTheDrawingChangesNothing(
      String smiles, String truth, long seed, String otherwise) {
    Supported question = Questions.of(smiles);
    Observation lists = lists(question, truth, seed);
    same(Questions.judge(question, lists), Questions.judge(Questions.of(otherwise), lists));
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void orderOfTheCandidatesChangesNothing(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    Observation lists = lists(question, truth, seed);
    same(Questions.judge(question, lists), Questions.judge(Questions.reversed(question), lists));
  }

  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void exchangingTheNamesOfTheHypothesesExchangesTheAnswer(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    Observation lists = lists(question, truth, seed);
    List<String> labels = question.scaffold().labels();
    Supported renamed = renamed(question);
    CorrelationResult plain = Questions.judge(question, lists);
    CorrelationResult exchanged = Questions.judge(renamed, lists);
    for (int i = 0; i < labels.size(); i++) {
      String here = labels.get(i);
      String there = labels.get(labels.size() - 1 - i);
      assertThat(Questions.probability(exchanged, there))
          .isCloseTo(Questions.probability(plain, here), within(2e-6));
      if (plain.verdict().isomer().equals(here)) {
        assertThat(exchanged.verdict().isomer()).isEqualTo(there);
      }
    }
    assertThat(exchanged.verdict().confidence()).isEqualTo(plain.verdict().confidence());
  }

  private static Supported renamed(Supported question) {
    List<Candidate> candidates = new ArrayList<>();
    List<Candidate> old = question.candidates();
    for (int i = 0; i < old.size(); i++) {
      String name = old.get(old.size() - 1 - i).label();
      candidates.add(new Candidate(name, old.get(i).smiles(), old.get(i).variants()));
    }
    return new Supported(question.scaffold(), candidates, null, false, true, List.of());
  }

  /** A weak peak in an empty corner is explained by neither candidate; its copies are set aside. */
  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void peakFarFromEverythingIsNoEvidenceAndItsDuplicatesStillLess(
      String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    CorrelationResult once = far(question, truth, seed, 1);
    CorrelationResult often = far(question, truth, seed, 3);
    same(once, often);
    CorrelationResult plain = Questions.judge(question, lists(question, truth, seed));
    assertThat(Questions.margin(once, truth))
        .isCloseTo(Questions.margin(plain, truth), within(3.0));
    assertThat(once.verdict().isomer()).isEqualTo(plain.verdict().isomer());
  }

  private static CorrelationResult far(Supported question, String truth, long seed, int times) {
    Observation lists = lists(question, truth, seed);
    Observation more =
        Observations.mapped(
            lists,
            peaks -> {
              if (!Double.isNaN(peaks.get(0).f2Ppm()) && peaks.get(0).intensity() != null) {
                for (int i = 0; i < times; i++) {
                  peaks.add(Peak.of(0.05, 195.5, 0.1 * peaks.get(0).intensity(), 900 + i));
                }
              }
              return peaks;
            });
    return Questions.judge(question, more);
  }

  /** An offset may cost a verdict now and then, never turn one. */
  @ParameterizedTest(name = "{0} as {1}, seeds from {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void commonCarbonOffsetIsFoundAndDoesNotChangeTheVerdict(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    int open = 0;
    for (double offset : new double[] {-2, -1.7, -1.2, 1.2, 1.7, 2}) {
      Observation lists =
          Simulated.of(question, truth, seed)
              .spread(0.7)
              .offset(offset)
              .lists(Experiment.HMBC, Experiment.HSQC);
      CorrelationResult result = Questions.judge(question, lists);
      assertThat(result.verdict().isomer()).isIn(truth, Verdict.INCONCLUSIVE);
      if (!result.verdict().decided()) {
        open++;
      } else if (Math.abs(offset) >= 1.7) {
        assertThat(result.spectra().get(0).f1OffsetPpm()).isCloseTo(offset, within(1.0));
        assertThat(result.quality()).anyMatch(issue -> issue.code().equals("f1-offset"));
      }
    }
    assertThat(open).isLessThanOrEqualTo(1);
  }

  /** Residual solvent that is known beforehand anchors the axis. */
  @ParameterizedTest(name = "{0} as {1}, seed {2}")
  @CsvFileSource(resources = CASES, delimiter = '\t', numLinesToSkip = 1)
  void residualSolventTellsTheOffsetExactly(String smiles, String truth, long seed) {
    Supported question = Questions.of(smiles);
    Observation lists =
        Simulated.of(question, truth, seed)
            .offset(1.4)
            .extra(Experiment.HMBC, 7.26, 77.16 + 1.4, 1e6)
            .lists(Experiment.HMBC, Experiment.HSQC);
    CorrelationResult result = Questions.judge(question, lists);
    assertThat(result.spectra().get(0).f1OffsetPpm()).isCloseTo(1.4, within(1e-9));
    assertThat(result.verdict().isomer()).isEqualTo(truth);
  }

  private static void same(CorrelationResult a, CorrelationResult b) {
    assertThat(b.verdict().isomer()).isEqualTo(a.verdict().isomer());
    assertThat(b.verdict().confidence()).isEqualTo(a.verdict().confidence());
    for (String label : a.verdict().probability().keySet()) {
      assertThat(Questions.probability(b, label))
          .isCloseTo(Questions.probability(a, label), within(1e-5));
      assertThat(Questions.margin(b, label)).isCloseTo(Questions.margin(a, label), within(NATS));
    }
    assertThat(b.verdict().mixture().probability())
        .isCloseTo(a.verdict().mixture().probability(), within(1e-4));
    assertThat(b.verdict().fits()).isEqualTo(a.verdict().fits());
  }
}
