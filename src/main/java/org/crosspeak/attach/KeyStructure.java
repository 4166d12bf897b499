// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.List;
import org.crosspeak.structure.ComponentReader;
import org.crosspeak.structure.StructureInput;

/** A key that may be a SMILES instead of an id. */
final class KeyStructure {

  private static final int LONGEST = 2000;

  private KeyStructure() {}

  /** Canonical SMILES of the components; empty when the key is no SMILES. */
  static List<String> of(ComponentReader structures, String key) {
    boolean smiles = !key.isBlank() && key.length() <= LONGEST && !key.matches(".*\\s.*");
    return smiles ? structures.read(StructureInput.ofSmiles(key)) : List.of();
  }
}
