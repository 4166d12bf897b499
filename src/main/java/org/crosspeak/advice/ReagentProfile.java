// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table that compares reagents for the same task.
 *
 * @param reagent its usual short name
 * @param name its full name
 * @param advantages what speaks for it
 * @param drawbacks what speaks against it
 * @param solvents where it is used
 * @param hazards its safety rules, a line each
 * @param here what it means for the case at hand, or null
 * @param items ids of the claims that the row comes from
 */
public record ReagentProfile(
    String reagent,
    String name,
    String advantages,
    String drawbacks,
    String solvents,
    List<String> hazards,
    @Nullable String here,
    List<String> items) {

  public ReagentProfile {
    Objects.requireNonNull(reagent, "reagent must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(advantages, "advantages must not be null");
    Objects.requireNonNull(drawbacks, "drawbacks must not be null");
    Objects.requireNonNull(solvents, "solvents must not be null");
    hazards = List.copyOf(hazards);
    items = List.copyOf(items);
  }
}
