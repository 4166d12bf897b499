// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The scaffolds that a reader knows, in the order in which a drawing is asked for them. */
final class ScaffoldLibrary {

  private final List<ScaffoldMatcher> matchers;

  ScaffoldLibrary(List<ScaffoldDefinition> definitions) {
    Set<String> names = new HashSet<>();
    for (ScaffoldDefinition definition : definitions) {
      if (!names.add(definition.name())) {
        throw new IllegalArgumentException("two scaffolds are named " + definition.name());
      }
    }
    this.matchers = definitions.stream().map(ScaffoldMatcher::new).toList();
  }

  static ScaffoldLibrary builtIn() {
    return new ScaffoldLibrary(ScaffoldLoader.builtIn());
  }

  ScaffoldLibrary adding(ScaffoldDefinition definition) {
    List<ScaffoldDefinition> all = new ArrayList<>();
    matchers.forEach(matcher -> all.add(matcher.definition()));
    all.add(definition);
    return new ScaffoldLibrary(all);
  }

  List<ScaffoldMatcher> matchers() {
    return matchers;
  }

  Optional<ScaffoldMatcher> named(String name) {
    return matchers.stream()
        .filter(matcher -> matcher.definition().name().equals(name))
        .findFirst();
  }

  List<ScaffoldInfo> infos() {
    return matchers.stream().map(matcher -> matcher.definition().info()).toList();
  }

  /** "scaffold/indazole" to the hash of its file. */
  Map<String, String> ruleSets() {
    Map<String, String> sets = new TreeMap<>();
    infos().forEach(info -> sets.put("scaffold/" + info.name(), info.ruleSet()));
    return sets;
  }
}
