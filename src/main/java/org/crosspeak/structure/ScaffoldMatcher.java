// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.crosspeak.structure.ScaffoldDefinition.Preference;
import org.crosspeak.structure.ScaffoldDefinition.Relative;
import org.crosspeak.structure.ScaffoldDefinition.Rule;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smarts.SmartsPattern;

/** Asks a scaffold's patterns of perceived molecules. Patterns are compiled when first asked. */
final class ScaffoldMatcher {

  private final ScaffoldDefinition definition;
  private final Map<String, SmartsPattern> compiled = new ConcurrentHashMap<>();

  ScaffoldMatcher(ScaffoldDefinition definition) {
    this.definition = definition;
  }

  ScaffoldDefinition definition() {
    return definition;
  }

  /** The ring systems in the molecule; where an aromatic one is there, the others don't count. */
  List<CoreMatch> cores(IAtomContainer molecule) {
    Map<Set<Integer>, List<List<Integer>>> found = new LinkedHashMap<>();
    for (int[] match : pattern(definition.core().smarts()).matchAll(molecule)) {
      List<Integer> mapping = Arrays.stream(match).boxed().toList();
      found.computeIfAbsent(new TreeSet<>(mapping), key -> new ArrayList<>()).add(mapping);
    }
    List<CoreMatch> cores = new ArrayList<>();
    found.forEach((atoms, mappings) -> cores.add(new CoreMatch(atoms, mappings)));
    List<CoreMatch> aromatic =
        cores.stream()
            .filter(core -> core.atoms().stream().allMatch(i -> molecule.getAtom(i).isAromatic()))
            .toList();
    return definition.core().aromatic() && !aromatic.isEmpty() ? aromatic : cores;
  }

  /** The first refusal that holds, its text filled in. */
  Optional<Rule> refusal(IAtomContainer molecule, List<Integer> mapping) {
    return definition.refusals().stream()
        .flatMap(rule -> hits(rule, molecule, mapping).stream())
        .findFirst();
  }

  /** All caps that hold, their texts filled in. */
  List<Rule> caps(IAtomContainer molecule, List<Integer> mapping) {
    return definition.caps().stream()
        .flatMap(rule -> hits(rule, molecule, mapping).stream())
        .distinct()
        .toList();
  }

  /** Names of ring systems in the molecule that are taken for the scaffold's. */
  List<String> relatives(IAtomContainer molecule) {
    return definition.relatives().stream()
        .filter(relative -> pattern(relative.smarts()).matches(molecule))
        .map(Relative::name)
        .toList();
  }

  /** Of several ways to number the ring system those that the definition prefers. */
  List<List<Integer>> preferred(IAtomContainer molecule, List<List<Integer>> mappings) {
    List<List<Integer>> left = mappings;
    for (Preference preference : definition.core().prefer()) {
      List<List<Integer>> better =
          left.stream()
              .filter(mapping -> holds(preference.smarts(), preference.at(), molecule, mapping))
              .toList();
      left = better.isEmpty() ? left : better;
    }
    return left;
  }

  /** Whether what a site carries belongs to the ring system and is never the group in question. */
  boolean kept(IAtomContainer molecule, int site) {
    return begins(definition.core().keep(), molecule, site);
  }

  /** Whether what a site carries turns slowly, so that the ring shows two sets of lines. */
  boolean hasRotamers(IAtomContainer molecule, int site) {
    return begins(definition.core().rotamers().smarts(), molecule, site);
  }

  private boolean begins(List<String> patterns, IAtomContainer molecule, int site) {
    for (String smarts : patterns) {
      for (int[] match : pattern(smarts).matchAll(molecule)) {
        if (match[0] == site) {
          return true;
        }
      }
    }
    return false;
  }

  /** Compiles a pattern of the definition. */
  SmartsPattern pattern(String smarts) {
    return compiled.computeIfAbsent(smarts, key -> SmartsPattern.create(key).setPrepare(false));
  }

  private List<Rule> hits(Rule rule, IAtomContainer molecule, List<Integer> mapping) {
    if (rule.at().isEmpty()) {
      return pattern(rule.smarts()).matches(molecule) ? List.of(rule) : List.of();
    }
    List<Rule> hits = new ArrayList<>();
    for (String position : rule.at()) {
      if (holds(rule.smarts(), position, molecule, mapping)) {
        hits.add(filled(rule, position, molecule, mapping));
      }
    }
    return hits;
  }

  private Rule filled(Rule rule, String position, IAtomContainer molecule, List<Integer> mapping) {
    String text =
        rule.text()
            .replace("{locant}", locant(position, molecule, mapping))
            .replace("{position}", position);
    return new Rule(rule.code(), rule.at(), rule.smarts(), text, rule.source());
  }

  /** Locant of a position: element and position ("N-1"). */
  String locant(String position, IAtomContainer molecule, List<Integer> mapping) {
    int atom = mapping.get(definition.core().positions().indexOf(position));
    return molecule.getAtom(atom).getSymbol() + "-" + position;
  }

  private boolean holds(
      String smarts, String position, IAtomContainer molecule, List<Integer> mapping) {
    int atom = mapping.get(definition.core().positions().indexOf(position));
    for (int[] match : pattern(smarts).matchAll(molecule)) {
      if (match[0] == atom) {
        return true;
      }
    }
    return false;
  }
}
