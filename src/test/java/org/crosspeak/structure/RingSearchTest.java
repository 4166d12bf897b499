// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openscience.cdk.interfaces.IAtomContainer;

class RingSearchTest {

  static Stream<TableRow> rings() {
    return TableRow.read("rings.tsv");
  }

  @ParameterizedTest
  @MethodSource("rings")
  void ringsAreThoseThatNoBondCutsShort(TableRow row) {
    IAtomContainer molecule = CandidateBuilder.read(row.text("smiles"));
    List<@Nullable String> unnamed = Collections.nCopies(molecule.getAtomCount(), null);
    MoleculeGraph graph = MoleculeGraph.of(new MappedMolecule(molecule, unnamed, "A", false));
    assertThat(
            graph.rings().stream()
                .map(ring -> ring.length)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" ")))
        .as(row.text("what"))
        .isEqualTo(row.text("sizes"));
  }
}
