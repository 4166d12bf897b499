// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a compound's structure.
 *
 * @param smiles SMILES of either isomer, or of the N-H heterocycle; null when a file or nothing is
 *     given
 * @param text content of a molfile (V2000, V3000), an SDF, or a file of SMILES; null when a SMILES
 *     or nothing is given
 * @param fileName name of the file that {@code text} came from, for messages; an ending {@code
 *     .smi} says that it holds SMILES
 * @param substituent SMILES of the group on nitrogen with one attachment point {@code *} ({@code
 *     *CCC}), or null
 * @param scaffold name of the scaffold that the analyst asserts, or null
 * @param solvent NMR solvent as the analyst wrote it, or null
 */
public record StructureInput(
    @Nullable String smiles,
    @Nullable String text,
    @Nullable String fileName,
    @Nullable String substituent,
    @Nullable String scaffold,
    @Nullable String solvent) {

  public StructureInput {
    if (smiles != null && text != null) {
      throw new IllegalArgumentException("give a SMILES or a file's text, not both");
    }
  }

  /** A SMILES and nothing else. */
  public static StructureInput ofSmiles(String smiles) {
    return new StructureInput(smiles, null, null, null, null, null);
  }

  /** A file's text and nothing else. */
  public static StructureInput ofFile(String text, String fileName) {
    return new StructureInput(null, text, fileName, null, null, null);
  }

  /** The same with the group on nitrogen. */
  public StructureInput withSubstituent(@Nullable String group) {
    return new StructureInput(smiles, text, fileName, group, scaffold, solvent);
  }

  /** The same with an asserted scaffold. */
  public StructureInput withScaffold(@Nullable String name) {
    return new StructureInput(smiles, text, fileName, substituent, name, solvent);
  }

  boolean hasDrawing() {
    return smiles != null || text != null;
  }
}
