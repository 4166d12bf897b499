// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of experiments as files, sheets and pulse programs have them. */
class ExperimentWordsTest {

  private final ExperimentWords words = new ExperimentWords(ResourceTable.load("experiments"));

  @ParameterizedTest
  @CsvSource({
    "hmbc.csv,hmbc",
    "gHMBCAD_01,hmbc",
    "hmbcetgpl3nd,hmbc",
    "hmbcgplpndqf,hmbc",
    "inv4gplplrndqf,hmbc",
    "jhmbc,hmbc",
    "indazolin_hmbc.txt,hmbc",
    "n-hmbc.csv,hmbc15n",
    "HMBC_15N,hmbc15n",
    "1H-15N HMBC,hmbc15n",
    "hmbc-n.txt,hmbc15n",
    "hsqcedetgpsisp2.3,hsqc",
    "edHSQC,hsqc",
    "hmqc,hsqc",
    "HSQC-TOCSY,unknown",
    "HSQC_CLIPCOSY,unknown",
    "15N-HSQC,unknown",
    "h2bc,h2bc",
    "lr-hsqmbc,lr-hsqmbc",
    "LRHSQMBC,lr-hsqmbc",
    "1_1-adequate,adequate",
    "inadequate,unknown",
    "2D-DQF-COSY,cosy",
    "zTOCSY,tocsy",
    "noesygpphpp,noesy",
    "ROESY,roesy",
    "sample7.csv,''",
  })
  void textNamesTwoDimensionalExperiment(String text, String expected) {
    assertThat(words.find(text, true).map(named -> named.experiment().code()).orElse(""))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "c13.txt,c13",
    "C13_1D,c13",
    "13C.csv,c13",
    "compound_13c.txt,c13",
    "h1.txt,h1",
    "1H.csv,h1",
    "H1_1D,h1",
    "proton,h1",
    "ch13.txt,''",
    "sample-21h.csv,''",
  })
  void textNamesOneDimensionalExperiment(String text, String expected) {
    assertThat(words.find(text, false).map(named -> named.experiment().code()).orElse(""))
        .isEqualTo(expected);
  }
}
