// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is said of drawings with isotopes, of query drawings and of rings without bonds. */
class LabelledDrawingsTest {

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @CsvSource({
    "[2H]C([2H])(C)n1ncc2ccccc21, true, true",
    "[2H]C([2H])([2H])n1ncc2ccccc21, true, true",
    "[2H]C(C)n1ncc2ccccc21, false, true",
    "[2H]C([H])(C)n1ncc2ccccc21, false, true",
    "[1H]C([1H])(C)n1ncc2ccccc21, false, true",
    "[H]C([H])(C)n1ncc2ccccc21, false, false",
    "[2H]C([2H])([2H])Cn1ncc2ccccc21, false, true",
    "[13CH3]Cn1ncc2ccccc21, false, true"
  })
  void onlyFullDeuterationNextToNitrogenTakesTheProtonsAway(
      String smiles, boolean capped, boolean labelled) {
    Supported reading = Readers.supported(reader.read(StructureInput.ofSmiles(smiles)));
    List<String> codes = reading.notes().stream().map(Issue::code).toList();
    assertThat(codes.contains("capped-deuterated")).isEqualTo(capped);
    assertThat(codes.contains("structure-isotopes")).isEqualTo(labelled);
    assertThat(reading.mayBeHigh()).isEqualTo(!capped);
  }

  /** Five carbons in a ring of aromatic bonds, and four: no double bonds fit the first. */
  @ParameterizedTest
  @CsvSource({
    "5, 4, structure-aromatic",
    "6, 4, ''",
    "6, 5, structure-query",
    "6, 8, structure-query"
  })
  void aRingOfAromaticBondsNeedsItsDoubleBonds(int size, int bond, String code) {
    StringBuilder mol = new StringBuilder("\n\n\n");
    mol.append(row(size)).append(row(size)).append("  0  0  0  0  0  0  0  0999 V2000\n");
    for (int i = 0; i < size; i++) {
      mol.append("    ").append(i).append(".0000    0.0000    0.0000 C   0  0\n");
    }
    for (int i = 1; i <= size; i++) {
      mol.append(row(i)).append(row(i % size + 1)).append(row(bond)).append("  0\n");
    }
    mol.append("M  END\n");
    StructureReading reading = reader.read(StructureInput.ofFile(mol.toString(), "ring.mol"));
    assertThat(reading instanceof Unreadable one ? one.issue().code() : "").isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "A, structure-placeholder",
    "Q, structure-placeholder",
    "L, structure-placeholder",
    "N, ''"
  })
  void anAtomThatStandsForSeveralIsNoElement(String symbol, String code) {
    String mol =
        "\n\n\n  2  1  0  0  0  0  0  0  0  0999 V2000\n"
            + "    0.0000    0.0000    0.0000 C   0  0\n"
            + "    1.0000    0.0000    0.0000 "
            + symbol
            + "   0  0\n  1  2  1  0\nM  END\n";
    StructureReading reading = reader.read(StructureInput.ofFile(mol, "query.mol"));
    assertThat(reading instanceof Unreadable one ? one.issue().code() : "").isEqualTo(code);
  }

  private static String row(int number) {
    return "  " + number;
  }
}
