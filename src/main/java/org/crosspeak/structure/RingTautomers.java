// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/** The forms of a molecule that differ in which aromatic ring nitrogen bears a hydrogen. */
final class RingTautomers {

  private static final int MOST = 4;

  private RingTautomers() {}

  /** The molecule as it is first, then the others; atoms keep their order. */
  static List<IAtomContainer> of(IAtomContainer molecule) {
    Map<String, IAtomContainer> forms = new LinkedHashMap<>();
    forms.put(Perception.smiles(molecule), molecule);
    for (IAtom donor : molecule.atoms()) {
      for (IAtom acceptor : molecule.atoms()) {
        if (pyrrole(donor) && pyridine(acceptor) && forms.size() < MOST) {
          IAtomContainer form = moved(molecule, donor.getIndex(), acceptor.getIndex());
          if (form != null) {
            forms.putIfAbsent(Perception.smiles(form), form);
          }
        }
      }
    }
    return new ArrayList<>(forms.values());
  }

  private static boolean pyrrole(IAtom atom) {
    return nitrogen(atom) && atom.getImplicitHydrogenCount() == 1;
  }

  private static boolean pyridine(IAtom atom) {
    return nitrogen(atom) && atom.getImplicitHydrogenCount() == 0 && atom.getBondCount() == 2;
  }

  private static boolean nitrogen(IAtom atom) {
    return atom.getAtomicNumber() == IAtom.N && atom.isAromatic() && atom.getFormalCharge() == 0;
  }

  private static @Nullable IAtomContainer moved(IAtomContainer molecule, int donor, int acceptor) {
    IAtomContainer copy = Perception.empty();
    List<IAtom> atoms = new ArrayList<>();
    molecule.atoms().forEach(atom -> atoms.add(Perception.copy(atom, copy)));
    for (IBond bond : molecule.bonds()) {
      Perception.copy(
          bond, atoms.get(bond.getBegin().getIndex()), atoms.get(bond.getEnd().getIndex()), copy);
    }
    copy.getAtom(donor).setImplicitHydrogenCount(0);
    copy.getAtom(acceptor).setImplicitHydrogenCount(1);
    if (!Perception.kekulize(copy)) {
      return null;
    }
    Perception.perceive(copy);
    return copy.getAtom(acceptor).isAromatic() ? copy : null;
  }
}
