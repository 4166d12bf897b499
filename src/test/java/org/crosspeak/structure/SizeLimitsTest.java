// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a structure may cost is what the limit says, not one atom or ring less. */
class SizeLimitsTest {

  private static final String ETHYL = "CCn1ncc2ccccc21";

  @ParameterizedTest
  @CsvSource({
    "atoms, 11, true",
    "atoms, 10, false",
    "rings, 2, true",
    "rings, 1, false",
  })
  void aStructureAtTheLimitIsReadAndOneBeyondIsNot(String limit, String value, boolean read) {
    StructureReader reader = StructureReader.withLimits(Limits.of(Map.of(limit, value)));
    StructureReading reading = reader.read(StructureInput.ofSmiles(ETHYL));
    if (read) {
      assertThat(Readers.supported(reading).candidates()).hasSize(2);
    } else {
      assertThat(reading).isInstanceOf(Unreadable.class);
      assertThat(((Unreadable) reading).issue().code()).isEqualTo("structure-too-large");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "[H]C([H])([H])n1ncc2ccccc21, 10, true",
    "[2H]C([2H])([2H])n1ncc2ccccc21, 10, true",
    "C[NH+](C)Cn1ncc2ccccc21, 12, false"
  })
  void hydrogensDrawnAsAtomsAreNotCountedAmongTheHeavyOnes(
      String smiles, String atoms, boolean read) {
    StructureReading reading =
        StructureReader.withLimits(Limits.of(Map.of("atoms", atoms)))
            .read(StructureInput.ofSmiles(smiles));
    assertThat(reading instanceof Unreadable).isEqualTo(!read);
  }

  @ParameterizedTest
  @CsvSource({"atoms, 11, true", "atoms, 10, false", "rings, 2, true", "rings, 1, false"})
  void heavyAtomsAndRingsOfAMolfileAreCounted(String limit, String value, boolean read)
      throws IOException {
    String text;
    try (InputStream in = getClass().getResourceAsStream("molfiles/1-ethyl-kekule.mol")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    StructureReading reading =
        StructureReader.withLimits(Limits.of(Map.of(limit, value)))
            .read(StructureInput.ofFile(text, "ethyl.mol"));
    if (read) {
      assertThat(Readers.supported(reading).candidates()).hasSize(2);
    } else {
      Issue issue = ((Unreadable) reading).issue();
      assertThat(issue.code()).isEqualTo("structure-too-large");
      assertThat(issue.file()).isEqualTo("ethyl.mol");
      assertThat(issue.read()).isEqualTo("11 heavy atoms and 2 rings");
    }
  }
}
