// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.crosspeak.peaks.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The likelihood equals brute-force enumeration on small cases. */
class ExhaustiveLikelihoodTest {

  private final Couplings couplings = Couplings.load();
  private final Numbers numbers = Numbers.load("model.json");

  static LongStream seeds() {
    return LongStream.range(0, 48).filter(seed -> new ExhaustiveLikelihoodTest().usable(seed));
  }

  private boolean usable(long seed) {
    SmallCase small = SmallCase.of(seed);
    Enumeration enumeration =
        new Enumeration(small, small.prepared(couplings, numbers), couplings, numbers);
    return enumeration.resolved();
  }

  @Test
  void enoughSmallCasesAreResolved() {
    assertThat(seeds().count()).isGreaterThan(25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sumOverAssignmentsEqualsTheSumOverAllPlacementsWrittenOut(long seed) {
    SmallCase small = SmallCase.of(seed);
    Preparation preparation = small.prepared(couplings, numbers);
    Enumeration enumeration = new Enumeration(small, preparation, couplings, numbers);
    List<Explanation.Scored> scored = scored(small, preparation, BeamSearch.exhaustive());
    assertThat(scored).hasSize(enumeration.count());
    assertThat(scored.get(0).total()).isCloseTo(enumeration.best(), within(1e-5));
    assertThat(logSum(scored)).isCloseTo(enumeration.logSum(), within(1e-5));
  }

  /**
   * The search climbs by the peaks that are there and weighs what is missing at the end, so it may
   * leave out a placement that a weak row makes good; what it loses must stay small beside the nats
   * that a verdict needs.
   */
  @Test
  void beamWithRefinementFindsNearlyTheWholeSum() {
    List<Double> lost = new ArrayList<>();
    seeds()
        .forEach(
            seed -> {
              SmallCase small = SmallCase.of(seed);
              Preparation preparation = small.prepared(couplings, numbers);
              double all = logSum(scored(small, preparation, BeamSearch.exhaustive()));
              lost.add(all - logSum(scored(small, preparation, BeamSearch.of(numbers))));
            });
    assertThat(lost).allSatisfy(nats -> assertThat(nats).isBetween(-1e-9, 2.0));
    assertThat(lost.stream().filter(nats -> nats < 0.4).count())
        .isGreaterThanOrEqualTo((long) (0.9 * lost.size()));
  }

  private List<Explanation.Scored> scored(
      SmallCase small, Preparation preparation, BeamSearch search) {
    Model model = new Likelihood(couplings, numbers).model("A", small.variant(), preparation, 0);
    return new Scorer(preparation.workspace(), search, new RowSensitivity(numbers))
        .score(model, Likelihood.nothing(preparation), Deadline.NONE);
  }

  private static double logSum(List<Explanation.Scored> scored) {
    return LogSum.of(scored.stream().mapToDouble(Explanation.Scored::total).toArray());
  }
}
