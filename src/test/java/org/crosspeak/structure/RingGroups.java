// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;

/** The groups that an N-alkyl indazole carries, by position, as the shift tables name them. */
public final class RingGroups {

  private static final ShiftResources RESOURCES = new ShiftResources();

  private RingGroups() {}

  /**
   * Position and name of each group on the ring ("C-5 NO2").
   *
   * @param smiles an N-alkyl indazole
   */
  public static List<String> of(String smiles) {
    MappedMolecule molecule = IndazoleDrawing.read(smiles);
    MoleculeGraph graph = MoleculeGraph.of(molecule);
    return RingShifts.substituents(
            graph, new GroupNames(graph), RESOURCES.tables("indazole").ring(), molecule.label())
        .stream()
        .map(each -> each.position() + ' ' + each.name())
        .sorted()
        .toList();
  }
}
