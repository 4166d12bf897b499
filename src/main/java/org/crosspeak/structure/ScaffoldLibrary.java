// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The scaffolds that a reader knows, in the order in which a drawing is asked for them. */
final class ScaffoldLibrary {

  private final List<ScaffoldMatcher> matchers;
  private final Map<String, String> files;

  ScaffoldLibrary(List<ScaffoldDefinition> definitions) {
    this(definitions, Map.of());
  }

  private ScaffoldLibrary(List<ScaffoldDefinition> definitions, Map<String, String> files) {
    Set<String> names = new HashSet<>();
    for (ScaffoldDefinition definition : definitions) {
      if (!names.add(definition.name())) {
        throw new IllegalArgumentException("two scaffolds are named " + definition.name());
      }
    }
    this.matchers = definitions.stream().map(ScaffoldMatcher::new).toList();
    this.files = Map.copyOf(files);
  }

  static ScaffoldLibrary builtIn() {
    return new ScaffoldLibrary(ScaffoldLoader.builtIn());
  }

  /**
   * The same with one more.
   *
   * @param file name of the file that it was read from
   */
  ScaffoldLibrary adding(ScaffoldDefinition definition, String file) {
    List<ScaffoldDefinition> all = new ArrayList<>();
    matchers.forEach(matcher -> all.add(matcher.definition()));
    all.add(definition);
    Map<String, String> more = new TreeMap<>(files);
    more.put(definition.name(), file);
    return new ScaffoldLibrary(all, more);
  }

  List<ScaffoldMatcher> matchers() {
    return matchers;
  }

  /** The file that a scaffold was read from, or null when it is built in. */
  @Nullable String file(String name) {
    return files.get(name);
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
