// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** The molecule in its drawn order, while the invariants are found. */
final class DrawnGraph {
  final int[] element;
  final int[] hydrogens;
  final int[] charge;
  final boolean[] aromatic;
  final @Nullable String[] locants;
  final int[] drawn;
  final List<List<int[]>> bonds = new ArrayList<>();
  long[] invariant;
  long[] symmetry;

  DrawnGraph(MappedMolecule mapped) {
    IAtomContainer molecule = mapped.molecule();
    int[] heavy = new int[molecule.getAtomCount()];
    int n = 0;
    for (int i = 0; i < heavy.length; i++) {
      heavy[i] = isHydrogen(molecule.getAtom(i)) ? -1 : n++;
    }
    element = new int[n];
    hydrogens = new int[n];
    charge = new int[n];
    aromatic = new boolean[n];
    locants = new String[n];
    drawn = new int[n];
    invariant = new long[n];
    symmetry = new long[n];
    for (int i = 0; i < heavy.length; i++) {
      if (heavy[i] >= 0) {
        bonds.add(new ArrayList<>());
        drawn[heavy[i]] = i;
        readAtom(heavy[i], molecule.getAtom(i), mapped.locants().get(i));
      }
    }
    for (IBond bond : molecule.bonds()) {
      readBond(bond, heavy[bond.getBegin().getIndex()], heavy[bond.getEnd().getIndex()]);
    }
  }

  private static boolean isHydrogen(IAtom atom) {
    Integer number = atom.getAtomicNumber();
    return number != null && number == 1;
  }

  private void readAtom(int i, IAtom atom, @Nullable String locant) {
    element[i] = orZero(atom.getAtomicNumber());
    hydrogens[i] = orZero(atom.getImplicitHydrogenCount());
    charge[i] = orZero(atom.getFormalCharge());
    aromatic[i] = atom.isAromatic();
    locants[i] = locant;
  }

  private static int orZero(@Nullable Integer value) {
    return value == null ? 0 : value;
  }

  private void readBond(IBond bond, int a, int b) {
    if (a < 0 || b < 0) {
      if (a >= 0) {
        hydrogens[a]++;
      } else if (b >= 0) {
        hydrogens[b]++;
      }
      return;
    }
    IBond.Order order = bond.getOrder();
    int multiplicity = order == null ? 1 : Math.max(1, order.numeric());
    bonds.get(a).add(new int[] {b, multiplicity});
    bonds.get(b).add(new int[] {a, multiplicity});
  }

  /**
   * Weisfeiler-Lehman refinement with commutative 64-bit sums.
   *
   * @param named whether locants tell atoms apart
   */
  long[] refined(boolean named) {
    long[] kinds = new long[element.length];
    for (int i = 0; i < element.length; i++) {
      String locant = named ? locants[i] : null;
      long seed = locant == null ? 0 : locant.hashCode();
      seed = seed * 31 + element[i];
      seed = seed * 31 + hydrogens[i];
      seed = seed * 31 + charge[i];
      kinds[i] = mix(seed * 31 + (aromatic[i] ? 1 : 0));
    }
    long known = 0;
    for (long distinct = 0; (distinct = Arrays.stream(kinds).distinct().count()) > known; ) {
      known = distinct;
      long[] next = new long[element.length];
      for (int i = 0; i < element.length; i++) {
        long sum = 0;
        for (int[] bond : bonds.get(i)) {
          boolean both = aromatic[i] && aromatic[bond[0]];
          sum += mix(kinds[bond[0]] * 7 + (both ? 4 : bond[1]));
        }
        next[i] = mix(kinds[i] * 3 + sum);
      }
      kinds = next;
    }
    return kinds;
  }

  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
