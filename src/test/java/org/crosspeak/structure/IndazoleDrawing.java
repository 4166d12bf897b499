// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmilesParser;

/** Reads N-alkyl indazoles for tests: SMILES in, locants found by one pattern an isomer. */
final class IndazoleDrawing {

  private static final List<String> N1 =
      List.of("C-alpha", "N-1", "N-2", "C-3", "C-3a", "C-4", "C-5", "C-6", "C-7", "C-7a");

  private IndazoleDrawing() {}

  static MappedMolecule read(String smiles) {
    try {
      IAtomContainer molecule =
          new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
      int[] match = SmartsPattern.create("[#6]n1ncc2aaaac12").match(molecule);
      if (match.length > 0) {
        return mapped(molecule, match, N1, "N-1");
      }
      match = SmartsPattern.create("[#6]n1cc2aaaac2n1").match(molecule);
      if (match.length > 0) {
        return mapped(
            molecule,
            match,
            List.of("C-alpha", "N-2", "C-3", "C-3a", "C-4", "C-5", "C-6", "C-7", "C-7a", "N-1"),
            "N-2");
      }
      throw new IllegalArgumentException("no N-alkyl indazole: " + smiles);
    } catch (CDKException e) {
      throw new IllegalArgumentException(smiles, e);
    }
  }

  private static MappedMolecule mapped(
      IAtomContainer molecule, int[] match, List<String> names, String label) {
    List<@Nullable String> locants = new ArrayList<>();
    for (int i = 0; i < molecule.getAtomCount(); i++) {
      locants.add(null);
    }
    for (int i = 0; i < match.length; i++) {
      boolean nitrogen = molecule.getAtom(match[i]).getAtomicNumber() == 7;
      String name = names.get(i);
      locants.set(match[i], nitrogen ? "N" + name.substring(1) : name);
    }
    return new MappedMolecule(molecule, locants, label, false);
  }
}
