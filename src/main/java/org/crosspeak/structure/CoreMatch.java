// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Set;

/**
 * A scaffold's ring system found in a molecule.
 *
 * @param atoms indices of its atoms
 * @param mappings every way to number it: atom index of each position, in the definition's order
 */
record CoreMatch(Set<Integer> atoms, List<List<Integer>> mappings) {

  CoreMatch {
    atoms = Set.copyOf(atoms);
    mappings = List.copyOf(mappings);
  }
}
