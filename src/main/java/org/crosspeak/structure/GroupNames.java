// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Map;

/**
 * Names a substituent as seen from the atom that bears it: "OR", "CO2R", "NRCOR", "aryl". The names
 * are the keys of the increment tables.
 */
final class GroupNames {

  static final String OTHER = "other";

  private static final Map<Integer, String> HALOGENS = Map.of(9, "F", 17, "Cl", 35, "Br", 53, "I");

  private final MoleculeGraph graph;

  GroupNames(MoleculeGraph graph) {
    this.graph = graph;
  }

  /**
   * Name of the group that begins at an atom.
   *
   * @param atom first atom of the group
   * @param from the atom that bears the group
   */
  String of(int atom, int from) {
    String halogen = HALOGENS.get(graph.element(atom));
    if (halogen != null) {
      return halogen;
    }
    return switch (graph.element(atom)) {
      case MoleculeGraph.CARBON -> carbon(atom, from);
      case MoleculeGraph.NITROGEN -> nitrogen(atom, from);
      case MoleculeGraph.OXYGEN -> oxygen(atom, from);
      case MoleculeGraph.SULFUR -> sulfur(atom, from);
      case 5 -> "BO2R2";
      case 14 -> "SiR3";
      case 15 -> "PR2";
      default -> OTHER;
    };
  }

  private String carbon(int atom, int from) {
    if (graph.aromatic(atom)) {
      return heteroaromatic(atom) ? "heteroaryl" : "aryl";
    }
    if (graph.triple(atom)) {
      return graph.count(atom, MoleculeGraph.NITROGEN) > 0
              && graph.element(from) != MoleculeGraph.NITROGEN
          ? "CN"
          : "alkynyl";
    }
    if (graph.doubleTo(atom, MoleculeGraph.OXYGEN)) {
      return carbonyl(atom, from);
    }
    if (graph.doubleTo(atom, MoleculeGraph.SULFUR)) {
      return "CONR2";
    }
    if (graph.doubleTo(atom, MoleculeGraph.NITROGEN)) {
      return "CNR";
    }
    return graph.doubleTo(atom, MoleculeGraph.CARBON) ? "vinyl" : alkyl(atom, from);
  }

  private String carbonyl(int atom, int from) {
    if (graph.hydrogens(atom) > 0) {
      return "CHO";
    }
    for (int other : graph.neighbours(atom)) {
      if (other == from || graph.order(atom, other) == 2) {
        continue;
      }
      switch (graph.element(other)) {
        case MoleculeGraph.OXYGEN -> {
          return graph.hydrogens(other) > 0 || graph.charge(other) < 0 ? "COOH" : "CO2R";
        }
        case MoleculeGraph.NITROGEN -> {
          return graph.hydrogens(other) > 0 ? "CONHR" : "CONR2";
        }
        case MoleculeGraph.CARBON -> {
          return "COR";
        }
        default -> {
          return "COX";
        }
      }
    }
    return OTHER;
  }

  private String alkyl(int atom, int from) {
    int fluorines = graph.count(atom, MoleculeGraph.FLUORINE);
    if (fluorines >= 2) {
      return fluorines == 3 ? "CF3" : "CHF2";
    }
    String hetero = heteroAlkyl(atom, from);
    if (!hetero.isEmpty()) {
      return hetero;
    }
    return switch (graph.hydrogens(atom)) {
      case 3 -> "CH3";
      case 2 -> "CH2R";
      case 1 -> "CHR2";
      default -> "CR3";
    };
  }

  private String heteroAlkyl(int atom, int from) {
    String found = "";
    for (int other : graph.neighbours(atom)) {
      if (other == from) {
        continue;
      }
      switch (graph.element(other)) {
        case MoleculeGraph.OXYGEN -> {
          return "CH2O";
        }
        case MoleculeGraph.NITROGEN ->
            found = graph.aromatic(other) ? azole(atom) : found.isEmpty() ? "CH2N" : found;
        case MoleculeGraph.SULFUR -> found = found.isEmpty() ? "CH2S" : found;
        case MoleculeGraph.CARBON -> {}
        default -> found = found.isEmpty() ? "CH2X" : found;
      }
    }
    return found;
  }

  private String azole(int atom) {
    return graph.hydrogens(atom) == 2 ? "CH2Az" : "CHAz";
  }

  private String nitrogen(int atom, int from) {
    if (graph.aromatic(atom)) {
      return "Naryl";
    }
    if (graph.hydrogens(atom) == 0 && graph.count(atom, MoleculeGraph.OXYGEN) >= 2) {
      return "NO2";
    }
    if (graph.doubleTo(atom, MoleculeGraph.NITROGEN) || graph.triple(atom)) {
      return "N3";
    }
    if (graph.doubleTo(atom, MoleculeGraph.CARBON)) {
      return "NCR";
    }
    return graph.charge(atom) > 0 ? "NR3+" : amine(atom, from);
  }

  private String amine(int atom, int from) {
    boolean aryl = false;
    for (int other : graph.neighbours(atom)) {
      if (other == from) {
        continue;
      }
      if (graph.element(other) == MoleculeGraph.SULFUR) {
        return "NHSO2R";
      }
      if (graph.doubleTo(other, MoleculeGraph.OXYGEN)
          || graph.doubleTo(other, MoleculeGraph.SULFUR)) {
        return graph.hydrogens(atom) > 0 ? "NHCOR" : "NRCOR";
      }
      aryl |= graph.aromatic(other);
    }
    if (graph.hydrogens(atom) == 2) {
      return "NH2";
    }
    String head = graph.hydrogens(atom) == 1 ? "NH" : "NR";
    return head + (aryl ? "Ar" : head.equals("NH") ? "R" : "2");
  }

  private String oxygen(int atom, int from) {
    if (graph.hydrogens(atom) > 0) {
      return "OH";
    }
    for (int other : graph.neighbours(atom)) {
      if (other == from) {
        continue;
      }
      if (graph.aromatic(other)) {
        return "OAr";
      }
      if (graph.doubleTo(other, MoleculeGraph.OXYGEN)) {
        return graph.element(other) == MoleculeGraph.SULFUR ? "OSO2R" : "OCOR";
      }
      if (graph.count(other, MoleculeGraph.FLUORINE) >= 2) {
        return "OCF3";
      }
      if (graph.element(other) == 14) {
        return "OSiR3";
      }
    }
    return "OR";
  }

  private String sulfur(int atom, int from) {
    int oxygens = 0;
    for (int other : graph.neighbours(atom)) {
      if (graph.element(other) == MoleculeGraph.OXYGEN && graph.order(atom, other) == 2) {
        oxygens++;
      }
    }
    if (oxygens == 1) {
      return "SOR";
    }
    if (oxygens >= 2) {
      boolean amide =
          graph.count(atom, MoleculeGraph.NITROGEN) > 0
              && graph.element(from) != MoleculeGraph.NITROGEN;
      return amide ? "SO2NR2" : "SO2R";
    }
    if (graph.hydrogens(atom) > 0) {
      return "SH";
    }
    for (int other : graph.neighbours(atom)) {
      if (other != from && graph.aromatic(other)) {
        return "SAr";
      }
    }
    return "SR";
  }

  private boolean heteroaromatic(int atom) {
    for (int[] ring : graph.rings()) {
      boolean member = false;
      boolean hetero = false;
      for (int other : ring) {
        member |= other == atom;
        hetero |= !graph.isCarbon(other) && graph.aromatic(other);
      }
      if (member && hetero) {
        return true;
      }
    }
    return false;
  }
}
