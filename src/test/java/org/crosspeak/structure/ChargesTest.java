// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChargesTest {

  private final StructureReader reader = Readers.indazole();

  static Stream<TableRow> charges() {
    return TableRow.read("charges.tsv");
  }

  private Supported read(String smiles) {
    return Readers.supported(reader.read(StructureInput.ofSmiles(smiles)));
  }

  @ParameterizedTest
  @MethodSource("charges")
  void aSaltIsTheCompoundThatGaveIt(TableRow row) {
    assertThat(read(row.text("drawn")).candidates())
        .as(row.text("what"))
        .isEqualTo(read(row.text("meant")).candidates());
  }

  @ParameterizedTest
  @CsvSource({
    "CCn1ncc2cc([N+](C)(C)C)ccc21, [N+](C)(C)C",
    "CCn1ncc2cc([N+](=O)[O-])ccc21, [N+]",
    "CCn1ncc2cc(-c3cc[n+](C)cc3)ccc21, [n+](",
    "CCn1ncc2cc(N=[N+]=[N-])ccc21, [N+]",
    "CCn1ncc2cc(C[OH+]C)ccc21, [OH+]",
    "CCn1ncc2cc(C[CH2-])ccc21, [CH2-]",
    "CCn1ncc2cc(C[NH+](C)[O-])ccc21, [NH+]",
    "CCn1ncc2cc(-c3cc[n+]([O-])cc3)ccc21, [O-]"
  })
  void aChargeThatNoHydrogenBringsStays(String smiles, String group) {
    assertThat(Readers.smiles(read(smiles), "N-2")).contains(group);
  }

  @ParameterizedTest
  @CsvSource({
    "CCn1ncc2cc(C[N+](C)(C)C)ccc21, true",
    "CCn1ncc2cc(C[N](C)(C)C)ccc21, false",
    "CCn1ncc2cc(C[O+](C)C)ccc21, true",
    "CCn1ncc2cc(C[O](C)C)ccc21, false",
    "CCn1ncc2cc(C(C)(C)C)ccc21, true",
    "CCn1ncc2cc(C(C)(C)(C)C)ccc21, false",
    "CCn1ncc2cc(F)ccc21, true",
    "CCn1ncc2cc(FC)ccc21, false",
    "CCn1ncc2cc(S(C)(=O)=O)ccc21, true",
    "CCn1ncc2cc(CN(C)(C)(C)C)ccc21, false"
  })
  void anAtomTakesNoMoreBondsThanItsChargeAllows(String smiles, boolean read) {
    refusedForItsValence(StructureInput.ofSmiles(smiles), read);
  }

  @ParameterizedTest
  @CsvSource({
    "CCn1ncc2cc([NH3+])ccc21.[Cl-], true",
    "CCn1ncc2cc(C(=O)[O-])ccc21.[Na+], true",
    "CCn1ncc2ccccc21.[Na+].[OH-], false",
    "CCn1ncc2ccccc21.[K+].[SH-], false",
    "CCn1ncc2cc([N+](=O)[O-])ccc21, false"
  })
  void aCounterIonByItselfIsLeftAsItIs(String smiles, boolean neutralised) {
    assertThat(
            read(smiles).notes().stream()
                .map(Issue::code)
                .toList()
                .contains("structure-neutralised"))
        .isEqualTo(neutralised);
  }

  @ParameterizedTest
  @CsvSource({"*C(C)(C)C, true", "*CC(C)(C)C, true", "*CC(C)(C)(C)C, false", "*CO(C)C, false"})
  void norDoesAnAtomOfAGroupGivenApart(String substituent, boolean read) {
    refusedForItsValence(
        StructureInput.ofSmiles("c1ccc2[nH]ncc2c1").withSubstituent(substituent), read);
  }

  private void refusedForItsValence(StructureInput input, boolean read) {
    StructureReading reading = reader.read(input);
    if (read) {
      assertThat(reading).isNotInstanceOf(StructureReading.Unreadable.class);
    } else {
      assertThat(reading).isInstanceOf(StructureReading.Unreadable.class);
      assertThat(((StructureReading.Unreadable) reading).issue().code())
          .isEqualTo("structure-valence");
    }
  }
}
