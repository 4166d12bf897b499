// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which safety rules a vessel calls for. */
final class SafetyRules {

  private final List<SafetyFile.Rule> rules;

  SafetyRules(SafetyFile file) {
    this.rules = List.copyOf(file.rules());
  }

  /** Every rule that the mixture calls for, in the resource's order. */
  List<SafetyNote> forMixture(Mixture mixture) {
    return forRun(mixture, List.of());
  }

  /**
   * Every rule that what was run or what is proposed calls for, each once: those of what was run
   * first, each group in the resource's order.
   */
  List<SafetyNote> forRun(Mixture run, List<Mixture> proposed) {
    List<SafetyNote> notes = new ArrayList<>();
    List<SafetyNote> others = new ArrayList<>();
    for (SafetyFile.Rule rule : rules) {
      List<String> ran = present(rule, run);
      Set<String> words = new LinkedHashSet<>(ran);
      proposed.forEach(mixture -> words.addAll(present(rule, mixture)));
      withoutGeneric(words, rule);
      if (!words.isEmpty()) {
        (ran.isEmpty() ? others : notes)
            .add(new SafetyNote(List.copyOf(words), rule.rule(), rule.source(), !ran.isEmpty()));
      }
    }
    notes.addAll(others);
    return notes;
  }

  /** "alkylating agent" says nothing where the agent is named. */
  private static void withoutGeneric(Set<String> words, SafetyFile.Rule rule) {
    List<String> generic = rule.generic() == null ? List.of() : rule.generic();
    if (!generic.containsAll(words)) {
      generic.forEach(words::remove);
    }
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
