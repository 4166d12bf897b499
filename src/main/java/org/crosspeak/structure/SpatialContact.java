// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/**
 * Two proton sites that are near enough for an NOE.
 *
 * @param protonA one proton site
 * @param protonB the other
 * @param chance the chance, 0 to 1, that a NOESY or ROESY list of a compound of this size shows it
 */
public record SpatialContact(int protonA, int protonB, double chance) {

  public SpatialContact {
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException("chance must be within 0 to 1: " + chance);
    }
  }
}
