// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rest of the program knows of a scaffold; read from its resource file.
 *
 * @param name the name in records and reports ("indazole")
 * @param phrase the compound class in a sentence ("N-alkyl indazole")
 * @param labels the candidates' labels in the file's order
 * @param roles the roles its sites play
 * @param ruleSet first 12 hex digits of the SHA-256 of the resource
 * @param ruleSets all files behind its readings ("scaffold/indazole", "shifts/indazole", ...) to
 *     the first 12 hex digits of their SHA-256, sorted by name
 * @param words how its candidates are called and what is named beside them
 * @param trust how far its tables can be trusted
 */
public record ScaffoldInfo(
    String name,
    String phrase,
    List<String> labels,
    Roles roles,
    String ruleSet,
    SortedMap<String, String> ruleSets,
    ScaffoldWords words,
    Trust trust) {

  public ScaffoldInfo {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(phrase, "phrase must not be null");
    labels = List.copyOf(labels);
    Objects.requireNonNull(roles, "roles must not be null");
    Objects.requireNonNull(ruleSet, "ruleSet must not be null");
    Objects.requireNonNull(words, "words must not be null");
    Objects.requireNonNull(trust, "trust must not be null");
    ruleSets = Collections.unmodifiableSortedMap(new TreeMap<>(ruleSets));
  }

  /** A scaffold with no file behind it but its own. */
  public ScaffoldInfo(
      String name, String phrase, List<String> labels, Roles roles, String ruleSet) {
    this(name, phrase, labels, roles, ruleSet, Trust.FULL);
  }

  /** A scaffold with no file behind it but its own, and how far it can be trusted. */
  ScaffoldInfo(
      String name, String phrase, List<String> labels, Roles roles, String ruleSet, Trust trust) {
    this(
        name,
        phrase,
        labels,
        roles,
        ruleSet,
        new TreeMap<>(Map.of("scaffold/" + name, ruleSet)),
        ScaffoldWords.NONE,
        trust);
  }

  /** The same with further files behind it. */
  ScaffoldInfo restingOn(Map<String, String> files) {
    SortedMap<String, String> all = new TreeMap<>(ruleSets);
    all.putAll(files);
    return new ScaffoldInfo(name, phrase, labels, roles, ruleSet, all, words, trust);
  }

  /** What a candidate is called in a sentence, after "the": "N-1 isomer". */
  public String called(String label) {
    return words.names().getOrDefault(label, label + " isomer");
  }

  /** The same with words of its own. */
  ScaffoldInfo saying(ScaffoldWords own) {
    return new ScaffoldInfo(name, phrase, labels, roles, ruleSet, ruleSets, own, trust);
  }
}
