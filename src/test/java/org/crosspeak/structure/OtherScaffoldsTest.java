// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosspeak.structure.StructureReading.Supported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;

/** Three sites, or two groups at once, are a matter of the scaffold's file. */
class OtherScaffoldsTest {

  private static final long SEED = 20261120L;

  @ParameterizedTest
  @CsvSource({
    // symmetric: N-3 is N-1 again
    "CCn1nnc2ccccc21, , N-1, 2",
    "CCn1nc2ccccc2n1, , N-2, 2",
    "c1ccc2[nH]nnc2c1, *CC, , 2",
    // 5-methyl: three compounds; the 6-methyl isomer of nomenclature is N-3 here
    "CCn1nnc2cc(C)ccc21, , N-1, 3",
    "CCn1nc2cc(C)ccc2n1, , N-2, 3",
    "CCn1nnc2ccc(C)cc21, , N-3, 3",
    "Cc1ccc2[nH]nnc2c1, *CC, , 3",
    "Cc1ccc2nn[nH]c2c1, *CC, , 3",
  })
  void benzotriazoleHasTwoOrThreeCandidates(
      String smiles, @Nullable String substituent, @Nullable String drawn, int candidates) {
    Supported reading =
        Readers.supported(
            reader("benzotriazole")
                .read(StructureInput.ofSmiles(smiles).withSubstituent(substituent)));
    assertThat(reading.drawn()).isEqualTo(drawn);
    assertThat(reading.candidates()).hasSize(candidates);
  }

  @ParameterizedTest
  @CsvSource({
    "c1ccccc1CN1CCNCCC1, , mono",
    "c1ccccc1CN1CCCN(CC1)Cc1ccccc1, , di",
    "C1CNCCNC1, *Cc1ccccc1, ",
    "c1ccccc1CN1CCNCCC1.Cl.Cl, *Cc1ccccc1, mono",
  })
  void diazepaneCarriesTheGroupOnceOrTwice(
      String smiles, @Nullable String substituent, @Nullable String drawn) {
    Supported reading =
        Readers.supported(
            reader("diazepane").read(StructureInput.ofSmiles(smiles).withSubstituent(substituent)));
    assertThat(reading.drawn()).isEqualTo(drawn);
    assertThat(reading.candidates())
        .extracting(Candidate::label)
        .containsExactly("free", "mono", "di");
    assertThat(reading.candidates())
        .extracting(Candidate::smiles)
        .containsExactly("N1CCNCCC1", "c1ccc(cc1)CN2CCNCCC2", "c1ccc(cc1)CN2CCN(Cc3ccccc3)CCC2");
  }

  @ParameterizedTest(name = "{0} {1}, seed " + SEED)
  @CsvSource({
    "benzotriazole, CCn1nc2ccccc2n1",
    "benzotriazole, CCn1nc2cc(C)ccc2n1",
    "benzotriazole, CCn1nc2cc(C)c(C)cc2n1",
    "diazepane, c1ccccc1CN1CCCN(CC1)Cc1ccccc1",
    "diazepane, CCN1CCCNCC1",
    "pyrazole, CCn1nc(CC)cc1C",
  })
  void symmetryDoesNotLetTheDrawingThrough(String scaffold, String smiles) throws Exception {
    StructureReader reader = reader(scaffold);
    StructureReading expected = reader.read(StructureInput.ofSmiles(smiles));
    assertThat(expected).isInstanceOf(Supported.class);
    Random random = new Random(SEED);
    for (int i = 0; i < 40; i++) {
      String drawing = permuted(smiles, random);
      assertThat(reader.read(StructureInput.ofSmiles(drawing))).as(drawing).isEqualTo(expected);
    }
  }

  private static StructureReader reader(String scaffold) {
    return Readers.of(List.of(definition(scaffold)));
  }

  private static ScaffoldDefinition definition(String scaffold) {
    return ScaffoldLoader.load("/org/crosspeak/scaffolds/" + scaffold + ".json");
  }

  private static String permuted(String smiles, Random random) throws Exception {
    IAtomContainer molecule =
        new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
    List<IAtom> atoms = new ArrayList<>();
    molecule.atoms().forEach(atoms::add);
    Collections.shuffle(atoms, random);
    molecule.setAtoms(atoms.toArray(new IAtom[0]));
    return new SmilesGenerator(SmiFlavor.Default).create(molecule);
  }
}
