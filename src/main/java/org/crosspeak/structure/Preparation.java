// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.isomorphism.matchers.IQueryAtom;
import org.openscience.cdk.isomorphism.matchers.IQueryAtomContainer;
import org.openscience.cdk.isomorphism.matchers.IQueryBond;

/**
 * Brings a drawing into one form: explicit hydrogens and isotopes folded in, charges of salts
 * neutralised, nitro groups charge-separated, rings and aromaticity perceived.
 */
final class Preparation {

  private final Limits limits;
  private final @Nullable String file;

  Preparation(Limits limits, @Nullable String file) {
    this.limits = limits;
    this.file = file;
  }

  /**
   * A prepared drawing.
   *
   * @param components its connected components in drawing order
   * @param notes what was changed
   */
  record Prepared(List<IAtomContainer> components, List<Issue> notes) {}

  Prepared prepare(IAtomContainer drawn) throws UnreadableStructureException {
    requireAtoms(drawn);
    requireNoQuery(drawn);
    requireSize(drawn);
    AromaticBonds.countHydrogens(drawn);
    IAtomContainer molecule = HydrogenFolding.fold(drawn);
    requireBonds(molecule);
    List<Issue> notes = new ArrayList<>();
    noteIsotopes(drawn, notes);
    noteStereo(drawn, notes);
    if (ChargeBalance.neutralise(molecule)) {
      notes.add(
          note(
              "structure-neutralised",
              "the drawing was neutralised; if the sample is a salt, its shifts move"));
    }
    AtomValence.require(molecule, file);
    List<IAtomContainer> components = new ArrayList<>();
    for (IAtomContainer part :
        ConnectivityChecker.partitionIntoMolecules(molecule).atomContainers()) {
      Perception.perceive(part);
      components.add(part);
    }
    return new Prepared(components, notes);
  }

  private void requireAtoms(IAtomContainer drawn) throws UnreadableStructureException {
    if (drawn.isEmpty()) {
      throw error("structure-empty", "the structure has no atoms", null, "at least one atom");
    }
  }

  private void requireNoQuery(IAtomContainer drawn) throws UnreadableStructureException {
    if (drawn instanceof IQueryAtomContainer) {
      throw query();
    }
    for (IAtom atom : drawn.atoms()) {
      if (atom.getAtomicNumber() == null || atom instanceof IQueryAtom) {
        throw query();
      }
    }
    for (IBond bond : drawn.bonds()) {
      if (bond.getOrder() == null || bond instanceof IQueryBond) {
        throw query();
      }
    }
  }

  private UnreadableStructureException query() {
    return error(
        "structure-query",
        "the structure is a query (a list of elements, or a query bond), not a compound",
        null,
        "elements, and single, double, triple or aromatic bonds");
  }

  private void requireSize(IAtomContainer drawn) throws UnreadableStructureException {
    int heavy = 0;
    for (IAtom atom : drawn.atoms()) {
      heavy += atom.getAtomicNumber() == IAtom.H ? 0 : 1;
    }
    int components = ConnectivityChecker.partitionIntoMolecules(drawn).getAtomContainerCount();
    int rings = drawn.getBondCount() - drawn.getAtomCount() + components;
    if (heavy > limits.atoms() || rings > limits.rings()) {
      throw error(
          "structure-too-large",
          "the structure is too large for the limits set",
          heavy + " heavy atoms and " + rings + " rings",
          "at most " + limits.atoms() + " heavy atoms and " + limits.rings() + " rings");
    }
  }

  private void requireBonds(IAtomContainer molecule) throws UnreadableStructureException {
    for (IAtom atom : molecule.atoms()) {
      if (atom.getAtomicNumber() == IAtom.Wildcard) {
        throw error(
            "structure-placeholder",
            "atom " + (drawnNumber(atom)) + " of the structure is a placeholder or no element",
            atom.getSymbol(),
            "an element; a group on nitrogen is given apart, with its * at the attachment");
      }
    }
    for (IBond bond : molecule.bonds()) {
      if (bond.getOrder() == IBond.Order.UNSET && !bond.isAromatic()) {
        throw query();
      }
    }
    if (!AromaticBonds.resolve(molecule)) {
      throw error(
          "structure-aromatic",
          "double bonds cannot be placed in an aromatic ring of the structure",
          null,
          "a ring in which every atom gets its valence; draw the hydrogen of a ring N-H");
    }
  }

  private static void noteIsotopes(IAtomContainer drawn, List<Issue> notes) {
    for (IAtom atom : drawn.atoms()) {
      if (atom.getMassNumber() != null) {
        notes.add(
            note(
                "structure-isotopes",
                "isotope labels are left out; peaks of labelled positions may be missing"));
        return;
      }
    }
  }

  private static void noteStereo(IAtomContainer drawn, List<Issue> notes) {
    if (drawn.stereoElements().iterator().hasNext()) {
      notes.add(
          note(
              "structure-stereo",
              "stereo descriptors are left out of the candidates; the question is constitution"));
    }
  }

  /** Number of the atom in the drawing, from 1. */
  static int drawnNumber(IAtom atom) {
    Integer number = atom.getProperty(HydrogenFolding.DRAWN);
    return Objects.requireNonNullElse(number, 0);
  }

  private static Issue note(String code, String message) {
    return Issue.of(Severity.NOTE, code, message);
  }

  private UnreadableStructureException error(
      String code, String message, @Nullable String read, String expected) {
    return UnreadableStructureException.of(
        code, file, 0, message, read, expected, "give the structure of one compound");
  }
}
