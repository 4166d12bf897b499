// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.crosspeak.structure.CandidateBuilder.Built;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/** Lays molecules out in the plane and names the scaffold's atoms. */
final class StructureDrawer {

  /** The layout's bond length. */
  private static final double LENGTH = 1.5;

  private final ScaffoldLibrary library;

  StructureDrawer(ScaffoldLibrary library) {
    this.library = library;
  }

  Drawing draw(IAtomContainer molecule) {
    for (ScaffoldMatcher matcher : library.matchers()) {
      MappedMolecule named = named(matcher, molecule);
      if (named != null) {
        return layout(named.molecule(), named.locants());
      }
    }
    return layout(molecule, Collections.nCopies(molecule.getAtomCount(), (String) null));
  }

  /** The molecule as one of the scaffold's candidates, or null when it is none. */
  private static @Nullable MappedMolecule named(ScaffoldMatcher matcher, IAtomContainer molecule) {
    List<CoreMatch> cores = matcher.cores(molecule);
    if (cores.size() != 1) {
      return null;
    }
    CandidateBuilder builder = new CandidateBuilder(matcher);
    Map<Integer, Integer> alphaBySite = builder.alphaBySite(molecule, cores.get(0));
    if (alphaBySite.isEmpty()) {
      return null;
    }
    Map.Entry<Integer, Integer> first = alphaBySite.entrySet().iterator().next();
    if (molecule
        .getBond(molecule.getAtom(first.getKey()), molecule.getAtom(first.getValue()))
        .isInRing()) {
      return null;
    }
    Group group = Group.cut(molecule, first.getKey(), first.getValue());
    String smiles = Perception.smiles(molecule);
    return builder.build(molecule, cores.get(0), alphaBySite, group).stream()
        .filter(built -> built.smiles().equals(smiles))
        .map(Built::mapped)
        .findFirst()
        .orElse(null);
  }

  private static Drawing layout(IAtomContainer molecule, List<@Nullable String> locants) {
    IAtomContainer placed = place(molecule);
    List<Drawing.Atom> atoms = new ArrayList<>();
    for (IAtom atom : placed.atoms()) {
      atoms.add(
          new Drawing.Atom(
              atom.getSymbol(),
              ChargeBalance.charge(atom),
              atom.getImplicitHydrogenCount(),
              locants.get(atom.getIndex()),
              atom.getPoint2d().x / LENGTH,
              atom.getPoint2d().y / LENGTH));
    }
    List<Drawing.Bond> bonds = new ArrayList<>();
    for (IBond bond : placed.bonds()) {
      bonds.add(
          new Drawing.Bond(
              bond.getBegin().getIndex(),
              bond.getEnd().getIndex(),
              bond.getOrder().numeric(),
              bond.isInRing()));
    }
    return new Drawing(atoms, bonds);
  }

  private static IAtomContainer place(IAtomContainer molecule) {
    try {
      IAtomContainer copy = molecule.clone();
      // the generator keeps working state in its fields: one for each layout
      new StructureDiagramGenerator().generateCoordinates(copy);
      return copy;
    } catch (CDKException | CloneNotSupportedException e) {
      throw new IllegalStateException("the structure cannot be laid out", e);
    }
  }
}
