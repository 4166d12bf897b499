// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a rule of a resource applies: every key of {@code all} has a value in common with the facts,
 * no key of {@code none} has, and the numbers fit. {@code *} stands for any value.
 *
 * @param all keys that must fit
 * @param none keys that must not fit
 * @param atLeast numbers that must be known and not smaller
 * @param below numbers that must be known and smaller
 */
record Condition(
    @Nullable Map<String, List<String>> all,
    @Nullable Map<String, List<String>> none,
    @Nullable Map<String, Double> atLeast,
    @Nullable Map<String, Double> below) {

  private static final String ANY = "*";

  boolean holds(Facts facts) {
    return entries(all).allMatch(entry -> common(entry, facts))
        && entries(none).noneMatch(entry -> common(entry, facts))
        && entries(atLeast)
            .allMatch(
                entry -> {
                  Double value = facts.number(entry.getKey());
                  return value != null && value >= entry.getValue();
                })
        && entries(below)
            .allMatch(
                entry -> {
                  Double value = facts.number(entry.getKey());
                  return value != null && value < entry.getValue();
                });
  }

  private static boolean common(Map.Entry<String, List<String>> entry, Facts facts) {
    Collection<String> known = facts.values(entry.getKey());
    return entry.getValue().stream()
        .anyMatch(value -> value.equals(ANY) ? !known.isEmpty() : known.contains(value));
  }

  private static <V> Stream<Map.Entry<String, V>> entries(@Nullable Map<String, V> map) {
    return map == null ? Stream.empty() : map.entrySet().stream();
  }
}
