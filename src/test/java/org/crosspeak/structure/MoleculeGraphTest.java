// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Holds what a graph says of the bonds between the atoms :1 and :2. */
class MoleculeGraphTest {

  /** In an aromatic ring no bond is a double bond, whatever the drawing says. */
  @ParameterizedTest
  @CsvSource({
    "'[CH2:1]=[CH:2]C', 2, true",
    "'[CH3:1][CH2:2]C', 1, false",
    "'[CH3:1]C[CH3:2]', 0, false",
    "'C[C:1](C)=[O:2]', 2, true",
    "'C[CH:1]=[N:2]O', 2, true",
    "'C[C:1]#[N:2]', 3, false",
    "'[C:1]1(=[O:2])C=CC=CN1C', 2, true",
    "'C1(=[CH:1][CH:2]=CC=C1)C', 1, false",
    "'C1(=[CH:1]C=CC=C1)[CH3:2]', 0, false",
    "'[CH:1]1=[N:2]C=CC=C1', 2, false",
    "'[CH:1]1=[CH:2]C=CC=C1', 2, false",
    "'C1=CC=CC=C1[CH:1]=[CH2:2]', 2, true"
  })
  void bondsAndDoubleBonds(String smiles, int order, boolean doubled) {
    IAtomContainer molecule = CandidateBuilder.read(smiles);
    List<@Nullable String> unnamed = Collections.nCopies(molecule.getAtomCount(), null);
    MoleculeGraph graph = MoleculeGraph.of(new MappedMolecule(molecule, unnamed, "A", false));
    int one = mapped(molecule, graph, 1);
    int two = mapped(molecule, graph, 2);
    assertThat(graph.order(one, two)).isEqualTo(order);
    assertThat(graph.order(two, one)).isEqualTo(order);
    assertThat(graph.doubleTo(one, graph.element(two))).isEqualTo(doubled);
    assertThat(graph.doubleTo(two, graph.element(one))).isEqualTo(doubled);
    assertThat(graph.triple(one)).isEqualTo(order == 3);
  }

  private static int mapped(IAtomContainer molecule, MoleculeGraph graph, int map) {
    return IntStream.range(0, graph.size())
        .filter(atom -> Objects.equals(molecule.getAtom(graph.drawn(atom)).getMapIdx(), map))
        .findFirst()
        .orElseThrow();
  }
}
