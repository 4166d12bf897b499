// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The statistics against commons-statistics, which shares no code with them, and tables. */
class LibraryNumbersTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void log_density_of_student_is_the_librarys(long seed) {
    Random random = new Random(seed);
    double mean = 200 * random.nextDouble();
    double scale = Math.exp(4 * random.nextDouble() - 3);
    double degrees = 1 + 60 * random.nextDouble();
    double away = scale * Math.exp(12 * random.nextDouble() - 4);

    double own = new StudentT(mean, scale, degrees).logDensity(mean + away);

    double z = (mean + away - mean) / scale;
    double library = TDistribution.of(degrees).logDensity(z) - Math.log(scale);
    assertThat(own).isCloseTo(library, within(1e-9 * Math.max(1, Math.abs(library))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void chance_of_a_cross_peak_is_the_librarys_normal_tail_however_small(long seed) {
    Random random = new Random(seed);
    double mean = 6 * random.nextDouble() - 3;
    double scatter = 0.2 + random.nextDouble();
    double threshold = mean + scatter * (45 * random.nextDouble() - 8);
    Amplitude amplitude = new Amplitude(new double[] {mean}, new double[] {1}, scatter);

    double library = NormalDistribution.of(mean, scatter).survivalProbability(threshold);

    assertThat(amplitude.chanceAbove(threshold)).isCloseTo(library, withinPercentage(1e-8));
    double raw = LogNormalDistribution.of(mean, scatter).survivalProbability(Math.exp(threshold));
    assertThat(amplitude.above(threshold, 0, 1)).isCloseTo(raw, withinPercentage(1e-5));
    assertThat(amplitude.density(threshold, 0, 1))
        .isCloseTo(NormalDistribution.of(mean, scatter).density(threshold), within(1e-12));
  }

  /** Upper tail of the standard normal distribution as printed in tables of it. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.158655254",
    "1.959963985, 0.025",
    "2.575829304, 0.005",
    "3, 0.00134989803",
    "5, 2.866515719e-7",
    "6, 9.865876450e-10"
  })
  void normal_tail_is_that_of_the_tables(double z, double tail) {
    Amplitude standard = new Amplitude(new double[] {0}, new double[] {1}, 1);
    assertThat(standard.chanceAbove(z)).isCloseTo(tail, withinPercentage(1e-6));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sum_of_logs_is_the_log_of_the_exact_sum(long seed) {
    Random random = new Random(seed);
    double shift = 2000 * random.nextDouble() - 1000;
    double[] logs = new double[1 + random.nextInt(12)];
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < logs.length; i++) {
      double relative = -30 * random.nextDouble();
      logs[i] = shift + relative;
      sum = sum.add(BigDecimal.valueOf(StrictMath.exp(logs[i] - shift)), MathContext.DECIMAL64);
    }
    double exact = shift + StrictMath.log(sum.doubleValue());
    assertThat(LogSum.of(logs)).isCloseTo(exact, within(1e-10));
    assertThat(FastMath.exp(LogSum.of(logs) - shift)).isLessThanOrEqualTo(logs.length + 1e-9);
  }
}
