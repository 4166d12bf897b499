// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Holds the names under which the surroundings of a carbon are looked up. */
class EnvironmentsTest {

  static Stream<TableRow> keys() {
    return TableRow.read("environment-keys.tsv");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void theMostParticularNameIsTriedFirst(TableRow row) {
    IAtomContainer molecule = CandidateBuilder.read(row.text("atom"));
    MoleculeGraph graph = graph(molecule);
    Environments environments = new Environments(graph, new GroupNames(graph), "N-1");
    int atom = mapped(molecule, graph, 1);
    assertThat(environments.smallestRing(atom)).isEqualTo((int) row.number("ring"));
    List<String> keys = environments.keys(atom);
    assertThat(keys.stream().filter(key -> !key.startsWith("N-1/")).distinct())
        .containsExactly(row.text("keys").split(" "));
    assertThat(keys.stream().filter(key -> key.startsWith("N-1/")).map(key -> key.substring(4)))
        .as("what holds for one candidate stands before what holds for all")
        .containsExactlyElementsOf(
            keys.stream().filter(key -> key.matches("[^N~].*|N[^-].*")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'[CH3:1][n:2]1nccc1', ''",
    "'C[CH2:1][n:2]1nccc1', alkyl",
    "'C[CH:1](C)[n:2]1nccc1', alkyl|alkyl",
    "'C[CH:1](c1ccccc1)[n:2]1nccc1', alkyl|aryl",
    "'COC(=O)[CH2:1][n:2]1nccc1', CO2R",
    "'CO[CH2:1][n:2]1nccc1', OR",
    "'C=[CH:1][n:2]1nccc1', sp2:vinyl",
    "'CC(=O)[CH:1](C)[n:2]1nccc1', COR|alkyl"
  })
  void theGroupOnNitrogenIsOfAClass(String smiles, String expected) {
    IAtomContainer molecule = CandidateBuilder.read(smiles);
    MoleculeGraph graph = graph(molecule);
    Environments environments = new Environments(graph, new GroupNames(graph), "N-1");
    assertThat(environments.alphaClass(mapped(molecule, graph, 1), mapped(molecule, graph, 2)))
        .isEqualTo(expected);
  }

  /** A scaffold's own atom is named by its locant, and after that by what it is. */
  @ParameterizedTest
  @CsvSource({"C-alpha, N-1/@N-1 @N-1 Naryl", "C-β, N-1/CH2Az CH2Az"})
  void aNeighbourIsNamedForTheCandidateFirst(String label, String expected) {
    MappedMolecule mapped = IndazoleDrawing.read("CCn1ncc2ccccc21");
    MoleculeGraph graph = MoleculeGraph.of(mapped);
    Environments environments = new Environments(graph, new GroupNames(graph), "N-1");
    int alpha =
        IntStream.range(0, graph.size())
            .filter(atom -> "C-alpha".equals(graph.locant(atom)))
            .findFirst()
            .orElseThrow();
    int beta =
        IntStream.of(graph.neighbours(alpha)).filter(graph::isCarbon).findFirst().orElseThrow();
    int nitrogen =
        IntStream.of(graph.neighbours(alpha))
            .filter(atom -> !graph.isCarbon(atom))
            .findFirst()
            .orElseThrow();
    List<String> keys =
        label.equals("C-alpha")
            ? environments.groupKeys(nitrogen, alpha)
            : environments.groupKeys(alpha, beta);
    assertThat(keys).containsExactly(expected.split(" "));
  }

  private static MoleculeGraph graph(IAtomContainer molecule) {
    List<@Nullable String> unnamed = Collections.nCopies(molecule.getAtomCount(), null);
    return MoleculeGraph.of(new MappedMolecule(molecule, unnamed, "A", false));
  }

  private static int mapped(IAtomContainer molecule, MoleculeGraph graph, int map) {
    return IntStream.range(0, graph.size())
        .filter(atom -> Objects.equals(molecule.getAtom(graph.drawn(atom)).getMapIdx(), map))
        .findFirst()
        .orElseThrow();
  }
}
