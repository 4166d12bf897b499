// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which safety rules a vessel calls for. */
final class SafetyRules {

  private final List<SafetyFile.Rule> rules;

  SafetyRules(SafetyFile file) {
    this.rules = List.copyOf(file.rules());
  }

  /** Every rule that one of the mixtures calls for, in the resource's order, each once. */
  List<SafetyNote> forMixtures(List<Mixture> mixtures) {
    Map<SafetyFile.Rule, Set<String>> triggered = new LinkedHashMap<>();
    for (SafetyFile.Rule rule : rules) {
      for (Mixture mixture : mixtures) {
        List<String> present = present(rule, mixture);
        if (!present.isEmpty()) {
          triggered.computeIfAbsent(rule, unused -> new LinkedHashSet<>()).addAll(present);
        }
      }
    }
    List<SafetyNote> notes = new ArrayList<>();
    triggered.forEach(
        (rule, words) -> notes.add(new SafetyNote(List.copyOf(words), rule.rule(), rule.source())));
    return notes;
  }

  /** The words that trigger the rule in the mixture, or none when it isn't triggered. */
  private static List<String> present(SafetyFile.Rule rule, Mixture mixture) {
    List<String> all = new ArrayList<>();
    for (List<String> alternatives : rule.trigger()) {
      List<String> found = alternatives.stream().filter(mixture::has).toList();
      if (found.isEmpty()) {
        return List.of();
      }
      found.forEach(word -> all.addAll(mixture.namesOf(word)));
    }
    return all.stream().distinct().toList();
  }
}
