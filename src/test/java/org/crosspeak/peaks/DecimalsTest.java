// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.peaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        0.5,
        1.5,
        -0.5,
        0.05,
        0.15,
        0.125,
        2.675,
        1.005,
        9.995,
        99.5,
        -0.001,
        133.45,
        7.255,
        0.99995,
        1e8,
        999_999_999.5,
        1e15,
        1e300,
        -1e12,
        4.9e-324,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
      })
  void tiesAndEdgesAreWrittenAsTheFormatterWritesThem(double value) {
    for (int decimals = 0; decimals <= 4; decimals++) {
      assertThat(Decimals.text(value, decimals)).isEqualTo(formatted(value, decimals));
    }
  }

  @Test
  void shiftsOfAnySizeAreWrittenAsTheFormatterWritesThem() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 50_000; i++) {
      int decimals = i % 5;
      double spread = Math.pow(10, random.nextInt(-4, 7));
      double value = (random.nextDouble() - 0.4) * spread;
      double tie = Math.rint(value * 1e4) / 1e4 + 0.5 / Math.pow(10, decimals);
      assertThat(Decimals.text(value, decimals)).isEqualTo(formatted(value, decimals));
      assertThat(Decimals.text(tie, decimals)).isEqualTo(formatted(tie, decimals));
    }
  }

  private static String formatted(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
