// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that expected shifts are made of.
 *
 * @param groups effects of groups
 * @param carbons 13C shifts of named surroundings, keyed as {@link Environments#keys}
 * @param protons 1H shifts of the same
 * @param bases starting values of the additive schemes, by name
 * @param ring the scaffold's own table
 * @param systems aromatic ring systems with shifts of their own, the largest first
 */
record ShiftTables(
    GroupTable groups,
    Map<String, Datum> carbons,
    Map<String, Datum> protons,
    Map<String, Datum> bases,
    RingTable ring,
    List<RingSystem> systems) {

  ShiftTables {
    Objects.requireNonNull(groups, "groups must not be null");
    carbons = Map.copyOf(carbons);
    protons = Map.copyOf(protons);
    bases = Map.copyOf(bases);
    Objects.requireNonNull(ring, "ring must not be null");
    systems = List.copyOf(systems);
  }

  /** A starting value of an additive scheme; its absence is a fault of the resource. */
  Datum base(String name) {
    return Objects.requireNonNull(bases.get(name), () -> "no base value \"" + name + "\"");
  }

  /** The first key that a table knows, or null. */
  static @Nullable String known(Map<String, Datum> table, List<String> keys) {
    for (String key : keys) {
      if (table.containsKey(key)) {
        return key;
      }
    }
    return null;
  }
}
