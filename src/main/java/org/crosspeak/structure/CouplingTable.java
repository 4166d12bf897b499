// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the path finder needs of the coupling resource: the size of each class, to choose among
 * paths, and the classes that pairs of scaffold sites have by their role names.
 *
 * @param hertz class to the mean size of its coupling in Hz
 * @param pairs candidate/proton role/carbon role to class; the candidate {@code *} stands for any
 * @param beside candidate to the locant beside the group on nitrogen
 * @param contacts kind of proton pair to the chance of an NOE
 */
record CouplingTable(
    Map<String, Double> hertz,
    Map<String, String> pairs,
    Map<String, String> beside,
    Map<String, Double> contacts) {

  CouplingTable {
    hertz = Map.copyOf(hertz);
    pairs = Map.copyOf(pairs);
    beside = Map.copyOf(beside);
    contacts = Map.copyOf(contacts);
    for (String name : pairs.values()) {
      if (!hertz.containsKey(name)) {
        throw new IllegalArgumentException("unknown coupling class \"" + name + "\"");
      }
    }
  }

  /** The class of a pair of scaffold sites, or null where their bonds tell enough. */
  @Nullable String pair(String label, String proton, String carbon) {
    String found = pairs.get(label + "/" + proton + "/" + carbon);
    return found == null ? pairs.get("*/" + proton + "/" + carbon) : found;
  }

  /** The locant beside the group on nitrogen, "" where the resource names none. */
  String beside(String label) {
    return beside.getOrDefault(label, "");
  }

  double hertz(String name) {
    Double found = hertz.get(name);
    if (found == null) {
      throw new IllegalStateException("unknown coupling class \"" + name + "\"");
    }
    return found;
  }

  /** Chance of an NOE for a kind of pair, 0 where the resource names none. */
  double contact(String kind) {
    return contacts.getOrDefault(kind, 0.0);
  }
}
