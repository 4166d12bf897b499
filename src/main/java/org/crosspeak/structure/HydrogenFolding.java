// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.HashMap;
import java.util.Map;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Copies a drawing with its explicit hydrogens counted on their neighbours. */
final class HydrogenFolding {

  /** Property: number of the atom in the drawing, from 1. */
  static final String DRAWN = "crosspeak.drawn";

  /** Property: true on an atom of which every hydrogen is drawn as deuterium. */
  static final String DEUTERATED = "crosspeak.deuterated";

  private HydrogenFolding() {}

  static IAtomContainer fold(IAtomContainer drawn) {
    IAtomContainer folded = Perception.empty();
    Map<IAtom, IAtom> copies = new HashMap<>();
    for (IAtom atom : drawn.atoms()) {
      if (!isFoldable(atom)) {
        IAtom copy = Perception.copy(atom, folded);
        int hydrogens = foldableNeighbours(atom, false);
        int deuterium = foldableNeighbours(atom, true);
        Integer implicit = atom.getImplicitHydrogenCount();
        copy.setImplicitHydrogenCount((implicit == null ? 0 : implicit) + hydrogens + deuterium);
        copy.setProperty(DRAWN, atom.getIndex() + 1);
        copy.setProperty(DEUTERATED, deuterium > 0 && deuterium == copy.getImplicitHydrogenCount());
        copies.put(atom, copy);
      }
    }
    for (IBond bond : drawn.bonds()) {
      IAtom begin = copies.get(bond.getBegin());
      IAtom end = copies.get(bond.getEnd());
      if (begin != null && end != null) {
        Perception.copy(bond, begin, end, folded);
      }
    }
    return folded;
  }

  private static int foldableNeighbours(IAtom atom, boolean heavy) {
    int count = 0;
    for (IBond bond : atom.bonds()) {
      IAtom other = bond.getOther(atom);
      Integer mass = other.getMassNumber();
      if (isFoldable(other) && (mass != null && mass > 1) == heavy) {
        count++;
      }
    }
    return count;
  }

  /** A neutral hydrogen on exactly one heavy atom. */
  private static boolean isFoldable(IAtom atom) {
    if (atom.getAtomicNumber() != IAtom.H || atom.getBondCount() != 1) {
      return false;
    }
    IAtom neighbour = atom.bonds().iterator().next().getOther(atom);
    return (atom.getFormalCharge() == null || atom.getFormalCharge() == 0)
        && neighbour.getAtomicNumber() != IAtom.H;
  }
}
