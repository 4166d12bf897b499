// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The roles that sites of a scaffold play in the question, by the scaffold's own names.
 *
 * @param alphaProton role of the protons next to the alkylated nitrogen
 * @param alphaCarbon role of the carbon that bears them
 * @param guideCarbon role of the carbon that the guide's rule looks at from the alpha protons, or
 *     null when the scaffold has no such rule
 * @param guidePresent label of the candidate that a cross-peak there speaks for, or null
 * @param guideAbsent label of the candidate that its absence is said to speak for, or null
 */
public record Roles(
    String alphaProton,
    String alphaCarbon,
    @Nullable String guideCarbon,
    @Nullable String guidePresent,
    @Nullable String guideAbsent) {

  /** No roles: names that no site has. */
  public static final Roles NONE = new Roles("", "", null, null, null);

  public Roles {
    Objects.requireNonNull(alphaProton, "alphaProton must not be null");
    Objects.requireNonNull(alphaCarbon, "alphaCarbon must not be null");
  }

  /** Whether the question has no roles: its candidates share no scaffold. */
  public boolean none() {
    return alphaProton.isEmpty();
  }
}
