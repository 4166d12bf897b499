// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A kind of compound that an asserted scaffold may be, told by a typical member.
 *
 * @param description what the variant supposes
 * @param prior its share, positive
 * @param smiles the typical member by candidate, scaffold atoms and C-alpha numbered
 * @param locants number in the SMILES to locant
 * @param leftOut labels of sites of the typical member that others of the kind lack
 * @param spreads site to how far members of the kind differ from the typical one, in ppm; "C" and
 *     "H" for sites that are not named
 */
record AssertedClass(
    String description,
    double prior,
    Map<String, String> smiles,
    Map<Integer, String> locants,
    Set<String> leftOut,
    Map<String, Double> spreads) {

  AssertedClass {
    Objects.requireNonNull(description, "description must not be null");
    if (!(prior > 0)) {
      throw new IllegalArgumentException("prior must be positive: " + prior);
    }
    smiles = Map.copyOf(smiles);
    locants = Map.copyOf(locants);
    leftOut = Set.copyOf(leftOut);
    spreads = Map.copyOf(spreads);
  }

  /** How far members of the kind differ at a site, in ppm. */
  double spread(String site) {
    Double found = spreads.get(site);
    return found == null ? spreads.getOrDefault(site.substring(0, 1), 0.0) : found;
  }
}
