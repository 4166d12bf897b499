// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.DeadlineExceededException;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists that no spectrometer gives are answered, finitely and without a verdict. */
class HardInputTest {

  private static final List<String> COMPOUNDS =
      List.of("Cn1ncc2ccccc12", "COC(=O)c1nn(Cc2ccc(F)cc2)c2ccccc12");

  static Stream<Arguments> lists() {
    Random random = new Random(3);
    List<Peak> same = new ArrayList<>();
    List<Peak> drifting = new ArrayList<>();
    List<Peak> zero = new ArrayList<>();
    List<Peak> uneven = new ArrayList<>();
    List<Peak> far = new ArrayList<>();
    List<Peak> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      same.add(Peak.of(7.4, 120, 1.0, i));
      drifting.add(Peak.of(7.4 + 0.0031 * i, 120 + 0.031 * i, 1.0, i));
      far.add(Peak.of(1e6 * random.nextGaussian(), 1e8 * random.nextGaussian(), 1.0, i));
      many.add(Peak.of(9 * random.nextDouble(), 180 * random.nextDouble(), 1.0 + i, i));
    }
    double[] heights = {0, -1e12, 1e12, 1e-12, 3};
    for (int i = 0; i < 60; i++) {
      double f2 = 9 * random.nextDouble();
      double f1 = 180 * random.nextDouble();
      zero.add(Peak.of(f2, f1, 0.0, i));
      uneven.add(Peak.of(f2, f1, heights[i % heights.length], i));
    }
    List<Peak> edge = List.of(Peak.of(1e308, -1e308, 1.0, 1), Peak.of(-1e308, 1e308, 1.0, 2));
    return COMPOUNDS.stream()
        .flatMap(
            smiles ->
                Stream.of(
                    Arguments.of(smiles, "no peak", List.of()),
                    Arguments.of(smiles, "one peak", List.of(Peak.of(7.4, 120, 1.0, 1))),
                    Arguments.of(smiles, "solvent", List.of(Peak.of(7.26, 77.16, 1.0, 1))),
                    Arguments.of(smiles, "one place", same),
                    Arguments.of(smiles, "one smear", drifting),
                    Arguments.of(smiles, "no heights", zero),
                    Arguments.of(smiles, "uneven heights", uneven),
                    Arguments.of(smiles, "far away", far),
                    Arguments.of(smiles, "edge of numbers", edge),
                    Arguments.of(smiles, "noise all over", many)));
  }

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("lists")
  void hopelessListGetsNoVerdictAndFiniteNumbers(String smiles, String what, List<Peak> peaks) {
    CorrelationResult result = Questions.judge(Questions.of(smiles), Observations.hmbc(peaks));
    assertThat(result.verdict().decided()).as(result.verdict().toString()).isFalse();
    finite(result);
    ListReading reading = result.spectra().get(0);
    assertThat(reading.peaks().size() + reading.setAside().size()).isEqualTo(peaks.size());
  }

  /** Noise that is weaker than every cross-peak, as a low contour level gives it. */
  @Test
  void twoThousandPeaksAreReadWithinTheTimeOfOneCompound() {
    Random random = new Random(5);
    Supported question = Questions.of(COMPOUNDS.get(0));
    List<Peak> peaks =
        new ArrayList<>(
            Simulated.of(question, "N-1", 5).lists(Experiment.HMBC).lists().get(0).peaks());
    for (int i = 0; i < 2000; i++) {
      peaks.add(Peak.of(9 * random.nextDouble(), 180 * random.nextDouble(), 1e4, 100 + i));
    }
    CorrelationResult result =
        Correlator.withDefaults()
            .judge(question, Observations.hmbc(peaks), Deadline.in(Duration.ofMinutes(2)));
    finite(result);
    assertThat(result.verdict().isomer()).isIn("N-1", Verdict.INCONCLUSIVE);
  }

  @Test
  void timeThatIsUpEndsTheWork() {
    Supported question = Questions.of(COMPOUNDS.get(0));
    Observation lists = Simulated.of(question, "N-1", 5).lists(Experiment.HMBC);
    Deadline over = Deadline.in(Duration.ofSeconds(-1));
    assertThatThrownBy(() -> Correlator.withDefaults().judge(question, lists, over))
        .isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void listOfAnExperimentThatIsNoEvidenceIsToldAndLeftOut() {
    Supported question = Questions.of(COMPOUNDS.get(0));
    Observation lists =
        Simulated.of(question, "N-2", 6)
            .extra(Experiment.COSY, 7.4, 7.1, 1)
            .lists(Experiment.HMBC, Experiment.COSY);
    CorrelationResult result = Questions.judge(question, lists);
    assertThat(result.quality()).anyMatch(issue -> issue.code().equals("not-used"));
    assertThat(result.spectra().get(1).peaks()).isEmpty();
    assertThat(result.spectra().get(1).setAside())
        .allMatch(aside -> aside.code().equals("not-used"));
  }

  private static void finite(CorrelationResult result) {
    assertThat(result.verdict().probability().values())
        .allSatisfy(p -> assertThat(p).isBetween(0.0, 1.0));
    assertThat(result.evidence())
        .allSatisfy(
            item ->
                assertThat(item.logLikelihood().values())
                    .allSatisfy(nats -> assertThat(nats).isFinite()));
    Mixture mixture = result.verdict().mixture();
    assertThat(mixture.probability()).isBetween(0.0, 1.0);
  }
}
