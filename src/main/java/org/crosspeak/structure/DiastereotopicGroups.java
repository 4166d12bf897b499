// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups that bonds alone cannot tell apart and stereochemistry does: the two methyls of an
 * isopropyl group, or on one ring carbon, in a molecule with a stereocentre.
 */
final class DiastereotopicGroups {

  private static final int METHYL = 3;
  private static final int PAIR = 2;

  private DiastereotopicGroups() {}

  /**
   * Carbons of one kind as one site, or as two when they come as pairs of such methyls. Scaffolds
   * with measured shifts keep them together, as their tables do.
   *
   * @param alike atoms that the bonds do not tell apart
   */
  static List<int[]> split(MoleculeGraph graph, int[] alike) {
    boolean asked =
        graph.unnamed()
            && alike.length % PAIR == 0
            && graph.tetrahedral(alike[0])
            && graph.hydrogens(alike[0]) == METHYL;
    if (!asked || !hasStereocentre(graph)) {
      return List.of(alike);
    }
    Map<Integer, List<Integer>> byBearer = new LinkedHashMap<>();
    for (int methyl : alike) {
      int bearer = graph.neighbours(methyl)[0];
      byBearer.computeIfAbsent(bearer, unused -> new ArrayList<>()).add(methyl);
    }
    boolean paired =
        byBearer.entrySet().stream()
            .allMatch(e -> e.getValue().size() == PAIR && graph.tetrahedral(e.getKey()));
    if (!paired) {
      return List.of(alike);
    }
    List<int[]> sites = new ArrayList<>();
    for (int i = 0; i < PAIR; i++) {
      int which = i;
      sites.add(byBearer.values().stream().mapToInt(pair -> pair.get(which)).toArray());
    }
    return sites;
  }

  /** Whether a tetrahedral carbon bears four different groups. */
  static boolean hasStereocentre(MoleculeGraph graph) {
    for (int atom = 0; atom < graph.size(); atom++) {
      if (!graph.tetrahedral(atom) || graph.hydrogens(atom) > 1) {
        continue;
      }
      long kinds =
          Arrays.stream(graph.neighbours(atom)).mapToLong(graph::invariant).distinct().count();
      if (kinds + graph.hydrogens(atom) == 4) {
        return true;
      }
    }
    return false;
  }
}
