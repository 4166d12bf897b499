// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Gives aromatic bonds of a drawing (molfile bond type 4) their orders. */
final class AromaticBonds {

  private AromaticBonds() {}

  /**
   * Resolves bonds without order.
   *
   * @return false when no order fits, even with the hydrogen that such files leave out on one ring
   *     nitrogen
   */
  static boolean resolve(IAtomContainer molecule) {
    boolean open = false;
    for (IBond bond : molecule.bonds()) {
      open |= bond.getOrder() == IBond.Order.UNSET;
    }
    if (!open) {
      return true;
    }
    markAtoms(molecule);
    if (Perception.kekulize(molecule)) {
      return true;
    }
    for (IAtom nitrogen : bareNitrogens(molecule)) {
      nitrogen.setImplicitHydrogenCount(1);
      if (Perception.kekulize(molecule)) {
        return true;
      }
      nitrogen.setImplicitHydrogenCount(0);
    }
    return false;
  }

  /**
   * Counts the hydrogens that a molfile with aromatic bonds leaves open: an aromatic carbon has one
   * valence in the ring's pi system; a nitrogen gets none.
   */
  static void countHydrogens(IAtomContainer drawn) {
    for (IAtom atom : drawn.atoms()) {
      if (atom.getImplicitHydrogenCount() == null) {
        int used = 1;
        for (IBond bond : atom.bonds()) {
          used += bond.getOrder() == IBond.Order.UNSET ? 1 : bond.getOrder().numeric();
        }
        boolean carbon = atom.getAtomicNumber() == IAtom.C;
        atom.setImplicitHydrogenCount(carbon ? Math.max(0, 4 - used) : 0);
      }
    }
  }

  private static void markAtoms(IAtomContainer molecule) {
    for (IBond bond : molecule.bonds()) {
      if (bond.isAromatic()) {
        bond.getBegin().setIsAromatic(true);
        bond.getEnd().setIsAromatic(true);
      }
    }
  }

  private static List<IAtom> bareNitrogens(IAtomContainer molecule) {
    List<IAtom> bare = new ArrayList<>();
    for (IAtom atom : molecule.atoms()) {
      if (atom.getAtomicNumber() == IAtom.N
          && atom.isAromatic()
          && atom.getBondCount() == 2
          && atom.getImplicitHydrogenCount() == 0) {
        bare.add(atom);
      }
    }
    return bare;
  }
}
