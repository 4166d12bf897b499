// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

class VariantBuilderTest {

  private final VariantBuilder builder = VariantBuilder.fromResources();

  private Variant variant(String smiles) {
    return builder.variant(IndazoleDrawing.read(smiles), "indazole", "CDCl3");
  }

  private static CarbonSite carbon(Variant variant, String label) {
    return variant.carbons().stream()
        .filter(c -> c.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no carbon " + label + " in " + variant.carbons()));
  }

  private static ProtonSite proton(Variant variant, String label) {
    return variant.protons().stream()
        .filter(p -> p.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no proton " + label + " in " + variant.protons()));
  }

  private static @Nullable CouplingPath path(Variant variant, String from, String to) {
    int proton = proton(variant, from).id();
    int target = carbon(variant, to).id();
    return variant.paths().stream()
        .filter(p -> p.protonId() == proton && p.targetId() == target)
        .findFirst()
        .orElse(null);
  }

  @Test
  void equivalentCarbonsAreOneSite() {
    Variant variant = variant("CC(C)n1ncc2cc(-c3ccccc3)cc(C(C)(C)C)c21");
    assertThat(carbon(variant, "C-β").atoms()).isEqualTo(2);
    assertThat(carbon(variant, "5-ortho").atoms()).isEqualTo(2);
    assertThat(carbon(variant, "5-meta").atoms()).isEqualTo(2);
    assertThat(carbon(variant, "5-para").atoms()).isEqualTo(1);
    assertThat(carbon(variant, "7-CH3").atoms()).isEqualTo(3);
    assertThat(proton(variant, "7-CH3").protons()).isEqualTo(9);
  }

  @Test
  void idsAreIndicesAndBearersAreCarbons() {
    Variant variant = variant("CCOC(=O)Cn1nc2ccc(F)cc2c1OC");
    for (int i = 0; i < variant.carbons().size(); i++) {
      assertThat(variant.carbons().get(i).id()).isEqualTo(i);
    }
    for (int i = 0; i < variant.protons().size(); i++) {
      ProtonSite proton = variant.protons().get(i);
      assertThat(proton.id()).isEqualTo(i);
      assertThat(variant.carbons().get(proton.carbonId()).hydrogens()).isPositive();
    }
    assertThat(carbon(variant, "C-5").carbonFluorineHz()).isBetween(235.0, 255.0);
    assertThat(carbon(variant, "C-5").fluorines()).isEqualTo(1);
  }

  @Test
  void protonsOnHeteroatomsAreLeftOut() {
    Variant variant = variant("Cn1ncc2cc(N)c(O)cc21");
    assertThat(variant.protons()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "Cn1ncc2ccccc21, 3, 0, false",
    "CCn1ncc2ccccc21, 2, 3, true",
    "CC(C)n1ncc2ccccc21, 1, 6, false",
    "c1ccccc1Cn1ncc2ccccc21, 2, 0, true"
  })
  void alphaProtonsKnowTheirMultiplet(
      String smiles, int protons, int vicinal, boolean diastereotopic) {
    ProtonSite alpha = proton(variant(smiles), "H-alpha");
    assertThat(alpha.protons()).isEqualTo(protons);
    assertThat(alpha.vicinal()).isEqualTo(vicinal);
    assertThat(alpha.canBeDiastereotopic()).isEqualTo(diastereotopic);
  }

  @ParameterizedTest
  @CsvSource({
    "Cn1ncc2ccccc21, H-alpha, C-7a, 3",
    "Cn1ncc2ccccc21, H-alpha, C-3, 4",
    "Cn1cc2ccccc2n1, H-alpha, C-7a, 4",
    "Cn1cc2ccccc2n1, H-alpha, C-3, 3",
    "Cn1ncc2ccccc21, H-alpha, C-3a, 4",
    "Cn1cc2ccccc2n1, H-alpha, C-7, 5",
    "Cn1ncc2ccccc21, H-alpha, C-7, 4",
    "Cn1cc2ccccc2n1, H-3, C-alpha, 3",
    "Cn1ncc2ccccc21, H-3, C-alpha, 4",
    "Cn1ncc2ccccc21, H-3, C-3a, 2",
    "Cn1ncc2ccccc21, H-3, C-7a, 3",
    "Cn1ncc2ccccc21, H-4, C-3, 3",
    "Cn1ncc2ccccc21, H-6, C-7a, 3",
    "Cn1ncc2ccccc21, H-7, C-7a, 2"
  })
  void bondsAreCounted(String smiles, String from, String to, int bonds) {
    CouplingPath path = path(variant(smiles), from, to);
    assertThat(path).isNotNull();
    assertThat(path.bonds()).isEqualTo(bonds);
  }

  @Test
  void anOrthoProtonReachesItsEquivalentCarbonOverThreeBonds() {
    CouplingPath path = path(variant("c1ccccc1Cn1ncc2ccccc21"), "ortho-H", "ortho");
    assertThat(path).isNotNull();
    assertThat(path.bonds()).isEqualTo(3);
  }

  @Test
  void theNoePartnerOfTheAlphaProtonsTellsTheIsomers() {
    Variant first = variant("Cn1ncc2ccccc21");
    Variant second = variant("Cn1cc2ccccc2n1");
    assertThat(contact(first, "H-7")).isGreaterThan(0.5);
    assertThat(contact(first, "H-3")).isZero();
    assertThat(contact(second, "H-3")).isGreaterThan(0.5);
    assertThat(contact(second, "H-7")).isZero();
    assertThat(contact(variant("Cn1nc2ccccc2c1C"), "3-CH3")).isGreaterThan(0.3);
    assertThat(contact(variant("Cn1nc(C)c2ccccc21"), "3-CH3")).isZero();
  }

  private static double contact(Variant variant, String partner) {
    int alpha = proton(variant, "H-alpha").id();
    int other = proton(variant, partner).id();
    return variant.contacts().stream()
        .filter(c -> Math.min(c.protonA(), c.protonB()) == Math.min(alpha, other))
        .filter(c -> Math.max(c.protonA(), c.protonB()) == Math.max(alpha, other))
        .mapToDouble(SpatialContact::chance)
        .findFirst()
        .orElse(0);
  }

  @Test
  void nitrogenShiftsTellTheIsomers() {
    Variant first = variant("CCn1ncc2ccccc21");
    assertThat(first.nitrogens().get(0).shift().meanPpm()).isBetween(-210.0, -190.0);
    assertThat(first.nitrogens().get(1).shift().meanPpm()).isBetween(-70.0, -50.0);
    int alpha = proton(first, "H-alpha").id();
    assertThat(first.nitrogenPaths().stream().filter(p -> p.protonId() == alpha)).hasSize(2);
    Variant second = variant("CCn1cc2cc([N+](=O)[O-])ccc2n1");
    assertThat(second.nitrogens()).hasSize(3);
    assertThat(second.nitrogens().get(2).role()).isNull();
  }

  @Test
  void anUnknownGroupAndAnUnknownSolventWiden() {
    double known = carbon(variant("Cn1ncc2cc(C)ccc21"), "C-4").shift().scalePpm();
    double unknown = carbon(variant("Cn1ncc2cc([As](C)C)ccc21"), "C-4").shift().scalePpm();
    assertThat(unknown).isGreaterThan(2 * known);
    MappedMolecule molecule = IndazoleDrawing.read("Cn1cc2ccccc2n1");
    Variant without = builder.variant(molecule, "indazole", null);
    Variant with = builder.variant(molecule, "indazole", "CDCl3");
    assertThat(proton(without, "H-3").shift().scalePpm())
        .isGreaterThan(proton(with, "H-3").shift().scalePpm());
  }

  @ParameterizedTest
  @CsvSource({"chloroform-d", "CDCl3", "cdcl3 "})
  void spellingsOfASolventAreOne(String solvent) {
    MappedMolecule molecule = IndazoleDrawing.read("Cn1cc2ccccc2n1");
    assertThat(builder.variant(molecule, "indazole", solvent))
        .isEqualTo(builder.variant(molecule, "indazole", "CDCl3"));
  }

  @ParameterizedTest
  @CsvSource({
    "COC(=O)c1c2c(Br)cccc2nn1C(C)c1ccccc1",
    "CCCCn1ncc2cc(F)cc(N)c21",
    "C1CCOC(C1)n1ncc2cc(OC)c(C(=O)NC)cc21"
  })
  void theOrderOfAtomsInTheDrawingChangesNothing(String smiles) {
    MappedMolecule drawn = IndazoleDrawing.read(smiles);
    Variant expected = builder.variant(drawn, "indazole", "DMSO-d6");
    for (int seed = 1; seed <= 10; seed++) {
      Variant shuffled = builder.variant(shuffle(drawn, seed), "indazole", "DMSO-d6");
      assertThat(shuffled).as("seed " + seed).isEqualTo(expected);
    }
  }

  private static MappedMolecule shuffle(MappedMolecule drawn, int seed) {
    try {
      IAtomContainer copy = drawn.molecule().clone();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < copy.getAtomCount(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, new Random(seed));
      IAtom[] atoms = new IAtom[order.size()];
      List<@Nullable String> locants = new ArrayList<>();
      for (int i = 0; i < atoms.length; i++) {
        atoms[i] = copy.getAtom(order.get(i));
        locants.add(drawn.locants().get(order.get(i)));
      }
      copy.setAtoms(atoms);
      return new MappedMolecule(copy, locants, drawn.label(), false);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
