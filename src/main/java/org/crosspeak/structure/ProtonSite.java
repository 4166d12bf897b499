// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One proton resonance of a candidate: the protons on one carbon site. NH and OH protons exchange
 * and are left out.
 *
 * @param id index in {@link Variant#protons()}
 * @param label what a report calls it ("H-alpha", "H-4", "ortho-H")
 * @param role the scaffold's role name, or null
 * @param carbonId the carbon site that bears it
 * @param protons protons at this shift (3 for CH3, 9 for tert-butyl, 2 for both ortho-H)
 * @param vicinal vicinal proton couplings that split it, for the multiplet's breadth (0 for N-CH3,
 *     6 for N-CH(CH3)2)
 * @param canBeDiastereotopic whether the two protons of a CH2 may have different shifts
 * @param shift expected 1H shift
 */
public record ProtonSite(
    int id,
    String label,
    @Nullable String role,
    int carbonId,
    int protons,
    int vicinal,
    boolean canBeDiastereotopic,
    ShiftDistribution shift) {

  public ProtonSite {
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(shift, "shift must not be null");
  }
}
