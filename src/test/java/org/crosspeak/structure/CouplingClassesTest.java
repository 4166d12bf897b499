// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Holds what kind of coupling a path of bonds is. */
class CouplingClassesTest {

  private static final Set<String> CLASSES = new ShiftResources().classes();

  static Stream<TableRow> paths() {
    return TableRow.read("coupling-classes.tsv");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aPathIsOfTheClassThatItsAtomsMakeIt(TableRow row) {
    IAtomContainer molecule = CandidateBuilder.read(row.text("path"));
    List<@Nullable String> unnamed = Collections.nCopies(molecule.getAtomCount(), null);
    MoleculeGraph graph = MoleculeGraph.of(new MappedMolecule(molecule, unnamed, "A", false));
    int[] path =
        IntStream.range(0, graph.size())
            .filter(atom -> map(molecule, graph, atom) > 0)
            .boxed()
            .sorted((a, b) -> map(molecule, graph, a) - map(molecule, graph, b))
            .mapToInt(Integer::intValue)
            .toArray();
    CouplingClasses classes = new CouplingClasses(graph);
    int last = path.length - 1;
    String found =
        graph.isCarbon(path[last]) ? classes.carbon(path, last) : classes.nitrogen(path, last);
    assertThat(found).as(row.text("what")).isEqualTo(row.text("class"));
    assertThat(CLASSES).contains(found);
  }

  private static int map(IAtomContainer molecule, MoleculeGraph graph, int atom) {
    return molecule.getAtom(graph.drawn(atom)).getMapIdx();
  }
}
