// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Walks the bonds from each proton site and names the coupling class of each carbon it reaches. */
final class CouplingPaths {

  private static final int FARTHEST = 5;
  private static final int FARTHEST_NITROGEN = 4;

  private final MoleculeGraph graph;
  private final SiteMap sites;
  private final CouplingTable table;
  private final CouplingClasses classes;
  private final String label;
  private final int[] path = new int[FARTHEST + 1];
  private final boolean[] used;

  CouplingPaths(MoleculeGraph graph, SiteMap sites, CouplingTable table, String label) {
    this.graph = graph;
    this.sites = sites;
    this.table = table;
    this.classes = new CouplingClasses(graph);
    this.label = label;
    this.used = new boolean[graph.size()];
  }

  /** Proton to carbon, two to five bonds; of several paths the one with the largest coupling. */
  List<CouplingPath> carbons() {
    List<CouplingPath> found = new ArrayList<>();
    for (int proton = 0; proton < sites.bearers().size(); proton++) {
      TreeMap<Integer, CouplingPath> best = new TreeMap<>();
      path[0] = sites.carbons().get(sites.bearers().get(proton))[0];
      walk(proton, 0, best, false, new int[0]);
      found.addAll(best.values());
    }
    return found;
  }

  /**
   * Proton to nitrogen, two to four bonds.
   *
   * @param nitrogens atoms of the nitrogen sites, by id
   */
  List<CouplingPath> nitrogens(int[] nitrogens) {
    List<CouplingPath> found = new ArrayList<>();
    for (int proton = 0; proton < sites.bearers().size(); proton++) {
      TreeMap<Integer, CouplingPath> best = new TreeMap<>();
      path[0] = sites.carbons().get(sites.bearers().get(proton))[0];
      walk(proton, 0, best, true, nitrogens);
      found.addAll(best.values());
    }
    return found;
  }

  private void walk(
      int proton, int at, TreeMap<Integer, CouplingPath> best, boolean nitrogen, int[] targets) {
    int atom = path[at];
    used[atom] = true;
    if (at > 0) {
      note(proton, at, best, nitrogen, targets);
    }
    int last = nitrogen ? FARTHEST_NITROGEN : FARTHEST;
    if (at + 1 < last) {
      for (int next : graph.neighbours(atom)) {
        if (!used[next]) {
          path[at + 1] = next;
          walk(proton, at + 1, best, nitrogen, targets);
        }
      }
    }
    used[atom] = false;
  }

  private void note(
      int proton, int at, TreeMap<Integer, CouplingPath> best, boolean nitrogen, int[] targets) {
    int target = nitrogen ? index(targets, path[at]) : sites.carbonOf(path[at]);
    if (target < 0 || (!nitrogen && onItself(proton, target))) {
      return;
    }
    String name = nitrogen ? classes.nitrogen(path, at) : carbonClass(at);
    CouplingPath known = best.get(target);
    boolean better =
        known == null
            || table.hertz(name) > table.hertz(known.couplingClass())
            || (table.hertz(name) == table.hertz(known.couplingClass()) && at + 1 < known.bonds());
    if (better) {
      best.put(target, new CouplingPath(proton, target, at + 1, name));
    }
  }

  /**
   * Whether the cross-peak would stand at the HSQC position of a symmetric scaffold's own carbon
   * (C-2 and C-3 of a 1,4-diazepane), where nothing tells it from one-bond breakthrough.
   */
  private boolean onItself(int proton, int target) {
    return sites.bearers().get(proton) == target
        && sites.role(sites.carbons().get(target)[0]) != null;
  }

  private String carbonClass(int at) {
    String proton = SiteMap.protonRole(sites.role(path[0]));
    String carbon = sites.role(path[at]);
    if (proton != null && carbon != null) {
      String pair = table.pair(label, proton, carbon);
      if (pair != null) {
        return pair;
      }
    }
    return classes.carbon(path, at);
  }

  private static int index(int[] targets, int atom) {
    for (int i = 0; i < targets.length; i++) {
      if (targets[i] == atom) {
        return i;
      }
    }
    return -1;
  }
}
