// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosspeak.peaks.Recent;
import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * Reads the features that advice needs off a SMILES.
 *
 * <p>{@code FeatureReader.withDefaults().read("CCCn1ncc2ccccc21")}
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class FeatureReader {

  private static final int RECENT = 512;

  private final FeaturePerceiver perceiver;
  private final Recent<String, Optional<StructureFeatures>> recent = new Recent<>(RECENT);

  private FeatureReader(FeaturePerceiver perceiver) {
    this.perceiver = perceiver;
  }

  /** A reader with the built-in patterns. */
  public static FeatureReader withDefaults() {
    return new FeatureReader(new FeaturePerceiver(FeaturePatterns.load()));
  }

  /**
   * The features of a molecule; of several components the largest counts.
   *
   * @param smiles a SMILES
   * @return the features, or empty when the SMILES can't be read or is empty
   */
  public Optional<StructureFeatures> read(String smiles) {
    return recent.get(smiles, this::readNow);
  }

  private Optional<StructureFeatures> readNow(String smiles) {
    try {
      IAtomContainer molecule = SmilesParsers.own().parseSmiles(smiles.strip());
      if (molecule.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(perceiver.perceive(prepared(molecule)));
    } catch (CDKException e) {
      return Optional.empty();
    }
  }

  private static IAtomContainer prepared(IAtomContainer molecule) {
    IAtomContainer main = molecule;
    for (IAtomContainer part : parts(molecule)) {
      if (main == molecule || part.getAtomCount() > main.getAtomCount()) {
        main = part;
      }
    }
    IAtomContainer heavy = AtomContainerManipulator.suppressHydrogens(main);
    Cycles.markRingAtomsAndBonds(heavy);
    Aromaticity.apply(Aromaticity.Model.Daylight, heavy);
    return heavy;
  }

  private static List<IAtomContainer> parts(IAtomContainer molecule) {
    List<IAtomContainer> parts = new ArrayList<>();
    ConnectivityChecker.partitionIntoMolecules(molecule).forEach(parts::add);
    return parts;
  }
}
