// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the expected sites, shifts and coupling paths of a candidate come from. */
interface Variants {

  /**
   * The readings of a drawn candidate; their priors sum to 1.
   *
   * @param molecule the candidate
   * @param scaffold its scaffold
   * @param solvent the NMR solvent as the analyst wrote it, or null when unknown
   */
  List<Variant> of(MappedMolecule molecule, ScaffoldDefinition scaffold, @Nullable String solvent);

  /** The rule sets that stand behind it: name to the first 12 hex digits of the SHA-256. */
  default Map<String, String> ruleSets() {
    return Map.of();
  }

  /** The rule sets behind one scaffold's readings. */
  default Map<String, String> ruleSets(String scaffold) {
    return Map.of();
  }

  /** Whether there are tables for a scaffold. */
  default boolean knows(String scaffold) {
    return true;
  }

  /**
   * The members of its class that a candidate which was not drawn may be; null when the scaffold
   * has no library of members.
   */
  @Nullable Elaboration elaboration(
      String label, ScaffoldDefinition scaffold, @Nullable String solvent);
}
