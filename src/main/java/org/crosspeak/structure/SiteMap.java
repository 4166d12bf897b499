// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups a molecule's carbons into sites, symmetry-equivalent atoms together, in a fixed order. */
final class SiteMap {

  private static final String ALPHA = "C-alpha";

  private final MoleculeGraph graph;
  private final String label;
  private final List<int[]> carbons = new ArrayList<>();
  private final List<Integer> bearers = new ArrayList<>();
  private final int[] carbonOf;
  private final int[] protonOf;
  private final int[] depth;
  private final boolean[] onNitrogen;
  private final List<Integer> alphas;

  SiteMap(MoleculeGraph graph, String label) {
    this.graph = graph;
    this.label = label;
    this.carbonOf = new int[graph.size()];
    this.protonOf = new int[graph.size()];
    this.depth = new int[graph.size()];
    this.onNitrogen = new boolean[graph.size()];
    Arrays.fill(carbonOf, -1);
    Arrays.fill(protonOf, -1);
    this.alphas = findAlphas();
    walk();
    collect();
  }

  private List<Integer> findAlphas() {
    List<Integer> found = new ArrayList<>();
    for (int atom = 0; atom < graph.size(); atom++) {
      if (ALPHA.equals(graph.locant(atom))) {
        found.add(atom);
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    for (int atom = 0; atom < graph.size(); atom++) {
      if (label.equals(graph.locant(atom))) {
        for (int other : graph.neighbours(atom)) {
          if (graph.locant(other) == null) {
            return List.of(other);
          }
        }
      }
    }
    return found;
  }

  /** Bonds from the scaffold, and what hangs on its nitrogen. */
  private void walk() {
    Arrays.fill(depth, -1);
    List<Integer> queue = new ArrayList<>();
    for (int atom = 0; atom < graph.size(); atom++) {
      if (graph.locant(atom) != null && !alphas.contains(atom)) {
        depth[atom] = 0;
        queue.add(atom);
      }
    }
    for (int i = 0; i < queue.size(); i++) {
      int atom = queue.get(i);
      for (int other : graph.neighbours(atom)) {
        if (depth[other] < 0) {
          depth[other] = depth[atom] + 1;
          onNitrogen[other] = alphas.contains(other) || onNitrogen[atom];
          queue.add(other);
        }
      }
    }
  }

  private void collect() {
    List<Integer> atoms = new ArrayList<>();
    for (int atom = 0; atom < graph.size(); atom++) {
      if (graph.isCarbon(atom)) {
        atoms.add(atom);
      }
    }
    atoms.sort(Comparator.comparing(this::order).thenComparing(graph::invariant));
    // Two locants are one site where symmetry makes them equal.
    Map<Long, List<Integer>> groups = new LinkedHashMap<>();
    for (int atom : atoms) {
      groups.computeIfAbsent(graph.symmetry(atom), unused -> new ArrayList<>()).add(atom);
    }
    for (List<Integer> group : groups.values()) {
      int[] alike = group.stream().mapToInt(Integer::intValue).toArray();
      for (int[] site : DiastereotopicGroups.split(graph, alike)) {
        add(site);
      }
    }
  }

  private void add(int[] site) {
    for (int atom : site) {
      carbonOf[atom] = carbons.size();
      protonOf[atom] = graph.hydrogens(atom) > 0 ? bearers.size() : -1;
    }
    if (graph.hydrogens(site[0]) > 0) {
      bearers.add(carbons.size());
    }
    carbons.add(site);
  }

  private String order(int atom) {
    String role = role(atom);
    String head = role == null ? "b" : role.equals(ALPHA) ? "a~" : "a" + role;
    return head + (onNitrogen[atom] ? "0" : "1") + (char) ('0' + Math.max(0, depth[atom]));
  }

  /** The carbon sites, each as its atoms. */
  List<int[]> carbons() {
    return carbons;
  }

  /** Carbon sites that bear protons, one entry a proton site. */
  List<Integer> bearers() {
    return bearers;
  }

  /** Carbon site of an atom, or -1. */
  int carbonOf(int atom) {
    return carbonOf[atom];
  }

  /** Proton site of an atom, or -1. */
  int protonOf(int atom) {
    return protonOf[atom];
  }

  /** The atom on the scaffold's substituted nitrogen, the first of several, or -1. */
  int alpha() {
    return alphas.isEmpty() ? -1 : alphas.get(0);
  }

  /** Whether the atom sits on a nitrogen that carries the group in question. */
  boolean isAlpha(int atom) {
    return alphas.contains(atom);
  }

  boolean inSubstituent(int atom) {
    return onNitrogen[atom];
  }

  /** Bonds from the scaffold. */
  int depth(int atom) {
    return depth[atom];
  }

  /** The scaffold atom that a group hangs on; a scaffold atom is its own. */
  int anchor(int atom) {
    int at = atom;
    while (depth[at] > 0) {
      at = nearer(at);
    }
    return at;
  }

  /** The neighbour that is one bond nearer to the scaffold. */
  int nearer(int atom) {
    for (int other : graph.neighbours(atom)) {
      if (depth[other] == depth[atom] - 1) {
        return other;
      }
    }
    throw new IllegalStateException("atom " + atom + " is not connected with the scaffold");
  }

  /** The scaffold's role name of a carbon, or null. */
  @Nullable String role(int atom) {
    if (alphas.contains(atom)) {
      return graph.isCarbon(atom) ? ALPHA : null;
    }
    String locant = graph.locant(atom);
    return locant != null && locant.startsWith("C-") ? locant : null;
  }

  /** The proton role that goes with a carbon role, or null. */
  static @Nullable String protonRole(@Nullable String carbonRole) {
    return carbonRole == null ? null : "H" + carbonRole.substring(1);
  }

  /** Protons on neighbouring carbons. */
  int vicinal(int atom) {
    int count = 0;
    for (int other : graph.neighbours(atom)) {
      count += graph.isCarbon(other) ? graph.hydrogens(other) : 0;
    }
    return count;
  }

  /**
   * Whether the two protons of a CH2 may differ: on nitrogen, in a ring, or beside a stereocentre.
   */
  boolean canBeDiastereotopic(int atom) {
    if (!graph.tetrahedral(atom) || graph.hydrogens(atom) != 2) {
      return false;
    }
    return alphas.contains(atom)
        || graph.inRing(atom)
        || DiastereotopicGroups.hasStereocentre(graph);
  }
}
