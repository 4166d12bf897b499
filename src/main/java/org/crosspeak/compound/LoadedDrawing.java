// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.Objects;
import org.crosspeak.structure.StructureReading;

/**
 * A drawing by itself.
 *
 * @param smiles the drawing as SMILES: as written, or canonical where a molfile was given
 * @param reading what it came to; never unreadable
 */
public record LoadedDrawing(String smiles, StructureReading reading) {

  public LoadedDrawing {
    Objects.requireNonNull(smiles, "smiles must not be null");
    Objects.requireNonNull(reading, "reading must not be null");
  }
}
