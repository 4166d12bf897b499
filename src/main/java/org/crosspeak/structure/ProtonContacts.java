// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs of proton sites that are near in space, by the bonds between them and their kinds. */
final class ProtonContacts {

  private static final int FARTHEST = 6;

  private final MoleculeGraph graph;
  private final SiteMap sites;
  private final CouplingTable table;
  private final String label;

  ProtonContacts(MoleculeGraph graph, SiteMap sites, CouplingTable table, String label) {
    this.label = label;
    this.graph = graph;
    this.sites = sites;
    this.table = table;
  }

  List<SpatialContact> all() {
    List<SpatialContact> found = new ArrayList<>();
    int n = sites.bearers().size();
    int[][] distance = new int[n][];
    for (int a = 0; a < n; a++) {
      distance[a] = distances(sites.carbons().get(sites.bearers().get(a))[0]);
    }
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        double chance = chance(a, b, distance[a]);
        if (chance > 0) {
          found.add(new SpatialContact(a, b, chance));
        }
      }
    }
    return found;
  }

  private double chance(int a, int b, int[] distance) {
    int from = sites.carbons().get(sites.bearers().get(a))[0];
    double best = 0;
    for (int to : sites.carbons().get(sites.bearers().get(b))) {
      int bonds = distance[to] + 2;
      if (distance[to] >= 0 && bonds <= FARTHEST + 2) {
        best = Math.max(best, table.contact(kind(from, to, bonds)));
      }
    }
    return best;
  }

  /**
   * "alpha-near-0" for H-alpha to the ring proton beside it, "ring-ring-3", "ring-chain-4", ...;
   * the last number is bonds, or with near the bonds from the ring.
   */
  private String kind(int from, int to, int bonds) {
    boolean ownFrom = sites.inSubstituent(from);
    boolean ownTo = sites.inSubstituent(to);
    if (ownFrom != ownTo) {
      return ownFrom ? across(from, to) : across(to, from);
    }
    if (sites.isAlpha(from) || sites.isAlpha(to)) {
      int other = sites.isAlpha(from) ? to : from;
      return "alpha-own-" + (graph.aromatic(other) ? "aryl-" : "chain-") + bonds;
    }
    boolean ringFrom = graph.aromatic(from);
    boolean ringTo = graph.aromatic(to);
    if (ringFrom && ringTo) {
      return "ring-ring-" + bonds;
    }
    return (ringFrom || ringTo ? "ring-chain-" : "chain-chain-") + bonds;
  }

  /** From the group on nitrogen to the ring position beside it and what that position bears. */
  private String across(int own, int other) {
    String near = table.beside(label);
    boolean remote = sites.depth(own) > 3;
    if (remote || !near.equals(graph.locant(sites.anchor(other)))) {
      return "far";
    }
    return (sites.isAlpha(own) ? "alpha-near-" : "chain-near-") + sites.depth(other);
  }

  private int[] distances(int start) {
    int[] distance = new int[graph.size()];
    Arrays.fill(distance, -1);
    distance[start] = 0;
    List<Integer> queue = new ArrayList<>(List.of(start));
    for (int i = 0; i < queue.size(); i++) {
      int atom = queue.get(i);
      if (distance[atom] >= FARTHEST) {
        continue;
      }
      for (int other : graph.neighbours(atom)) {
        if (distance[other] < 0) {
          distance[other] = distance[atom] + 1;
          queue.add(other);
        }
      }
    }
    return distance;
  }
}
