// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Holds the sites of a compound: their order and names, and what sits on nitrogen. */
class SiteMapTest {

  private static final VariantBuilder BUILDER = VariantBuilder.fromResources();

  @ParameterizedTest
  @CsvFileSource(resources = "site-names.tsv", delimiter = '\t', numLinesToSkip = 1)
  void sitesStandInAFixedOrderUnderTheirNames(String smiles, String carbons, String protons) {
    Variant variant = BUILDER.variant(IndazoleDrawing.read(smiles), "indazole", "CDCl3");
    assertThat(variant.carbons())
        .extracting(CarbonSite::label)
        .endsWith(carbons.split(" "))
        .startsWith("C-3", "C-3a", "C-4");
    assertThat(variant.protons()).extracting(ProtonSite::label).endsWith(protons.split(" "));
  }

  @Test
  void theGroupOnNitrogenIsFoundByItsNameOrByTheNitrogens() {
    MappedMolecule drawn = IndazoleDrawing.read("CC(C)n1ncc2ccccc21");
    List<@Nullable String> bare = new ArrayList<>(drawn.locants());
    int alpha = bare.indexOf("C-alpha");
    bare.set(alpha, null);
    for (List<@Nullable String> locants : List.of(drawn.locants(), bare)) {
      MoleculeGraph graph =
          MoleculeGraph.of(new MappedMolecule(drawn.molecule(), locants, "N-1", false));
      SiteMap sites = new SiteMap(graph, "N-1");
      assertThat(graph.drawn(sites.alpha())).isEqualTo(alpha);
      assertThat(sites.isAlpha(sites.alpha())).isTrue();
      assertThat(sites.role(sites.alpha())).isEqualTo("C-alpha");
      assertThat(IntStream.range(0, graph.size()).filter(sites::inSubstituent)).hasSize(3);
    }
  }

  @Test
  void anAzoleWithHydrogenOnNitrogenHasNoGroupThere() {
    IAtomContainer molecule = CandidateBuilder.read("c1ccc2[nH]ncc2c1");
    List<@Nullable String> locants =
        Arrays.asList("C-5", "C-6", "C-7", "C-7a", "N-1", "N-2", "C-3", "C-3a", "C-4");
    MoleculeGraph graph = MoleculeGraph.of(new MappedMolecule(molecule, locants, "N-1", false));
    SiteMap sites = new SiteMap(graph, "N-1");
    assertThat(sites.alpha()).isEqualTo(-1);
    assertThat(IntStream.range(0, graph.size()).filter(sites::inSubstituent)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"CC(C)n1ncc2ccccc21, C-alpha, 1", "C[Si](C)(C)n1ncc2ccccc21, , 0"})
  void onlyACarbonOnNitrogenHasTheRole(String smiles, @Nullable String role, int sites) {
    IAtomContainer molecule = CandidateBuilder.read(smiles);
    List<@Nullable String> locants =
        new ArrayList<>(Collections.nCopies(molecule.getAtomCount(), null));
    for (int atom = molecule.getAtomCount() - 1; atom >= 0; atom--) {
      if (molecule.getAtom(atom).isAromatic()) {
        // the first ring atom of these SMILES is the nitrogen
        boolean bearer = atom == 0 || !molecule.getAtom(atom - 1).isAromatic();
        locants.set(atom, bearer ? "N-1" : "C-" + atom);
      }
    }
    MoleculeGraph graph = MoleculeGraph.of(new MappedMolecule(molecule, locants, "N-1", false));
    SiteMap map = new SiteMap(graph, "N-1");
    assertThat(map.role(map.alpha())).isEqualTo(role);
    assertThat(map.carbons().stream().filter(site -> "C-alpha".equals(map.role(site[0]))))
        .hasSize(sites);
  }

  @Test
  void onlyCarbonsThatBearHydrogenHaveAProtonSite() {
    MoleculeGraph graph = MoleculeGraph.of(IndazoleDrawing.read("OCCn1ncc2ccccc21"));
    SiteMap sites = new SiteMap(graph, "N-1");
    for (int atom = 0; atom < graph.size(); atom++) {
      boolean bears = graph.isCarbon(atom) && graph.hydrogens(atom) > 0;
      int proton = sites.protonOf(atom);
      assertThat(proton >= 0).as("atom %d", atom).isEqualTo(bears);
      if (bears) {
        assertThat(sites.bearers().get(proton)).isEqualTo(sites.carbonOf(atom));
      }
    }
  }

  /** A drawing may show its hydrogens as atoms. */
  @ParameterizedTest
  @CsvSource({
    "[H]C([H])([H])n1ncc2ccccc21, Cn1ncc2ccccc21",
    "[H]OC([H])([H])C, OCC",
    "[2H]C([2H])([2H])O, CO"
  })
  void hydrogensDrawnAsAtomsAreCountedOnTheirNeighbours(String drawn, String usual) {
    MoleculeGraph one = graph(drawn);
    MoleculeGraph other = graph(usual);
    assertThat(one.size()).isEqualTo(other.size());
    for (int atom = 0; atom < one.size(); atom++) {
      assertThat(one.hydrogens(atom)).isEqualTo(other.hydrogens(atom));
      assertThat(one.element(atom)).isEqualTo(other.element(atom));
      assertThat(one.invariant(atom)).isEqualTo(other.invariant(atom));
      assertThat(one.neighbours(atom)).isEqualTo(other.neighbours(atom));
    }
  }

  private static MoleculeGraph graph(String smiles) {
    IAtomContainer molecule = CandidateBuilder.read(smiles);
    List<@Nullable String> unnamed = Collections.nCopies(molecule.getAtomCount(), null);
    return MoleculeGraph.of(new MappedMolecule(molecule, unnamed, "A", false));
  }
}
