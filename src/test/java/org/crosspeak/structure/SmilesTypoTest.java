// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.peaks.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is said of a SMILES that cannot be read, beside the table unreadable.tsv. */
class SmilesTypoTest {

  @ParameterizedTest
  @CsvSource({"199, false", "200, false", "201, true", "260, true"})
  void aLongSmilesIsShownByItsBeginning(int length, boolean cut) {
    String smiles = "C".repeat(length - 1) + "(";
    Issue issue =
        SmilesTypo.of(smiles, new IllegalArgumentException("Unclosed branch"))
            .asException(null, 0)
            .issue();
    String shown = cut ? smiles.substring(0, 200) + "..." : smiles;
    assertThat(issue.message())
        .isEqualTo(
            "the SMILES "
                + shown
                + " cannot be read at character "
                + length
                + " ((): the branch opened here is never closed");
  }

  @Test
  void aComplaintWithoutWordsIsStillAnAnswer() {
    Issue issue = SmilesTypo.of("CC", new IllegalStateException()).asException("x.smi", 3).issue();
    assertThat(issue.message()).isEqualTo("the SMILES CC cannot be read: not a SMILES");
    assertThat(issue.file()).isEqualTo("x.smi");
    assertThat(issue.line()).isEqualTo(3);
  }
}
