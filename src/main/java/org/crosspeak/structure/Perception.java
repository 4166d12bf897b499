// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.aromaticity.Kekulization;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;

/** What every molecule of this package knows of itself: rings, aromaticity, its SMILES. */
final class Perception {

  private Perception() {}

  /** Marks rings and perceives aromaticity (Daylight's model) anew from the bond orders. */
  static void perceive(IAtomContainer molecule) {
    Aromaticity.clear(molecule);
    Cycles.markRingAtomsAndBonds(molecule);
    Aromaticity.apply(Aromaticity.Model.Daylight, molecule);
  }

  /** Places double bonds in everything that is marked aromatic; false when they can't be placed. */
  static boolean kekulize(IAtomContainer molecule) {
    for (IBond bond : molecule.bonds()) {
      if (bond.isAromatic()) {
        bond.setOrder(IBond.Order.UNSET);
      }
    }
    try {
      Kekulization.kekulize(molecule);
      return true;
    } catch (CDKException e) {
      return false;
    }
  }

  /** Canonical SMILES with aromatic symbols, without stereo descriptors and isotopes. */
  static String smiles(IAtomContainer molecule) {
    return smiles(molecule, new int[molecule.getAtomCount()]);
  }

  /**
   * Canonical SMILES.
   *
   * @param order receives the place in the SMILES of every atom
   */
  static String smiles(IAtomContainer molecule, int[] order) {
    try {
      return new SmilesGenerator(SmiFlavor.Canonical | SmiFlavor.UseAromaticSymbols)
          .create(molecule, order);
    } catch (CDKException e) {
      throw new IllegalStateException("no SMILES can be written", e);
    }
  }

  /** An empty molecule. */
  static IAtomContainer empty() {
    return SilentChemObjectBuilder.getInstance().newAtomContainer();
  }

  /** Adds to {@code target} an atom like {@code atom}, without its properties. */
  static IAtom copy(IAtom atom, IAtomContainer target) {
    Integer hydrogens = atom.getImplicitHydrogenCount();
    IAtom copy = target.newAtom(atom.getAtomicNumber(), hydrogens == null ? 0 : hydrogens);
    copy.setFormalCharge(atom.getFormalCharge());
    copy.setIsAromatic(atom.isAromatic());
    return copy;
  }

  /** Adds to {@code target} a bond like {@code bond} between the two atoms. */
  static void copy(IBond bond, IAtom begin, IAtom end, IAtomContainer target) {
    IBond copy = target.newBond(begin, end, bond.getOrder());
    copy.setIsAromatic(bond.isAromatic());
  }
}
