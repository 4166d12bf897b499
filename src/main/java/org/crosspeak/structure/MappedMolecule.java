// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * One candidate as a molecule whose scaffold atoms are named.
 *
 * <p>The molecule is one connected component with explicit bond orders, aromaticity and ring
 * membership perceived, implicit hydrogens set, no explicit hydrogens and no isotopes. Its atom
 * order depends on the compound alone, not on how it was drawn.
 *
 * @param molecule the molecule; treat it as read-only
 * @param locants by atom index: "N-1", "C-3a", ..., "C-alpha", or null for every other atom
 * @param label the candidate's label ("N-1")
 * @param asserted whether the scaffold was asserted without a drawing
 */
record MappedMolecule(
    IAtomContainer molecule, List<@Nullable String> locants, String label, boolean asserted) {

  MappedMolecule {
    Objects.requireNonNull(molecule, "molecule must not be null");
    Objects.requireNonNull(label, "label must not be null");
    locants = Collections.unmodifiableList(new ArrayList<>(locants));
    if (locants.size() != molecule.getAtomCount()) {
      throw new IllegalArgumentException(
          locants.size() + " locants for " + molecule.getAtomCount() + " atoms");
    }
  }
}
