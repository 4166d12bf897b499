// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.0001, < 1 %",
    "0.0049, < 1 %",
    "0.0051, 1 %",
    "0.26, 26 %",
    "0.994, 99 %",
    "0.996, > 99 %",
    "1, 100 %"
  })
  void whatMayHappenIsNeverRoundedToNeverOrAlways(double chance, String said) {
    assertThat(LedgerWords.chance(chance)).isEqualTo(said);
  }
}
