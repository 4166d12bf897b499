// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reagent table.
 *
 * @param reagent {@code starting material}, {@code electrophile}, or the usual short name ("NaH")
 * @param name the full name, or what is known of it
 * @param equivalents to the starting material, or null for a solvent
 * @param mmol amount of substance in mmol, or null when it isn't counted
 * @param massMg what is weighed, in mg (the 60 % dispersion, not the hydride), or null when unknown
 * @param volumeMl in mL, or null when it is a solid or its density isn't known
 * @param basis how the numbers were got, or why one is missing
 */
public record Amount(
    String reagent,
    String name,
    @Nullable Double equivalents,
    @Nullable Double mmol,
    @Nullable Double massMg,
    @Nullable Double volumeMl,
    String basis) {

  public Amount {
    Objects.requireNonNull(reagent, "reagent must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(basis, "basis must not be null");
  }
}
