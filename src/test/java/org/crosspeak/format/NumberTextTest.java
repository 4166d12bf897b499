// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of cells. */
class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.381|4.381",
        "4,381|4.381",
        "-198.4|-198.4",
        "\u2212198,4|-198.4",
        "+7|7",
        "139.|139",
        ".5|0.5",
        "1.2e+01|12",
        "5.6118[ppm]|5.6118",
        "5.6118ppm|5.6118",
        "129.49000000000000001|129.49",
      })
  void shiftIsReadWithPointOrComma(String text, double expected) {
    assertThat(NumberText.shift(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "NaN",
        "Inf",
        "-Infinity",
        "1e309",
        "-1e400",
        "7.5x",
        "1e",
        "1e+",
        "1.2.3",
        "1,2,3",
        "0x1p3",
        "7.5 8",
        "1d",
        "1f",
        "5.6[Hz]"
      })
  void whatIsNoFiniteShiftGivesNaN(String text) {
    assertThat(NumberText.shift(text)).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1607163.5|false|1607163.5",
        "1,607,163.5|false|1607163.5",
        "1.607.163,5|true|1607163.5",
        "1 607 163,5|true|1607163.5",
        "1\u202F607\u202F163,5|true|1607163.5",
        "1'607'163.5|false|1607163.5",
        "1,234|false|1234",
        "1,234|true|1.234",
        "3.214648e+000|false|3.214648",
        "6,8e+07|true|6.8e7",
      })
  void amountMayHaveThousandsSeparators(String text, boolean comma, double expected) {
    assertThat(NumberText.amount(text, 0, text.length(), comma)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,60,163.5", "12,34", "1,,000", "a", "1 2", "1e999", "1,234,56.0"})
  void unevenGroupsAreNoAmount(String text) {
    assertThat(NumberText.amount(text, 0, text.length(), false)).isNaN();
  }

  /** The JDK's own parser is the oracle. */
  @Test
  void fastPathAgreesWithTheJdkToTheLastBit() {
    Random random = new Random(20261120);
    for (int i = 0; i < 20_000; i++) {
      double value = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(12) - 3);
      String text = i % 3 == 0 ? Double.toString(value) : String.format("%." + i % 9 + "f", value);
      text = text.replace(',', '.');
      assertThat(NumberText.shift(text)).as(text).isEqualTo(Double.parseDouble(text));
    }
  }
}
