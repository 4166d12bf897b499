// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A structure to compare with others.
 *
 * @param name what the analyst calls it, or null
 * @param smiles SMILES as written
 */
public record ComparedStructure(@Nullable String name, String smiles) {

  public ComparedStructure {
    Objects.requireNonNull(smiles, "smiles must not be null");
  }
}
