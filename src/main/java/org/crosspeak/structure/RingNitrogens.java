// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Set;

/**
 * Where increments of ring nitrogens and groups do not add up: on an aromatic carbon between two
 * nitrogens, on one beside nitrogen that bears O, N, F or Cl, and where a further ring closes.
 */
final class RingNitrogens {

  private static final int FIVE = 5;
  private static final int SIX = 6;
  private static final int SEVEN = 7;
  private static final Set<String> DONORS = Set.of("O", "OH", "N", "X");

  private final MoleculeGraph graph;
  private final ShiftTables tables;

  RingNitrogens(MoleculeGraph graph, ShiftTables tables) {
    this.graph = graph;
    this.tables = tables;
  }

  /** Adds what a carbon between two nitrogens lacks of the sum of both. */
  void between(ShiftSum sum, int atom) {
    int beside = 0;
    for (int other : graph.neighbours(atom)) {
      beside += nitrogen(other) ? 1 : 0;
    }
    if (beside > 1) {
      sum.add("both N", tables.base("aza6-both"));
    }
  }

  /**
   * Adds a group's effect on the carbon that bears it; beside nitrogens of a six-membered ring only
   * a share of it where the group gives electrons.
   */
  void ipso(ShiftSum sum, String name, GroupTable.Effects effects, int atom) {
    double ppm = effects.carbon().get(0);
    double spread = effects.carbonSpread();
    int beside = azines(atom);
    if (beside > 0 && ppm > 0 && DONORS.contains(CoarseNames.of(name))) {
      Datum share = tables.base("share-ipso-" + Math.min(2, beside));
      spread = Math.hypot(spread, ppm * share.spread());
      ppm *= share.ppm();
    }
    sum.add(name, ppm, spread);
  }

  private int azines(int atom) {
    int beside = 0;
    for (int other : graph.neighbours(atom)) {
      boolean pyridine =
          nitrogen(other) && graph.neighbours(other).length == 2 && graph.hydrogens(other) == 0;
      beside += pyridine && shareSix(atom, other) ? 1 : 0;
    }
    return beside;
  }

  private boolean nitrogen(int atom) {
    return graph.element(atom) == MoleculeGraph.NITROGEN && graph.aromatic(atom);
  }

  private boolean shareSix(int a, int b) {
    for (int[] ring : graph.rings()) {
      if (ring.length == SIX && contains(ring, a) && contains(ring, b)) {
        return true;
      }
    }
    return false;
  }

  /** Adds what further rings do to the aromatic carbon at which they close. */
  void closing(ShiftSum sum, int atom, int[] own) {
    for (int[] ring : graph.rings()) {
      if (ring != own && contains(ring, atom) && aromatic(ring)) {
        sum.add("ring fusion", tables.base("fused"));
      }
    }
    saturated(sum, atom);
  }

  /** Adds what saturated rings do to the aromatic carbon at which they close, by their size. */
  void saturated(ShiftSum sum, int atom) {
    for (int[] ring : graph.rings()) {
      if (contains(ring, atom) && !aromatic(ring)) {
        int size = Math.max(FIVE, Math.min(SEVEN, ring.length));
        sum.add("ring fusion", tables.base("fused-" + size));
      }
    }
  }

  private boolean aromatic(int[] ring) {
    for (int member : ring) {
      if (!graph.aromatic(member)) {
        return false;
      }
    }
    return true;
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
