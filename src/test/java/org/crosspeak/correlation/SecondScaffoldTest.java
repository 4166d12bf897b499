// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** N-alkyl pyrazoles run through the engine by a scaffold file and a shift table alone. */
class SecondScaffoldTest {

  private static final StructureReader READER = StructureReader.withDefaults();

  private static Supported question(String smiles) {
    return (Supported) READER.read(StructureInput.ofSmiles(smiles));
  }

  /**
   * Ring and alpha carbons are published ones, written "C-3 150.2"; what is not given lies where
   * the candidate predicts it.
   */
  private static Observation lists(
      Supported question, String truth, String shifts, Experiment... experiments) {
    Simulated simulated = Simulated.of(question, truth, 1).spread(0.3);
    for (String shift : shifts.split(", ")) {
      String[] parts = shift.split(" ");
      simulated.shift(parts[0], Double.parseDouble(parts[1]));
    }
    return simulated.lists(experiments);
  }

  @ParameterizedTest(name = "{0}, really {1}")
  @CsvFileSource(resources = "/correlation/pyrazoles.tsv", delimiter = '\t', numLinesToSkip = 1)
  void assignedPyrazoleIsDecidedOrLeftOpenAndNeverWrong(
      String smiles, String truth, String shifts, String record) {
    Supported question = question(smiles);
    assertThat(question.scaffold().name()).isEqualTo("pyrazole");
    assertThat(question.drawn()).isEqualTo(truth);
    CorrelationResult full =
        Questions.judge(
            question,
            lists(question, truth, shifts, Experiment.HMBC, Experiment.HSQC, Experiment.C13));
    assertThat(full.verdict().isomer()).as(record).isIn(truth, Verdict.INCONCLUSIVE);
    assertThat(Questions.margin(full, truth)).as(record).isPositive();
    CorrelationResult bare =
        Questions.judge(question, lists(question, truth, shifts, Experiment.HMBC));
    assertThat(bare.verdict().isomer()).as(record).isIn(truth, Verdict.INCONCLUSIVE);
  }

  @Test
  void mostAssignedPyrazolesAreDecided() throws IOException {
    Map<String, Boolean> decided = new LinkedHashMap<>();
    try (InputStream in = getClass().getResourceAsStream("/correlation/pyrazoles.tsv")) {
      List<String> rows =
          new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
      for (String row : rows.subList(1, rows.size())) {
        String[] cells = row.split("\t");
        Supported question = question(cells[0]);
        Observation lists =
            lists(question, cells[1], cells[2], Experiment.HMBC, Experiment.HSQC, Experiment.C13);
        decided.put(cells[0], Questions.judge(question, lists).verdict().isomer().equals(cells[1]));
      }
    }
    long right = decided.values().stream().filter(each -> each).count();
    assertThat(right).as(decided.toString()).isGreaterThanOrEqualTo(decided.size() / 2);
  }

  /** The same peaks under the other candidate's name: the answer goes with the structure. */
  @Test
  void exchangingTheCandidatesExchangesTheAnswer() {
    Supported question = question("Cn1ccc(-c2ccccc2)n1");
    Observation lists =
        lists(
            question,
            "N-1",
            "C-3 150.2, C-4 102.5, C-5 132.1, C-alpha 38.6",
            Experiment.HMBC,
            Experiment.HSQC);
    List<Candidate> swapped = new ArrayList<>();
    List<Candidate> old = question.candidates();
    swapped.add(new Candidate("N-1", null, old.get(1).variants()));
    swapped.add(new Candidate("N-2", null, old.get(0).variants()));
    Supported renamed = new Supported(question.scaffold(), swapped, null, false, true, List.of());
    CorrelationResult plain = Questions.judge(question, lists);
    CorrelationResult exchanged = Questions.judge(renamed, lists);
    assertThat(Questions.probability(exchanged, "N-2"))
        .isEqualTo(Questions.probability(plain, "N-1"));
  }

  /** An indazole's list in the place of a pyrazole's gets no verdict. */
  @Test
  void listOfAnIndazoleDoesNotFitAPyrazole() {
    Supported indazole = Questions.of("CCn1nc(C)c2cc(Br)ccc12");
    Observation lists = Simulated.of(indazole, "N-1", 1).lists(Experiment.HMBC, Experiment.HSQC);
    CorrelationResult result = Questions.judge(question("COC(=O)c1ccn(Cc2ccccc2)n1"), lists);
    assertThat(result.verdict().isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.verdict().fits()).isFalse();
  }
}
