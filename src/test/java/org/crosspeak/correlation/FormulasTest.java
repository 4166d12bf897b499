// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model's building blocks against other ways to compute them. */
class FormulasTest {

  private final Numbers numbers = Numbers.load("model.json");
  private final Couplings couplings = Couplings.load();

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 3",
    "2.5, 1, 0.7, 4",
    "-40, 3, 0.2, 2.5",
    "131, 123, 1.2, 30",
    "5, 0, 9, 1"
  })
  void studentDensityIsThatOfTheLibrary(double x, double mean, double scale, double degrees) {
    double expected =
        new TDistribution(null, degrees).logDensity((x - mean) / scale) - Math.log(scale);
    assertThat(new StudentT(mean, scale, degrees).logDensity(x)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void studentTailNeverUnderflows() {
    assertThat(new StudentT(0, 1e-6, 3).logDensity(1e12)).isFinite().isNegative();
  }

  @ParameterizedTest
  @CsvSource({
    "through-nitrogen-3, 3, 1, 0",
    "aromatic-3, 1, 2, 1",
    "alpha-4, 2, 1, 4",
    "h3-c3a, 1, 1, 0"
  })
  void chanceOfACrossPeakIsTheIntegralOfItsAmplitudesDensity(
      String couplingClass, int protons, int carbons, int vicinal) {
    Amplitude amplitude = couplings.amplitude(couplingClass, protons, carbons, vicinal);
    SimpsonIntegrator integrator = new SimpsonIntegrator(1e-8, 1e-10, 6, 30);
    for (double threshold : new double[] {-6, -3, -1.5, -0.5, 0.5}) {
      double area =
          integrator.integrate(
              10_000_000,
              ln -> amplitude.density(ln, 0, 1) / amplitude.above(-14, 0, 1),
              threshold,
              8);
      assertThat(amplitude.chanceAbove(threshold)).isCloseTo(area, within(1e-5));
      double visible =
          integrator.integrate(
              10_000_000,
              ln -> amplitude.density(ln, 0.3, 1.2) / amplitude.above(threshold, 0.3, 1.2),
              threshold,
              12);
      assertThat(visible).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void amplitudeGrowsWithProtonsAndCarbonsAndFallsWithVicinalCouplings() {
    double single = couplings.amplitude("azole-3", 1, 1, 0).centre();
    assertThat(couplings.amplitude("azole-3", 3, 1, 0).centre() - single)
        .isCloseTo(Math.log(3), within(1e-9));
    assertThat(couplings.amplitude("azole-3", 1, 2, 0).centre() - single)
        .isCloseTo(Math.log(2), within(1e-9));
    assertThat(couplings.amplitude("azole-3", 1, 1, 6).centre()).isLessThan(single);
    assertThat(couplings.amplitude("azole-3", 1, 1, 99).centre())
        .isEqualTo(couplings.amplitude("azole-3", 1, 1, 8).centre());
    assertThatThrownBy(() -> couplings.amplitude("no-such-class", 1, 1, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-class");
  }

  @Test
  void moreObservedPeaksNeverRaiseTheThresholdOfAList() {
    List<Amplitude> amplitudes =
        List.of("through-nitrogen-3", "aromatic-3", "aromatic-2", "alpha-4", "peri-3").stream()
            .map(id -> couplings.amplitude(id, 1, 1, 0))
            .toList();
    double before = Double.POSITIVE_INFINITY;
    for (int peaks = 0; peaks <= 12; peaks++) {
      double threshold = Sensitivity.of(amplitudes, peaks, 0, numbers, -2).thresholdLn();
      assertThat(threshold).isLessThanOrEqualTo(before).isBetween(-4.0, 0.0);
      before = threshold;
    }
  }

  @Test
  void strongPeakIsLikelierACrossPeakThanAnArtefact() {
    Amplitude amplitude = couplings.amplitude("through-nitrogen-3", 3, 1, 0);
    Sensitivity sensitivity = Sensitivity.usual(10, numbers, -2);
    double[] ln = {10, 10 + 2 + amplitude.centre(), Double.NaN};
    double[] factors = sensitivity.factors(amplitude, ln);
    assertThat(factors[1]).isGreaterThan(factors[0]);
    assertThat(factors[2]).isEqualTo(amplitude.chanceAbove(-2));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void logSumIsTheLogOfTheSum(long seed) {
    double[] values = new Random(seed).doubles(7, -5, 5).toArray();
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value);
    }
    assertThat(LogSum.of(values)).isCloseTo(Math.log(sum), within(1e-12));
  }

  @Test
  void logSumOfTinyOrOfNoChancesDoesNotUnderflow() {
    assertThat(LogSum.of(-1e6, -1e6)).isCloseTo(-1e6 + Math.log(2), within(1e-6));
    assertThat(LogSum.of()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(LogSum.of(Double.NEGATIVE_INFINITY, 3)).isEqualTo(3);
  }

  @Test
  void rowStrengthsAreSharesOfAllRows() {
    double sum = 0;
    for (int g = 0; g < 4; g++) {
      sum += numbers.value("row.share." + g);
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
    RowSensitivity rows = new RowSensitivity(numbers);
    assertThat(rows.logChance(0, 0)).isCloseTo(0, within(1e-9));
  }

  /** Absence in a row that shows nothing costs no more than that the row is dead. */
  @Test
  void silentRowCostsAtMostTheShareOfDeadRows() {
    RowSensitivity rows = new RowSensitivity(numbers);
    double dead = Math.log(numbers.value("row.share.3"));
    for (double expected = 0; expected <= 12; expected += 0.5) {
      double least = dead - numbers.value("row.strength.3") * expected;
      assertThat(rows.logChance(expected, 0)).isBetween(least, 0.0);
    }
    assertThat(rows.logChance(3, 2)).isGreaterThan(rows.logChance(6, 2));
  }

  @Test
  void resonancesNearerThanTheirErrorAreOnePlaceAndDoubtfulNeighboursAlsoTheirUnion() {
    assertThat(Levels.of(new double[] {}, 0.1)).isEmpty();
    List<Placement> one = Levels.of(new double[] {100.05, 99.95}, 0.1);
    assertThat(one).hasSize(1);
    assertThat(one.get(0).ppm()).isCloseTo(100, within(1e-9));
    List<Placement> three = Levels.of(new double[] {100, 100.3, 100.42}, 0.1);
    assertThat(three).hasSize(3);
    assertThat(Levels.of(new double[] {100, 101}, 0.1)).hasSize(2);
  }

  @Test
  void pairsOfPlacesLieTheGivenDistanceApart() {
    List<Placement> places = Levels.of(new double[] {4.10, 4.30, 5.30}, 0.01);
    List<Placement> pairs = Levels.pairs(places, 0.03, 0.6);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).low()).isCloseTo(4.10, within(1e-9));
    assertThat(pairs.get(0).high()).isCloseTo(4.30, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.01, 0", "0.01, 0, 0", "0.01, 0.01, 1", "0.01, 0.01, -0.1", "NaN, 1, 0"})
  void precisionMustBePositiveAndItsOutliersAShare(double f2, double f1, double outlier) {
    assertThatThrownBy(() -> new Precision(f2, f1, outlier))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
