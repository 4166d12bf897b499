// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The nitrogens of a molecule with their expected 15N shifts, nitromethane = 0. */
final class NitrogenSites {

  private final MoleculeGraph graph;
  private final ShiftTables tables;
  private final GroupNames names;
  private final String label;

  NitrogenSites(MoleculeGraph graph, ShiftTables tables, GroupNames names, String label) {
    this.graph = graph;
    this.tables = tables;
    this.names = names;
    this.label = label;
  }

  /** Nitrogen atoms, the scaffold's first, in a fixed order. */
  int[] atoms() {
    List<Integer> found = new ArrayList<>();
    for (int atom = 0; atom < graph.size(); atom++) {
      if (graph.element(atom) == MoleculeGraph.NITROGEN) {
        found.add(atom);
      }
    }
    found.sort(Comparator.comparing((Integer atom) -> order(atom)).thenComparing(graph::invariant));
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private String order(int atom) {
    String locant = graph.locant(atom);
    return locant == null ? "b" : "a" + locant;
  }

  List<NitrogenSite> sites(int[] atoms) {
    List<NitrogenSite> found = new ArrayList<>(atoms.length);
    for (int id = 0; id < atoms.length; id++) {
      found.add(site(id, atoms[id]));
    }
    return found;
  }

  private NitrogenSite site(int id, int atom) {
    String locant = graph.locant(atom);
    if (locant != null) {
      Datum parent = tables.ring().parent(label, locant);
      if (parent != null) {
        ShiftSum sum = new ShiftSum(label + " isomer " + locant, parent);
        return new NitrogenSite(
            id, locant, locant, sum.distribution(tables.ring().residual(locant)));
      }
    }
    String kind = kind(atom);
    ShiftSum sum = new ShiftSum(kind, tables.base(kind));
    String unnamed = graph.unnamed() ? "N" + (graph.drawn(atom) + 1) : kind.substring(2) + " N";
    String name = locant == null ? unnamed : locant;
    return new NitrogenSite(id, name, null, sum.distribution(tables.ring().residual("N")));
  }

  private String kind(int atom) {
    if (graph.aromatic(atom)) {
      boolean pyridine = graph.neighbours(atom).length == 2 && graph.hydrogens(atom) == 0;
      return pyridine ? "n-pyridine" : lonePairGiven(atom);
    }
    if (graph.triple(atom)) {
      return "n-nitrile";
    }
    int from = graph.neighbours(atom).length == 0 ? atom : graph.neighbours(atom)[0];
    String name = names.of(atom, from);
    String key = "n-" + name;
    return tables.bases().containsKey(key) ? key : "n-other";
  }

  /** A nitrogen with three bonds: of pyrrole or indole where it is the only one of its ring. */
  private String lonePairGiven(int atom) {
    for (int[] ring : graph.rings()) {
      int nitrogens = 0;
      boolean member = false;
      for (int other : ring) {
        nitrogens += graph.element(other) == MoleculeGraph.NITROGEN ? 1 : 0;
        member |= other == atom;
      }
      if (member && ring.length == 5) {
        return nitrogens == 1 ? "n-pyrrole" : "n-azole";
      }
    }
    return "n-azole";
  }
}
