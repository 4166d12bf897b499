// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Takes the charges off that a salt form puts on, and writes nitro groups one way. */
final class ChargeBalance {

  /** Property: true on an atom that was drawn protonated. */
  static final String PROTONATED = "crosspeak.protonated";

  private ChargeBalance() {}

  /** Neutralises in place; true when a proton was moved. */
  static boolean neutralise(IAtomContainer molecule) {
    boolean moved = false;
    for (IAtom atom : molecule.atoms()) {
      separateNitro(atom);
    }
    for (IAtom atom : molecule.atoms()) {
      int charge = charge(atom);
      int hydrogens = atom.getImplicitHydrogenCount();
      if (charge == 1 && hydrogens > 0 && isPnictogen(atom) && !touches(atom, -1)) {
        atom.setFormalCharge(0);
        atom.setImplicitHydrogenCount(hydrogens - 1);
        atom.setProperty(PROTONATED, true);
        moved = true;
      } else if (charge == -1 && isChalcogen(atom) && hasNeighbour(atom) && !touches(atom, 1)) {
        atom.setFormalCharge(0);
        atom.setImplicitHydrogenCount(hydrogens + 1);
        moved = true;
      }
    }
    return moved;
  }

  /** N(=O)=O becomes [N+](=O)[O-]; pentavalent N-oxides and N=N#N become charge-separated too. */
  private static void separateNitro(IAtom atom) {
    while (atom.getAtomicNumber() == IAtom.N && charge(atom) == 0 && valence(atom) == 5) {
      IBond bond = multipleBond(atom, IAtom.O, IBond.Order.DOUBLE);
      if (bond == null) {
        bond = multipleBond(atom, IAtom.N, IBond.Order.TRIPLE);
      }
      if (bond == null) {
        return;
      }
      bond.setOrder(
          bond.getOrder() == IBond.Order.TRIPLE ? IBond.Order.DOUBLE : IBond.Order.SINGLE);
      bond.getOther(atom).setFormalCharge(-1);
      atom.setFormalCharge(1);
    }
  }

  private static @Nullable IBond multipleBond(IAtom atom, int element, IBond.Order order) {
    for (IBond bond : atom.bonds()) {
      if (bond.getOrder() == order && bond.getOther(atom).getAtomicNumber() == element) {
        return bond;
      }
    }
    return null;
  }

  static int charge(IAtom atom) {
    return atom.getFormalCharge() == null ? 0 : atom.getFormalCharge();
  }

  /** Sum of bond orders and implicit hydrogens. */
  static int valence(IAtom atom) {
    int valence = atom.getImplicitHydrogenCount();
    for (IBond bond : atom.bonds()) {
      valence += bond.getOrder().numeric();
    }
    return valence;
  }

  private static boolean isPnictogen(IAtom atom) {
    return atom.getAtomicNumber() == IAtom.N || atom.getAtomicNumber() == IAtom.P;
  }

  private static boolean isChalcogen(IAtom atom) {
    return atom.getAtomicNumber() == IAtom.O || atom.getAtomicNumber() == IAtom.S;
  }

  private static boolean hasNeighbour(IAtom atom) {
    return atom.getBondCount() > 0;
  }

  private static boolean touches(IAtom atom, int sign) {
    for (IBond bond : atom.bonds()) {
      if (charge(bond.getOther(atom)) * sign > 0) {
        return true;
      }
    }
    return false;
  }
}
