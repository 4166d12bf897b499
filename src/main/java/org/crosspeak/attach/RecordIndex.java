// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Records by what they call themselves or by their structures. Not safe for several threads. */
final class RecordIndex {

  private final Map<String, List<Integer>> records = new HashMap<>();

  void add(String name, int record) {
    List<Integer> known = records.computeIfAbsent(name, key -> new ArrayList<>(1));
    if (!known.contains(record)) {
      known.add(record);
    }
  }

  /** All records that have one of these names, in order. */
  List<Integer> find(List<String> names) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String name : names) {
      found.addAll(records.getOrDefault(name, List.of()));
    }
    return List.copyOf(found);
  }
}
