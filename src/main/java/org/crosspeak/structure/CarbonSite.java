// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One carbon resonance of a candidate; symmetry-equivalent atoms are one site.
 *
 * @param id index in {@link Variant#carbons()}
 * @param label what a report calls it: the scaffold's locant ("C-7a") or a name in the substituent
 *     ("ipso", "3-CH3")
 * @param role the scaffold's role name ("C-3", "C-alpha"), or null when the scaffold gives it none
 * @param hydrogens hydrogens on each carbon, 0 to 4
 * @param atoms how many equivalent carbons it stands for
 * @param inSubstituent whether it belongs to the group on nitrogen
 * @param shift expected 13C shift
 * @param carbonFluorineHz one-bond coupling to fluorine in Hz that splits the line (245 for C-F,
 *     278 for CF3), or 0
 * @param fluorines fluorines on the carbon, 0 to 3
 */
public record CarbonSite(
    int id,
    String label,
    @Nullable String role,
    int hydrogens,
    int atoms,
    boolean inSubstituent,
    ShiftDistribution shift,
    double carbonFluorineHz,
    int fluorines) {

  public CarbonSite {
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(shift, "shift must not be null");
  }
}
