// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crosspeak.correlation.LogisticFit.Row;
import org.crosspeak.correlation.LogisticFit.Rule;
import org.crosspeak.correlation.Reliability.Stated;
import org.junit.jupiter.api.Test;

/** The benchmark's own arithmetic. */
class StatisticsTest {

  @Test
  void calibrationErrorIsTheMeanGapOfTheBins() {
    List<Stated> stated =
        List.of(
            new Stated("a", 0.95, true, true),
            new Stated("b", 0.95, false, true),
            new Stated("c", 0.05, false, true),
            new Stated("d", 0.05, false, false));
    assertThat(Reliability.ece(stated)).isCloseTo((2 * 0.45 + 2 * 0.05) / 4, within(1e-12));
    assertThat(Reliability.brier(stated))
        .isCloseTo((0.05 * 0.05 + 0.95 * 0.95 + 0.05 * 0.05) / 3, within(1e-12));
  }

  @Test
  void intervalHoldsItsEstimateAndIsTheSameAgain() {
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      stated.add(new Stated("group " + i / 2, 0.5 + (i % 10) * 0.05, i % 3 > 0, true));
    }
    Reliability.Interval interval = Reliability.bootstrap(stated, Reliability::brier);
    assertThat(interval.estimate()).isBetween(interval.low(), interval.high());
    assertThat(Reliability.bootstrap(stated, Reliability::brier)).isEqualTo(interval);
  }

  @Test
  void logisticFitFindsTheWeightsThatMadeTheData() {
    Random random = new Random(11);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] features = {random.nextGaussian(), 3 * random.nextGaussian()};
      double chance = 1 / (1 + Math.exp(-(2 * features[0] - 0.5 * features[1])));
      rows.add(new Row(features, random.nextDouble() < chance));
    }
    Rule rule = new LogisticFit(1, 1, -1).fit(rows);
    assertThat(rule.weights()[0]).isCloseTo(2, within(0.1));
    assertThat(rule.weights()[1]).isCloseTo(-0.5, within(0.05));
    assertThat(rule.intercept()).isCloseTo(0, within(0.1));
  }

  @Test
  void aWeightOfTheWrongSignIsLeftOut() {
    List<Row> rows = new ArrayList<>();
    Random random = new Random(12);
    for (int i = 0; i < 500; i++) {
      boolean positive = i % 2 == 0;
      rows.add(
          new Row(
              new double[] {
                random.nextGaussian() + (positive ? 1 : 0),
                random.nextGaussian() + (positive ? 0 : 1)
              },
              positive));
    }
    Rule rule = new LogisticFit(1, 1, 1).fit(rows);
    assertThat(rule.weights()[0]).isPositive();
    assertThat(rule.weights()[1]).isZero();
  }

  @Test
  void risksCountTheSurestFirst() {
    List<double[]> points =
        Diagrams.risks(
            List.of(
                new Diagrams.Ranked(1, true),
                new Diagrams.Ranked(5, false),
                new Diagrams.Ranked(3, false),
                new Diagrams.Ranked(4, false)));
    assertThat(points.get(2)).containsExactly(0.75, 0);
    assertThat(points.get(3)).containsExactly(1, 0.25);
  }

  @Test
  void theSumOfNothingIsNothing() {
    assertThat(LogSum.of()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(LogSum.of(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(LogSum.of(Double.NEGATIVE_INFINITY, -3)).isEqualTo(-3);
  }
}
