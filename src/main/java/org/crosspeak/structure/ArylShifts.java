// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.jspecify.annotations.Nullable;

/**
 * Aromatic carbons and protons outside the scaffold: benzene's shift, what nitrogens in the place
 * of CH do to it, and the increments of the ring's substituents; five-membered rings start from
 * thiophene, furan or pyrrole.
 */
final class ArylShifts {

  private final MoleculeGraph graph;
  private final ShiftTables tables;
  private final Environments environments;
  private final RingNitrogens nitrogens;

  ArylShifts(MoleculeGraph graph, ShiftTables tables, Environments environments) {
    this.graph = graph;
    this.tables = tables;
    this.environments = environments;
    this.nitrogens = new RingNitrogens(graph, tables);
  }

  ShiftSum carbon(int atom) {
    int[] ring = ringOf(atom);
    if (ring == null) {
      return new ShiftSum("aromatic carbon", tables.base("aromatic"));
    }
    ShiftSum sum = start(atom, ring, "");
    if (ring.length == 6) {
      nitrogens.between(sum, atom);
    }
    substituents(sum, atom, ring, true);
    nitrogens.closing(sum, atom, ring);
    return sum;
  }

  ShiftSum proton(int atom) {
    int[] ring = ringOf(atom);
    if (ring == null) {
      return new ShiftSum("aromatic H", tables.base("h-aromatic"));
    }
    ShiftSum sum = start(atom, ring, "h-");
    substituents(sum, atom, ring, false);
    return sum;
  }

  private ShiftSum start(int atom, int[] ring, String prefix) {
    int place = place(atom, ring);
    int donor = ring.length == 5 ? donor(ring) : -1;
    String base;
    if (ring.length == 5) {
      String alpha = donor >= 0 && distance(place, donor, 5) == 1 ? "alpha" : "beta";
      String kind = donor < 0 ? "azole" : kind(graph.element(ring[donor]));
      base = prefix + kind + "-" + alpha;
    } else {
      base = prefix + "benzene";
    }
    ShiftSum sum = new ShiftSum(base, tables.base(base));
    for (int i = 0; i < ring.length; i++) {
      if (i != donor && graph.element(ring[i]) == MoleculeGraph.NITROGEN && i != place) {
        String key = prefix + "aza" + ring.length + "-" + distance(place, i, ring.length);
        sum.add("ring N", tables.base(key));
      }
    }
    return sum;
  }

  private void substituents(ShiftSum sum, int atom, int[] ring, boolean carbon) {
    int place = place(atom, ring);
    int ortho = 0;
    for (int i = 0; i < ring.length; i++) {
      int distance = distance(place, i, ring.length);
      for (int other : graph.neighbours(ring[i])) {
        if (place(other, ring) >= 0) {
          continue;
        }
        GroupTable.Effects effects = tables.groups().of(environments.groupKeys(other, ring[i]));
        if (carbon && distance == 0) {
          nitrogens.ipso(sum, environments.token(other, ring[i]), effects, atom);
        } else if (distance > 0) {
          double ppm = (carbon ? effects.carbon() : effects.proton()).get(distance);
          double spread = carbon ? effects.carbonSpread() : effects.protonSpread();
          sum.add(environments.token(other, ring[i]), ppm, spread);
        }
        ortho += distance <= 1 ? 1 : 0;
      }
    }
    if (ortho > 1) {
      sum.widen(tables.base(carbon ? "crowding-c" : "crowding-h").spread() * (ortho - 1));
    }
  }

  /** The aromatic ring of an atom, the six-membered one where it is fused to a smaller one. */
  private int @Nullable [] ringOf(int atom) {
    int[] best = null;
    for (int[] ring : graph.rings()) {
      boolean fits = ring.length == 5 || ring.length == 6;
      if (!fits || place(atom, ring) < 0 || !aromatic(ring)) {
        continue;
      }
      if (best == null || ring.length > best.length) {
        best = ring;
      }
    }
    return best;
  }

  private boolean aromatic(int[] ring) {
    for (int member : ring) {
      if (!graph.aromatic(member)) {
        return false;
      }
    }
    return true;
  }

  /** Index of the ring atom that gives its lone pair, or -1. */
  private int donor(int[] ring) {
    for (int i = 0; i < ring.length; i++) {
      int element = graph.element(ring[i]);
      boolean pyrrole =
          element == MoleculeGraph.NITROGEN
              && (graph.neighbours(ring[i]).length == 3 || graph.hydrogens(ring[i]) > 0);
      if (element == MoleculeGraph.OXYGEN || element == MoleculeGraph.SULFUR || pyrrole) {
        return i;
      }
    }
    return -1;
  }

  private static String kind(int element) {
    return switch (element) {
      case MoleculeGraph.OXYGEN -> "furan";
      case MoleculeGraph.SULFUR -> "thiophene";
      default -> "pyrrole";
    };
  }

  private static int place(int atom, int[] ring) {
    for (int i = 0; i < ring.length; i++) {
      if (ring[i] == atom) {
        return i;
      }
    }
    return -1;
  }

  private static int distance(int a, int b, int length) {
    int apart = Math.abs(a - b);
    return Math.min(apart, length - apart);
  }
}
