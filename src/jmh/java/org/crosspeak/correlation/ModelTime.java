// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time per compound of the model alone: lists and drawing are read before the clock starts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ModelTime {

  /** A case of the first tiers: HMBC and HSQC drawn, HMBC drawn, HMBC and HSQC without a drawing. */
  @Param({"clean", "structure", "bare-hsqc"})
  public String tier;

  private final Correlator correlator = Correlator.withDefaults();
  private StructureReading.Supported question;
  private Observation observation;

  /** Takes the tier's first case. */
  @Setup
  public void read() throws IOException {
    BenchCase bench =
        BenchCase.all().stream()
            .filter(each -> each.tier().equals(tier))
            .findFirst()
            .orElseThrow();
    observation = bench.observation();
    question =
        (StructureReading.Supported)
            StructureReader.withDefaults().read(bench.structure());
  }

  /** The verdict with its evidence. */
  @Benchmark
  public CorrelationResult judge() {
    return correlator.judge(question, observation, Deadline.NONE);
  }
}
