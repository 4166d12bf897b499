// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which safety rules a vessel calls for. */
final class SafetyRules {

  private static final Mixture NOTHING = new Mixture(List.of(), List.of(), null);

  private final List<SafetyFile.Rule> rules;

  SafetyRules(SafetyFile file) {
    this.rules = List.copyOf(file.rules());
  }

  /** Every rule that the mixture calls for, in a line each, in the resource's order. */
  List<String> lines(Mixture mixture) {
    return forAll(NOTHING, List.of(mixture), List.of()).stream().map(SafetyNote::line).toList();
  }

  /**
   * Every rule that what was run, what is proposed or a precedent calls for, each once: those of
   * what was run first, those of precedents alone last, each group in the resource's order.
   */
  List<SafetyNote> forAll(Mixture run, List<Mixture> proposed, List<Mixture> cited) {
    List<SafetyNote> notes = new ArrayList<>();
    for (SafetyFile.Rule rule : rules) {
      Set<String> ran = words(rule, List.of(run));
      Set<String> meant = words(rule, proposed);
      Set<String> words = new LinkedHashSet<>(ran);
      words.addAll(meant);
      boolean citedAlone = words.isEmpty();
      if (citedAlone) {
        words.addAll(words(rule, cited));
      }
      withoutGeneric(words, rule);
      if (!words.isEmpty()) {
        notes.add(note(rule, words, !ran.isEmpty(), citedAlone));
      }
    }
    notes.sort(Comparator.comparingInt(note -> note.run() ? 0 : note.cited() ? 2 : 1));
    return notes;
  }

  private static SafetyNote note(
      SafetyFile.Rule rule, Set<String> words, boolean run, boolean cited) {
    return new SafetyNote(
        rule.id(), List.copyOf(words), rule.rule(), rule.brief(), rule.source(), run, cited);
  }

  private static Set<String> words(SafetyFile.Rule rule, List<Mixture> mixtures) {
    Set<String> words = new LinkedHashSet<>();
    mixtures.forEach(mixture -> words.addAll(present(rule, mixture)));
    return words;
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
