// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One nitrogen of a candidate, with its 15N shift referenced to nitromethane = 0.
 *
 * @param id index in {@link Variant#nitrogens()}
 * @param label what a report calls it ("N-1")
 * @param role the scaffold's role name, or null
 * @param shift expected 15N shift in ppm, nitromethane = 0
 */
public record NitrogenSite(int id, String label, @Nullable String role, ShiftDistribution shift) {

  public NitrogenSite {
    Objects.requireNonNull(label, "label must not be null");
    Objects.requireNonNull(shift, "shift must not be null");
  }
}
