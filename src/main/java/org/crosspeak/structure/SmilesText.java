// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** Reads one SMILES; a name after it, as in files of SMILES, is left alone. */
final class SmilesText {

  /** No sensible SMILES spends more characters on one atom; longer ones aren't even parsed. */
  private static final int CHARS_PER_ATOM = 40;

  private final Limits limits;

  SmilesText(Limits limits) {
    this.limits = limits;
  }

  IAtomContainer read(String text, @Nullable String file, int line)
      throws UnreadableStructureException {
    String[] words = text.strip().split("\\s+", 2);
    String smiles = words[0];
    if (smiles.isEmpty()) {
      throw UnreadableStructureException.of(
          "structure-empty", file, line, "the SMILES is empty", "", "a SMILES", null);
    }
    if (smiles.length() > (long) CHARS_PER_ATOM * limits.atoms()) {
      throw UnreadableStructureException.of(
          "structure-too-large",
          file,
          line,
          "the SMILES has "
              + smiles.length()
              + " characters, more than "
              + limits.atoms()
              + " atoms need",
          smiles.substring(0, 60) + "...",
          "at most " + limits.atoms() + " heavy atoms",
          "give the structure of one compound");
    }
    try {
      return new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
    } catch (InvalidSmilesException | RuntimeException e) {
      throw SmilesTypo.of(smiles, e).asException(file, line);
    }
  }
}
