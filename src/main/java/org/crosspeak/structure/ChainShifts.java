// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Open-chain and alicyclic carbons and their protons by additive rules: alpha, beta and gamma
 * effects on sp3 carbons, alpha and beta effects on their protons, alpha effects on olefinic
 * carbons.
 */
final class ChainShifts {

  private final MoleculeGraph graph;
  private final ShiftTables tables;
  private final Environments environments;

  ChainShifts(MoleculeGraph graph, ShiftTables tables, Environments environments) {
    this.graph = graph;
    this.tables = tables;
    this.environments = environments;
  }

  ShiftSum carbon(int atom) {
    int small = environments.smallestRing(atom);
    if (small == 3 || small == 4) {
      return smallRingCarbon(atom, small);
    }
    ShiftSum sum = new ShiftSum("sp3 carbon", tables.base("chain"));
    for (int alpha : graph.neighbours(atom)) {
      add(sum, alpha, atom, 0);
      if (!graph.tetrahedral(alpha)) {
        continue;
      }
      for (int beta : graph.neighbours(alpha)) {
        if (beta != atom && !ofItsGroup(beta, alpha)) {
          add(sum, beta, alpha, 1);
          gamma(sum, beta, alpha);
        }
      }
    }
    branching(sum, atom);
    geminal(sum, atom, "geminal-");
    return sum.widen(tables.base("chain").spread());
  }

  private ShiftSum smallRingCarbon(int atom, int size) {
    ShiftSum sum = new ShiftSum(size + "-membered ring", tables.base("ring" + size));
    for (int alpha : graph.neighbours(atom)) {
      boolean member = false;
      for (int[] ring : graph.rings()) {
        member |= ring.length == size && contains(ring, atom) && contains(ring, alpha);
      }
      if (!member) {
        GroupTable.Effects effects = effects(alpha, atom);
        Datum share = tables.base("share-ring" + size);
        double ppm = effects.chain().get(0) * share.ppm();
        sum.add(environments.token(alpha, atom), ppm, share.spread());
      }
    }
    return sum;
  }

  private void gamma(ShiftSum sum, int beta, int alpha) {
    if (!graph.tetrahedral(beta) && graph.element(beta) != MoleculeGraph.OXYGEN) {
      return;
    }
    for (int gamma : graph.neighbours(beta)) {
      if (gamma != alpha && !ofItsGroup(gamma, beta)) {
        add(sum, gamma, beta, 2);
      }
    }
  }

  /** Fluorine of a CF3 or CHF2 group, whose own effect holds it. */
  private boolean ofItsGroup(int atom, int bearer) {
    return graph.element(atom) == MoleculeGraph.FLUORINE
        && graph.count(bearer, MoleculeGraph.FLUORINE) >= 2;
  }

  /** Two electronegative neighbours do less than the sum of what each does alone. */
  private void geminal(ShiftSum sum, int atom, String prefix) {
    List<String> kinds = new ArrayList<>();
    for (int alpha : graph.neighbours(atom)) {
      switch (graph.element(alpha)) {
        case MoleculeGraph.FLUORINE -> kinds.add("F");
        case MoleculeGraph.NITROGEN -> kinds.add("N");
        case MoleculeGraph.OXYGEN -> kinds.add("O");
        default -> {}
      }
    }
    Collections.sort(kinds);
    for (int i = 0; i < kinds.size(); i++) {
      for (int k = i + 1; k < kinds.size(); k++) {
        sum.add("on one carbon", tables.base(prefix + kinds.get(i) + "-" + kinds.get(k)));
      }
    }
  }

  private void add(ShiftSum sum, int atom, int from, int sphere) {
    double ppm = effects(atom, from).chain().get(sphere);
    Datum step = tables.base("step-" + Math.min(1, sphere));
    sum.add(environments.token(atom, from), ppm, step.spread());
  }

  private GroupTable.Effects effects(int atom, int from) {
    return tables.groups().of(environments.groupKeys(atom, from));
  }

  private void branching(ShiftSum sum, int atom) {
    int degree = graph.neighbours(atom).length;
    for (int alpha : graph.neighbours(atom)) {
      if (graph.tetrahedral(alpha)) {
        int other = graph.neighbours(alpha).length;
        Datum steric = tables.bases().get("steric-" + degree + "-" + other);
        if (steric != null) {
          sum.add("branching", steric);
        }
      }
    }
  }

  ShiftSum vinylCarbon(int atom) {
    ShiftSum sum = new ShiftSum("olefinic carbon", tables.base("vinyl"));
    for (int other : graph.neighbours(atom)) {
      if (graph.order(atom, other) == 1) {
        sum.add(environments.token(other, atom), vinyl(other, atom, "vinyl-alpha-"));
        continue;
      }
      for (int far : graph.neighbours(other)) {
        if (far != atom) {
          sum.add(environments.token(far, other), vinyl(far, other, "vinyl-beta-"));
        }
      }
    }
    return sum;
  }

  private Datum vinyl(int atom, int from, String prefix) {
    for (String name : environments.groupKeys(atom, from)) {
      Datum found = tables.bases().get(prefix + name);
      if (found != null) {
        return found;
      }
    }
    return tables.base(prefix + GroupNames.OTHER);
  }

  /** The protons on an olefinic carbon; those of a CH2= stand in the mean of cis and trans. */
  ShiftSum vinylProton(int atom) {
    ShiftSum sum = new ShiftSum("olefinic H", tables.base("h-vinyl"));
    for (int other : graph.neighbours(atom)) {
      if (graph.order(atom, other) == 1) {
        sum.add(environments.token(other, atom), vinyl(other, atom, "h-vinyl-gem-"));
        continue;
      }
      for (int far : graph.neighbours(other)) {
        if (far != atom) {
          sum.add(environments.token(far, other), vinyl(far, other, "h-vinyl-far-"));
        }
      }
    }
    return sum;
  }

  ShiftSum proton(int atom) {
    int hydrogens = graph.hydrogens(atom);
    String base =
        environments.smallestRing(atom) == 3 ? "h-ring3" : "h-chain-" + Math.min(3, hydrogens);
    ShiftSum sum = new ShiftSum(base, tables.base(base));
    double near = tables.base("h-step-0").spread();
    double far = tables.base("h-step-1").spread();
    for (int alpha : graph.neighbours(atom)) {
      sum.add(environments.token(alpha, atom), effects(alpha, atom).chainProton().get(0), near);
      if (!graph.tetrahedral(alpha)) {
        continue;
      }
      for (int beta : graph.neighbours(alpha)) {
        if (beta != atom && !ofItsGroup(beta, alpha)) {
          double ppm = effects(beta, alpha).chainProton().get(1);
          sum.add(environments.token(beta, alpha), ppm, far);
        }
      }
    }
    geminal(sum, atom, "h-geminal-");
    return sum;
  }

  private static boolean contains(int[] ring, int atom) {
    for (int member : ring) {
      if (member == atom) {
        return true;
      }
    }
    return false;
  }
}
