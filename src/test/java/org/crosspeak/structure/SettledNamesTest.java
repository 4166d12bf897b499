// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where symmetry leaves two ways to number a ring, the one that names the earliest atoms of the
 * compound's SMILES first is taken, however the compound was drawn.
 */
class SettledNamesTest {

  private static final String DI =
      "di NH0=N-1 CH3=C-alpha CH2=C-2 CH2=C-3 NH0=N-4 CH3=C-alpha CH2=C-5 CH2=C-6 CH2=C-7";
  private static final String FREE = "free NH1=N-1 CH2=C-2 CH2=C-3 NH1=N-4 CH2=C-5 CH2=C-6 CH2=C-7";
  private static final String SECOND =
      "N-2 NH0=N-1 CH0=C-7a CH1=C-7 CH1=C-6 CH1=C-5 CH1=C-4 CH0=C-3a NH0=N-3 NH0=N-2"
          + " CH2=C-alpha CH3=null";

  @ParameterizedTest
  @CsvSource({
    "CN1CCCN(C)CC1",
    "CN1CCN(C)CCC1",
    "C1CCN(C)CCN1C",
    "C1N(C)CCCN(C)C1",
    "C1CN(C)CCCN1C",
    "C1CN(C)CCN(C)C1",
    "N1(C)CCCN(C)CC1"
  })
  void bothNitrogensOfASymmetricDiazepaneMayBeTheFirst(String smiles) {
    assertThat(names("diazepane", smiles)).contains(FREE, DI);
  }

  @ParameterizedTest
  @CsvSource({
    "CCn1nc2ccccc2n1",
    "n1n(CC)nc2ccccc12",
    "c1ccc2nn(CC)nc2c1",
    "c1cc2nn(CC)nc2cc1",
    "c12ccccc1nn(CC)n2",
    "CCn1nnc2ccccc12"
  })
  void bothOuterNitrogensOfABenzotriazoleMayBeTheFirst(String smiles) {
    assertThat(names("benzotriazole", smiles)).contains(SECOND);
  }

  /** A group on the ring leaves one numbering only: the methyl group stands on C-5. */
  @ParameterizedTest
  @CsvSource({"CCn1nc2cc(C)ccc2n1", "CCn1nc2ccc(C)cc2n1", "Cc1ccc2nn(CC)nc2c1"})
  void aGroupOnTheRingTakesTheLowestPlace(String smiles) {
    assertThat(names("benzotriazole", smiles))
        .contains(
            "N-2 NH0=N-1 CH0=C-7a CH1=C-7 CH1=C-6 CH0=C-5 CH1=C-4 CH0=C-3a NH0=N-3 NH0=N-2"
                + " CH2=C-alpha CH3=null CH3=null");
  }

  private static List<String> names(String scaffold, String smiles) {
    StructureReader reader =
        Readers.of(List.of(ScaffoldLoader.load("/org/crosspeak/scaffolds/" + scaffold + ".json")));
    Supported reading = Readers.supported(reader.read(StructureInput.ofSmiles(smiles)));
    return reading.candidates().stream()
        .map(candidate -> candidate.variants().get(0).description())
        .toList();
  }
}
