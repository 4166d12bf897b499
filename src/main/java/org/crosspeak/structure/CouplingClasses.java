// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/**
 * Names the kind of coupling along a path of atoms that begins at the carbon bearing the proton.
 */
final class CouplingClasses {

  private final MoleculeGraph graph;

  CouplingClasses(MoleculeGraph graph) {
    this.graph = graph;
  }

  /**
   * Class of a proton-carbon coupling.
   *
   * @param path atoms from the one that bears the proton
   * @param last index of the carbon reached; bonds are {@code last + 1}
   */
  String carbon(int[] path, int last) {
    return switch (last) {
      case 1 -> two(path[0], path[1]);
      case 2 -> three(path[0], path[1], path[2]);
      case 3 -> four(path);
      default -> "five-bond";
    };
  }

  /** Class of a proton-nitrogen coupling. */
  String nitrogen(int[] path, int last) {
    boolean sp3 = graph.tetrahedral(path[0]);
    return switch (last) {
      case 1 -> sp3 ? "nitrogen-2" : "nitrogen-ring-2";
      case 2 -> sp3 ? "nitrogen-3" : "nitrogen-ring-3";
      default -> "nitrogen-4";
    };
  }

  private String two(int bearer, int target) {
    if (graph.aromatic(bearer)) {
      if (graph.aromatic(target)) {
        return heteroRing(bearer, target) ? "azole-2" : "aromatic-2";
      }
      return "aromatic-2";
    }
    if (graph.tetrahedral(bearer)) {
      if (graph.aromatic(target)) {
        return "benzylic-2";
      }
      if (graph.tetrahedral(target)) {
        return "aliphatic-2";
      }
      return polar(target) ? "carbonyl-2" : "allylic-2";
    }
    if (graph.triple(bearer)) {
      return "alkynyl-2";
    }
    return graph.doubleTo(bearer, MoleculeGraph.OXYGEN) ? "formyl-2" : "vinyl-2";
  }

  private String three(int bearer, int middle, int target) {
    if (!graph.isCarbon(middle) && !graph.aromatic(bearer)) {
      return throughHetero(bearer, middle, target);
    }
    if (graph.aromatic(bearer)) {
      if (graph.aromatic(target)) {
        return "aromatic-3";
      }
      return polar(target) ? "aromatic-carbonyl-3" : "aromatic-alkyl-3";
    }
    if (!graph.tetrahedral(bearer)) {
      return graph.doubleTo(bearer, MoleculeGraph.OXYGEN) ? "formyl-3" : "vinyl-3";
    }
    if (graph.tetrahedral(target) && graph.tetrahedral(middle)) {
      return "aliphatic-3";
    }
    if (graph.aromatic(target)) {
      return graph.aromatic(middle) ? "benzylic-3" : "homobenzylic-3";
    }
    return polar(target) ? "carbonyl-3" : "allylic-3";
  }

  private String throughHetero(int bearer, int middle, int target) {
    if (!graph.tetrahedral(bearer)) {
      return "vinyl-3";
    }
    if (graph.element(middle) == MoleculeGraph.NITROGEN) {
      boolean carbonyl = graph.doubleTo(target, MoleculeGraph.OXYGEN);
      return carbonyl ? "amide-3" : "through-nitrogen-3";
    }
    if (graph.doubleTo(target, MoleculeGraph.OXYGEN)) {
      return "ester-3";
    }
    return graph.element(middle) == MoleculeGraph.OXYGEN ? "through-oxygen-3" : "through-hetero-3";
  }

  private String four(int[] path) {
    boolean pi =
        graph.aromatic(path[0])
            && graph.aromatic(path[1])
            && graph.aromatic(path[2])
            && graph.aromatic(path[3]);
    return pi ? "aromatic-4" : "four-bond";
  }

  private boolean polar(int atom) {
    return graph.doubleTo(atom, MoleculeGraph.OXYGEN) || graph.triple(atom);
  }

  private boolean heteroRing(int a, int b) {
    for (int[] ring : graph.rings()) {
      boolean hasA = false;
      boolean hasB = false;
      boolean hetero = false;
      for (int member : ring) {
        hasA |= member == a;
        hasB |= member == b;
        hetero |= !graph.isCarbon(member);
      }
      if (hasA && hasB && hetero) {
        return true;
      }
    }
    return false;
  }
}
