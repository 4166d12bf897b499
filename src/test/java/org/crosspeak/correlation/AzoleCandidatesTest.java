// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The engine takes two or three candidates of any scaffold. */
class AzoleCandidatesTest {

  private static final int SEEDS = 3;

  @ParameterizedTest(name = "{1}: {0}")
  @CsvFileSource(resources = "/correlation/azoles.tsv", delimiter = '\t', numLinesToSkip = 1)
  void whicheverCandidateTheListsComeFromNoOtherIsNamed(String smiles, String scaffold) {
    Supported question = Questions.of(smiles);
    assertThat(question.scaffold().name()).isEqualTo(scaffold);
    for (Candidate candidate : question.candidates()) {
      for (int seed = 1; seed <= SEEDS; seed++) {
        Simulated compound = Simulated.of(question, candidate.label(), seed).spread(0.5);
        Verdict verdict =
            Questions.judge(question, compound.lists(Experiment.HMBC, Experiment.HSQC)).verdict();
        assertThat(verdict.isomer())
            .as(candidate.label() + " " + verdict.reasons())
            .isIn(candidate.label(), Verdict.INCONCLUSIVE);
        assertThat(verdict.confidence()).isNotEqualTo(Confidence.HIGH);
        assertThat(verdict.probability().values().stream().mapToDouble(p -> p).sum())
            .isBetween(1 - 1e-6, 1 + 1e-6);
      }
    }
  }
}
