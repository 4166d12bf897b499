// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.DrawnText.Drawn;

/**
 * Says which compounds a drawing holds, each written as a candidate of it would be. Immutable and
 * safe for use by multiple threads.
 */
public final class ComponentReader {

  static {
    CdkLogging.quieten();
  }

  private final Limits limits;

  /**
   * @param limits what one structure may cost
   */
  public ComponentReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The compounds of a drawing.
   *
   * @param input a drawing; salts and hydrogens are treated as by {@link StructureReader#read}
   * @return canonical SMILES of each component in drawing order, to be compared with {@link
   *     Candidate#smiles()}; empty when the drawing cannot be read or there is none
   */
  public List<String> read(StructureInput input) {
    if (!input.hasDrawing()) {
      return List.of();
    }
    try {
      Drawn drawn = new DrawnText(limits).read(input);
      return new Preparation(limits, input.fileName())
          .prepare(drawn.molecule()).components().stream().map(Perception::smiles).toList();
    } catch (UnreadableStructureException e) {
      return List.of();
    }
  }
}
