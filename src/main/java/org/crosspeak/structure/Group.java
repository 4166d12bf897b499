// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * The group on a ring atom, cut from a drawing or given as SMILES with {@code *}.
 *
 * @param molecule the group's atoms, perceived
 * @param alpha the atom that is bound to the ring
 * @param smiles canonical SMILES with {@code *} where the ring was
 */
record Group(IAtomContainer molecule, IAtom alpha, String smiles) {

  /**
   * Cuts off what hangs on a ring atom.
   *
   * @param site index of the ring atom
   * @param alpha index of the first atom outside the ring
   */
  static Group cut(IAtomContainer molecule, int site, int alpha) {
    BitSet kept = reachable(molecule, alpha, site);
    IAtomContainer cut = Perception.empty();
    Map<IAtom, IAtom> copies = copyAtoms(molecule, kept, cut);
    IAtom root = copies.get(molecule.getAtom(alpha));
    return of(cut, root);
  }

  /** A group from its atoms; the open valence is at {@code alpha}. */
  static Group of(IAtomContainer molecule, IAtom alpha) {
    IAtomContainer marked = Perception.empty();
    BitSet all = new BitSet();
    all.set(0, molecule.getAtomCount());
    Map<IAtom, IAtom> copies = copyAtoms(molecule, all, marked);
    IAtom star = marked.newAtom(IAtom.Wildcard, 0);
    marked.newBond(star, copies.get(alpha), IBond.Order.SINGLE);
    Perception.perceive(marked);
    return new Group(molecule, alpha, Perception.smiles(marked));
  }

  /** Adds a copy of the group to a molecule and returns the copy of its alpha atom. */
  IAtom attach(IAtomContainer target, IAtom site) {
    BitSet all = new BitSet();
    all.set(0, molecule.getAtomCount());
    IAtom root = copyAtoms(molecule, all, target).get(alpha);
    target.newBond(site, root, IBond.Order.SINGLE);
    return root;
  }

  /** Atoms reached from one atom without passing another. */
  private static BitSet reachable(IAtomContainer molecule, int from, int barrier) {
    BitSet seen = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(from));
    seen.set(from);
    while (!open.isEmpty()) {
      IAtom atom = molecule.getAtom(open.remove(open.size() - 1));
      for (IAtom next : atom.neighbors()) {
        int index = next.getIndex();
        if (index != barrier && !seen.get(index)) {
          seen.set(index);
          open.add(index);
        }
      }
    }
    return seen;
  }

  /** What is left when groups are cut off: the atoms not reached through any of these bonds. */
  static BitSet rest(IAtomContainer molecule, Map<Integer, Integer> alphaBySite) {
    BitSet rest = new BitSet();
    rest.set(0, molecule.getAtomCount());
    alphaBySite.forEach((site, alpha) -> rest.andNot(reachable(molecule, alpha, site)));
    return rest;
  }

  /** Copies some atoms and the bonds among them. */
  static Map<IAtom, IAtom> copyAtoms(IAtomContainer molecule, BitSet kept, IAtomContainer target) {
    Map<IAtom, IAtom> copies = new HashMap<>();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      IAtom atom = molecule.getAtom(i);
      copies.put(atom, Perception.copy(atom, target));
    }
    for (IBond bond : molecule.bonds()) {
      IAtom begin = copies.get(bond.getBegin());
      IAtom end = copies.get(bond.getEnd());
      if (begin != null && end != null) {
        Perception.copy(bond, begin, end, target);
      }
    }
    return copies;
  }

  /** Whether the bond from a ring atom leads out of the ring system. */
  static boolean leadsOut(IBond bond, IAtom site, Set<Integer> core) {
    return !core.contains(bond.getOther(site).getIndex());
  }
}
