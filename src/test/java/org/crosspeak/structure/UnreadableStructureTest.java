// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableStructureTest {

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @CsvFileSource(resources = "unreadable.tsv", delimiter = '\t', numLinesToSkip = 1)
  void typingErrorIsToldWithItsPlace(
      String smiles, String code, @Nullable Integer position, @Nullable String says) {
    Issue issue = issue(StructureInput.ofSmiles(smiles));
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.message()).doesNotContain("\n");
    if (position != null) {
      assertThat(issue.message())
          .contains("at character " + position + " (" + smiles.charAt(position - 1) + ")");
    }
    if (says != null) {
      assertThat(issue.message() + " " + issue.remedy()).contains(says);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CCC, no *",
    "*C*, more than one *",
    "'*C(', cannot be read",
    "*=C, single bond",
    "*, one bond",
  })
  void substituentWithoutItsAttachmentIsUnreadable(String substituent, String says) {
    Issue issue = issue(StructureInput.ofSmiles("c1ccc2[nH]ncc2c1").withSubstituent(substituent));
    assertThat(issue.code()).isEqualTo("substituent-invalid");
    assertThat(issue.message()).contains(says);
  }

  @Test
  void substituentThatContradictsTheDrawingIsUnreadable() {
    Issue issue = issue(StructureInput.ofSmiles("CCn1ncc2ccccc21").withSubstituent("*CCC"));
    assertThat(issue.code()).isEqualTo("substituent-conflict");
    assertThat(issue.message()).contains("*CC ", "*CCC");
  }

  private Issue issue(StructureInput input) {
    StructureReading reading = reader.read(input);
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).issue();
  }
}
