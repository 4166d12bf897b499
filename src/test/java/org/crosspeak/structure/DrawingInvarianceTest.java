// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;

/** The candidates are the compound's, not the drawing's. */
class DrawingInvarianceTest {

  private static final long SEED = 20261120L;

  private final StructureReader reader = Readers.indazole();
  private final StructureReader complete = StructureReader.withDefaults();

  @ParameterizedTest(name = "{0}, seed " + SEED)
  @ValueSource(
      strings = {
        "CCn1ncc2ccccc21",
        "COC(=O)c1ccc2c(c1)c(C(=O)OC)nn2C(C)C",
        "Cc1nn(Cc2ccc(F)cc2)c2ccc([N+](=O)[O-])cc12",
        "CC(c1ccccc1)n1nc(Cl)c2c(Br)cccc21",
        "CN(C)c1ccc2nn(CC3CCCCC3)c(-c3ccccc3)c2c1",
        "C1C2CC3CC1CC(C2)(C3)Cn1ncc2ccccc21",
        "CCn1ncc2c3ccccc3ccc21",
        "Cn1ncc2c1cccc2B1OC(C)(C)C(C)(C)O1",
        "CCOP(=O)(OCC)Cn1nc(N=[N+]=[N-])c2ccncc21",
      })
  void permutingTheAtomsOfTheDrawingChangesNothing(String smiles) throws Exception {
    Supported expected = read(smiles);
    Random random = new Random(SEED);
    for (int i = 0; i < 60; i++) {
      int flavour = i % 2 == 0 ? SmiFlavor.Default : SmiFlavor.UseAromaticSymbols;
      String drawing = permuted(smiles, random, flavour);
      assertThat(read(drawing)).as(drawing).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0}, seed " + SEED)
  @ValueSource(
      strings = {
        "CCn1ncc2ccccc21",
        "Cc1nn(Cc2ccc(F)cc2)c2ccc([N+](=O)[O-])cc12",
        "CN(C)c1ccc2nn(CC3CCCCC3)c(-c3ccccc3)c2c1",
        "CC(C)n1ncc2c(C(F)(F)F)cccc21",
      })
  void permutingTheAtomsOfTheDrawingChangesNoSiteNoShiftAndNoPath(String smiles) throws Exception {
    StructureReading expected = complete.read(StructureInput.ofSmiles(smiles));
    Random random = new Random(SEED);
    for (int i = 0; i < 20; i++) {
      String drawing = permuted(smiles, random, SmiFlavor.Default);
      assertThat(complete.read(StructureInput.ofSmiles(drawing))).as(drawing).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CCn1ncc2ccccc21",
        "COC(=O)c1ccc2c(c1)c(C(=O)OC)nn2C(C)C",
        "C=Cn1nc(C)c2ccccc21",
        "CCn1ncc2cccnc21"
      })
  void drawingTheOtherIsomerGivesTheSameCandidates(String smiles) {
    Supported reading = read(smiles);
    for (Candidate candidate : reading.candidates()) {
      Supported again = read(String.valueOf(candidate.smiles()));
      assertThat(again.drawn()).isEqualTo(candidate.label());
      assertThat(again.candidates()).isEqualTo(reading.candidates());
      assertThat(again.mayBeHigh()).isEqualTo(reading.mayBeHigh());
    }
  }

  private Supported read(String smiles) {
    return Readers.supported(reader.read(StructureInput.ofSmiles(smiles)));
  }

  private static String permuted(String smiles, Random random, int flavour) throws Exception {
    IAtomContainer molecule =
        new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
    List<IAtom> atoms = new ArrayList<>();
    molecule.atoms().forEach(atoms::add);
    Collections.shuffle(atoms, random);
    molecule.setAtoms(atoms.toArray(new IAtom[0]));
    return new SmilesGenerator(flavour).create(molecule);
  }
}
