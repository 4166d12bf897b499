// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Arrays;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * What tautomers by hydrogens on nitrogen, oxygen and sulfur have in common: the skeleton without
 * bond orders, with the hydrogens on carbon. Enols and ketones differ in those and stay apart.
 */
final class MobileHydrogens {

  private MobileHydrogens() {}

  /** Equal for such tautomers. */
  static String key(IAtomContainer molecule) {
    IAtomContainer skeleton = Perception.empty();
    int n = molecule.getAtomCount();
    IAtom[] copies = new IAtom[n];
    for (IAtom atom : molecule.atoms()) {
      boolean carbon = atom.getAtomicNumber() == IAtom.C;
      int hydrogens = carbon ? atom.getImplicitHydrogenCount() : 0;
      copies[atom.getIndex()] = skeleton.newAtom(atom.getAtomicNumber(), hydrogens);
    }
    for (IBond bond : molecule.bonds()) {
      skeleton.newBond(
          copies[bond.getBegin().getIndex()], copies[bond.getEnd().getIndex()], IBond.Order.SINGLE);
    }
    Perception.perceive(skeleton);
    return Perception.smiles(skeleton) + mobile(molecule);
  }

  /** Hydrogens on heteroatoms, together. */
  private static int mobile(IAtomContainer molecule) {
    int[] counts = new int[molecule.getAtomCount()];
    for (IAtom atom : molecule.atoms()) {
      counts[atom.getIndex()] =
          atom.getAtomicNumber() == IAtom.C ? 0 : atom.getImplicitHydrogenCount();
    }
    return Arrays.stream(counts).sum();
  }
}
