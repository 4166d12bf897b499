// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Objects;

/**
 * A path of bonds along which a proton may couple to a carbon (or nitrogen). Of several paths
 * between two sites the one with the likeliest cross-peak stands.
 *
 * @param protonId proton site
 * @param targetId carbon site (or nitrogen site in {@link Variant#nitrogenPaths()})
 * @param bonds bonds between them, 1 to 5
 * @param couplingClass key into the coupling resource, from which the chance of a cross-peak is
 *     computed
 */
public record CouplingPath(int protonId, int targetId, int bonds, String couplingClass) {

  public CouplingPath {
    Objects.requireNonNull(couplingClass, "couplingClass must not be null");
  }
}
