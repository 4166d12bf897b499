// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The heavy atoms of a molecule as arrays, in an order that does not depend on how the molecule was
 * drawn: atoms are sorted by a topological invariant, and symmetry-equivalent atoms share it.
 */
final class MoleculeGraph {

  static final int CARBON = 6;
  static final int NITROGEN = 7;
  static final int OXYGEN = 8;
  static final int FLUORINE = 9;
  static final int SULFUR = 16;

  private final int[] element;
  private final int[] hydrogens;
  private final int[] charge;
  private final boolean[] aromatic;
  private final int[][] neighbours;
  private final int[][] orders;
  private final long[] invariant;
  private final long[] symmetry;
  private final @Nullable String[] locants;
  private final int[] drawn;
  private final List<int[]> rings;

  private MoleculeGraph(DrawnGraph raw, int[] order) {
    int n = order.length;
    int[] place = new int[n];
    for (int i = 0; i < n; i++) {
      place[order[i]] = i;
    }
    element = new int[n];
    hydrogens = new int[n];
    charge = new int[n];
    aromatic = new boolean[n];
    invariant = new long[n];
    symmetry = new long[n];
    locants = new String[n];
    drawn = new int[n];
    neighbours = new int[n][];
    orders = new int[n][];
    for (int i = 0; i < n; i++) {
      int old = order[i];
      drawn[i] = raw.drawn[old];
      element[i] = raw.element[old];
      hydrogens[i] = raw.hydrogens[old];
      charge[i] = raw.charge[old];
      aromatic[i] = raw.aromatic[old];
      invariant[i] = raw.invariant[old];
      symmetry[i] = raw.symmetry[old];
      locants[i] = raw.locants[old];
      copyBonds(raw, i, old, place);
    }
    rings = RingSearch.rings(neighbours);
  }

  private void copyBonds(DrawnGraph raw, int atom, int old, int[] place) {
    List<int[]> bonds = new ArrayList<>(raw.bonds.get(old).size());
    for (int[] bond : raw.bonds.get(old)) {
      bonds.add(new int[] {place[bond[0]], bond[1]});
    }
    bonds.sort(Comparator.comparingInt(b -> b[0]));
    neighbours[atom] = bonds.stream().mapToInt(b -> b[0]).toArray();
    orders[atom] = bonds.stream().mapToInt(b -> b[1]).toArray();
  }

  /**
   * Reads a molecule; explicit hydrogens become counts.
   *
   * @param mapped molecule with aromaticity perceived and locants per atom
   */
  static MoleculeGraph of(MappedMolecule mapped) {
    DrawnGraph raw = new DrawnGraph(mapped);
    raw.symmetry = raw.refined(false);
    raw.invariant = raw.refined(true);
    Integer[] order = new Integer[raw.element.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingLong(i -> raw.invariant[i]));
    return new MoleculeGraph(raw, Arrays.stream(order).mapToInt(Integer::intValue).toArray());
  }

  int size() {
    return element.length;
  }

  int element(int atom) {
    return element[atom];
  }

  boolean isCarbon(int atom) {
    return element[atom] == CARBON;
  }

  int hydrogens(int atom) {
    return hydrogens[atom];
  }

  int charge(int atom) {
    return charge[atom];
  }

  boolean aromatic(int atom) {
    return aromatic[atom];
  }

  int[] neighbours(int atom) {
    return neighbours[atom];
  }

  /** Bond order 1, 2 or 3 in a Kekulé form, 0 when the two are not bonded. */
  int order(int a, int b) {
    for (int i = 0; i < neighbours[a].length; i++) {
      if (neighbours[a][i] == b) {
        return orders[a][i];
      }
    }
    return 0;
  }

  /**
   * Equal for symmetry-equivalent atoms, and for no others in ordinary molecules; different for
   * atoms with different locants.
   */
  long invariant(int atom) {
    return invariant[atom];
  }

  /** The same whatever the locants: C-2 and C-3 of a symmetric 1,4-diazepane share it. */
  long symmetry(int atom) {
    return symmetry[atom];
  }

  @Nullable String locant(int atom) {
    return locants[atom];
  }

  /** Index of the atom in the molecule that this was read from. */
  int drawn(int atom) {
    return drawn[atom];
  }

  /** Whether no atom has a scaffold's name. */
  boolean unnamed() {
    return Arrays.stream(locants).allMatch(Objects::isNull);
  }

  /** Rings of three to eight atoms without a chord, each in order around the ring. */
  List<int[]> rings() {
    return rings;
  }

  boolean inRing(int atom) {
    for (int[] ring : rings) {
      for (int member : ring) {
        if (member == atom) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the atom has a double bond to an atom of the element, outside aromatic rings. */
  boolean doubleTo(int atom, int otherElement) {
    for (int i = 0; i < neighbours[atom].length; i++) {
      int other = neighbours[atom][i];
      boolean both = aromatic[atom] && aromatic[other];
      if (orders[atom][i] == 2 && !both && element[other] == otherElement) {
        return true;
      }
    }
    return false;
  }

  /** Whether the atom has a triple bond. */
  boolean triple(int atom) {
    return Arrays.stream(orders[atom]).anyMatch(o -> o == 3);
  }

  /** Whether an atom is the middle of an allene: two double bonds to carbon. */
  boolean allene(int atom) {
    return neighboursByDouble(atom) == 2;
  }

  private int neighboursByDouble(int atom) {
    int found = 0;
    for (int other : neighbours[atom]) {
      found += element[other] == CARBON && order(atom, other) == 2 ? 1 : 0;
    }
    return found;
  }

  /** Whether a carbon has four single bonds. */
  boolean tetrahedral(int atom) {
    return element[atom] == CARBON
        && !aromatic[atom]
        && Arrays.stream(orders[atom]).allMatch(o -> o == 1);
  }

  /** Neighbours of the element. */
  int count(int atom, int otherElement) {
    return (int) Arrays.stream(neighbours[atom]).filter(o -> element[o] == otherElement).count();
  }
}
