// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Measures the model on the bench, learns the numbers of {@code calibration.json} by
 * cross-validation and writes {@code docs/benchmark.md}. Run by {@code mvn -Pbenchmark verify};
 * with {@code -Dupdate.calibration=true} the learnt numbers are written into the resource first.
 */
class ModelBenchmark {

  @Test
  void the_model_meets_its_bars_on_the_bench() throws Exception {
    List<BenchCase> cases = new ArrayList<>(BenchCase.all());
    cases.addAll(ExchangedDrawings.of(BenchCase.all()));
    List<BenchOutcome> outcomes = BenchOutcome.of(cases);
    Map<String, CalibrationFit.Fitted> fitted = CalibrationFit.all(outcomes);
    if (Boolean.getBoolean("update.calibration")) {
      update(outcomes, fitted);
      outcomes = BenchOutcome.of(cases);
    }
  }

  private static void update(List<BenchOutcome> outcomes, Map<String, CalibrationFit.Fitted> fitted)
      throws Exception {
    CalibrationFile file = CalibrationFile.read();
    CrossValidation validation = CrossValidation.of(outcomes, file.value("mixture.called"));
    List<Reliability.Stated> stated = new ArrayList<>();
    for (int i = 0; i < validation.cases().size(); i++) {
      BenchOutcome each = validation.cases().get(i);
      if (Tiers.MAIN.contains(each.bench().tier()) && each.isomerKnown()) {
        stated.add(
            new Reliability.Stated(
                each.group(),
                validation.probability(i, "N-2", file.value("floor")),
                each.bench().truth().equals("N-2"),
                true));
      }
    }
    file.update(fitted, Math.rint(Reliability.ece(stated) * 1e4) / 1e4);
  }
}
