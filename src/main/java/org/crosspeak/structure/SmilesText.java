// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.regex.Pattern;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Reads one SMILES; a name after it, as in files of SMILES, is left alone. */
final class SmilesText {

  /** No sensible SMILES spends more characters on one atom; longer ones aren't even parsed. */
  private static final int CHARS_PER_ATOM = 40;

  private static final int HYDROGENS_PER_ATOM = 4;

  private static final Pattern ATOM = Pattern.compile("\\[[^\\]]*|[BCNOPSFIbcnops*]");

  private static final Pattern HYDROGEN = Pattern.compile("\\[\\d*H[+-]?\\]");

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
    requireSize(smiles, file, line);
    try {
      return SmilesParsers.own().parseSmiles(smiles);
    } catch (InvalidSmilesException | RuntimeException e) {
      throw SmilesTypo.of(smiles, e).asException(file, line);
    }
  }

  /** Counted before parsing: the parser's recursion goes as deep as the longest chain. */
  private void requireSize(String smiles, @Nullable String file, int line)
      throws UnreadableStructureException {
    long hydrogens = HYDROGEN.matcher(smiles).results().count();
    long heavy = ATOM.matcher(smiles).results().count() - hydrogens;
    if (heavy > limits.atoms()
        || hydrogens > (long) HYDROGENS_PER_ATOM * limits.atoms()
        || smiles.length() > (long) CHARS_PER_ATOM * limits.atoms()) {
      throw UnreadableStructureException.of(
          "structure-too-large",
          file,
          line,
          "the structure is too large for the limits set",
          heavy + " heavy atoms in " + smiles.length() + " characters",
          "at most " + limits.atoms() + " heavy atoms",
          "give the structure of one compound, or raise the limit with --limit atoms=VALUE");
    }
  }
}
