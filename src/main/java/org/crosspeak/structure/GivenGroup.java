// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.BitSet;
import java.util.Map;
import org.crosspeak.peaks.Limits;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** Reads the group that was given apart from the drawing. */
final class GivenGroup {

  private GivenGroup() {}

  static Group read(String text, Limits limits) throws UnreadableStructureException {
    IAtomContainer drawn;
    try {
      drawn = new SmilesText(limits).read(text, null, 0);
    } catch (UnreadableStructureException e) {
      throw fault("the substituent cannot be read: " + e.issue().message(), text);
    }
    IAtomContainer molecule = HydrogenFolding.fold(drawn);
    ChargeBalance.neutralise(molecule);
    IAtom star = star(molecule, text);
    if (star.getBondCount() != 1) {
      throw fault("the * of the substituent should have one bond", text);
    }
    IBond bond = star.bonds().iterator().next();
    IAtom alpha = bond.getOther(star);
    if (bond.getOrder() != IBond.Order.SINGLE) {
      throw fault("the * of the substituent should have a single bond", text);
    }
    AtomValence.require(molecule, null);
    Perception.perceive(molecule);
    BitSet kept = new BitSet();
    kept.set(0, molecule.getAtomCount());
    kept.clear(star.getIndex());
    IAtomContainer bare = Perception.empty();
    Map<IAtom, IAtom> copies = Group.copyAtoms(molecule, kept, bare);
    return Group.of(bare, copies.get(alpha));
  }

  private static IAtom star(IAtomContainer molecule, String text)
      throws UnreadableStructureException {
    IAtom star = null;
    for (IAtom atom : molecule.atoms()) {
      if (atom.getAtomicNumber() == IAtom.Wildcard) {
        if (star != null) {
          throw fault("the substituent has more than one *", text);
        }
        star = atom;
      }
    }
    if (star == null) {
      throw fault("the substituent has no *", text);
    }
    return star;
  }

  private static UnreadableStructureException fault(String message, String text) {
    return UnreadableStructureException.of(
        "substituent-invalid",
        null,
        0,
        message,
        text,
        "a SMILES with one * where the nitrogen is, such as *CCC",
        "mark the bond to nitrogen with *");
  }
}
