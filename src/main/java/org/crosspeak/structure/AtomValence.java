// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Refuses drawings in which an atom has more bonds than it can have. */
final class AtomValence {

  private AtomValence() {}

  static void require(IAtomContainer molecule, @Nullable String file)
      throws UnreadableStructureException {
    for (IAtom atom : molecule.atoms()) {
      int valence = ChargeBalance.valence(atom);
      int most = most(atom);
      if (valence > most) {
        throw UnreadableStructureException.of(
            "structure-valence",
            file,
            0,
            "atom "
                + Preparation.drawnNumber(atom)
                + " of the structure ("
                + atom.getSymbol()
                + ") has valence "
                + valence,
            Integer.toString(valence),
            "at most " + most,
            "check the bonds at this atom");
      }
    }
  }

  private static int most(IAtom atom) {
    int charge = ChargeBalance.charge(atom);
    return switch (atom.getAtomicNumber()) {
      case IAtom.C -> charge == 0 ? 4 : 3;
      case IAtom.N -> 3 + charge;
      case IAtom.O -> 2 + charge;
      case IAtom.H, IAtom.F -> 1 + Math.max(0, charge);
      default -> Integer.MAX_VALUE;
    };
  }
}
