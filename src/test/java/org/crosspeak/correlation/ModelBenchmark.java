// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/**
 * Measures the model on the bench, learns the numbers of {@code calibration.json} and writes {@code
 * docs/benchmark.md}. Run by {@code mvn -Pbenchmark verify}; with {@code -Dupdate.calibration=true}
 * the learnt numbers are written into the resource first.
 */
class ModelBenchmark {

  @Test
  void theModelClearsItsBarsOnTheBench() throws IOException {
    BenchmarkRun run = BenchmarkRun.of();
    if (Boolean.getBoolean("update.calibration")) {
      double ece = FastMath.rint(Reliability.ece(run.statedAcross()) * 1e4) / 1e4;
      int cases = run.statedAcross().size();
      run.numbers().update(CalibrationFit.all(run.all()), cases, ece);
      run = BenchmarkRun.of();
    }
    List<Bar> bars = Bar.of(run.model(), run.stated());
    new BenchmarkPages(run).write(bars);
    assertThat(bars).allSatisfy(bar -> assertThat(bar.met()).as(bar.toString()).isTrue());
  }
}
