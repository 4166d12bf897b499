// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.advice.SubstanceFile.Substance;
import org.jspecify.annotations.Nullable;

/** What is in one vessel, for the safety rules. Immutable. */
final class Mixture {

  private static final String ABOVE_BOILING = "above its boiling point";
  private static final String SEALED = "sealed";

  private final Map<String, Set<String>> namesByWord = new LinkedHashMap<>();

  /**
   * A vessel.
   *
   * @param substances what is known to be in it
   * @param words further words, by which rules may be triggered
   * @param temperatureC its temperature, or null
   */
  Mixture(List<Substance> substances, Collection<String> words, @Nullable Double temperatureC) {
    for (Substance substance : substances) {
      put(substance.id(), substance.id());
      substance.classes().forEach(word -> put(word, substance.id()));
      if (temperatureC != null
          && substance.boilingPointC() != null
          && substance.classes().contains("alkylating")
          && temperatureC > substance.boilingPointC()) {
        put(ABOVE_BOILING, substance.id() + " " + ABOVE_BOILING);
      }
    }
    words.forEach(word -> put(word, word));
  }

  private void put(String word, String name) {
    namesByWord.computeIfAbsent(word, unused -> new LinkedHashSet<>()).add(name);
  }

  /** Whether a text of the chemist speaks of a closed vessel. */
  static Collection<String> closed(@Nullable String text) {
    return text != null && text.contains(SEALED) ? List.of(SEALED) : List.of();
  }

  boolean has(String word) {
    return namesByWord.containsKey(word);
  }

  /** The names of what stands for the word here. */
  Collection<String> namesOf(String word) {
    return namesByWord.getOrDefault(word, Set.of());
  }

  /** All short names, classes and words. */
  Collection<String> words() {
    return namesByWord.keySet();
  }
}
