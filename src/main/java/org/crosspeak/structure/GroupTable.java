// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Map;

/**
 * What groups do to the carbons and protons near them.
 *
 * @param groups by name; holds {@link GroupNames#OTHER}, which stands in for unknown ones
 */
record GroupTable(Map<String, Effects> groups) {

  private static final String RING = ".ring";

  GroupTable {
    groups = Map.copyOf(groups);
    if (!groups.containsKey(GroupNames.OTHER)) {
      throw new IllegalArgumentException("the group table lacks \"" + GroupNames.OTHER + "\"");
    }
  }

  /** The first of the names that the table knows. */
  Effects of(List<String> names) {
    for (String name : names) {
      Effects found = groups.get(name);
      if (found != null) {
        return found;
      }
    }
    return of(GroupNames.OTHER);
  }

  /** Effects of a group; an annelated one without a row is its open relative, widened. */
  Effects of(String name) {
    Effects found = groups.get(name);
    if (found == null && name.endsWith(RING) && !name.equals(RING)) {
      return of(name.substring(0, name.length() - RING.length())).widened(of(RING));
    }
    if (found == null) {
      found = groups.get(GroupNames.OTHER);
    }
    if (found == null) {
      throw new IllegalStateException("the group table lacks \"" + GroupNames.OTHER + "\"");
    }
    return found;
  }

  /**
   * One group's effects in ppm.
   *
   * @param like a better known group of the same kind, whose position rows stand in with the
   *     difference of the benzene effects; "" for none
   * @param carbon on benzene carbons by bonds away: ipso, ortho, meta, para
   * @param proton on benzene protons: ortho, meta, para at 1, 2, 3 (index 0 unused)
   * @param chain on sp3 carbons: alpha, beta, gamma
   * @param chainProton on sp3 protons: alpha, beta
   * @param carbonSpread spread of the carbon effects
   * @param protonSpread spread of the proton effects
   */
  record Effects(
      String like,
      List<Double> carbon,
      List<Double> proton,
      List<Double> chain,
      List<Double> chainProton,
      double carbonSpread,
      double protonSpread) {

    Effects {
      carbon = List.copyOf(carbon);
      proton = List.copyOf(proton);
      chain = List.copyOf(chain);
      chainProton = List.copyOf(chainProton);
      if (carbon.size() != 4
          || proton.size() != 4
          || chain.size() != 3
          || chainProton.size() != 2) {
        throw new IllegalArgumentException(
            "a group needs 4 carbon, 4 proton, 3 chain and 2 chain proton effects");
      }
    }

    /** The same with the spreads of a group whose geometry a further ring fixes. */
    Effects widened(Effects ring) {
      return new Effects(
          like,
          carbon,
          proton,
          chain,
          chainProton,
          Math.hypot(carbonSpread, ring.carbonSpread),
          Math.hypot(protonSpread, ring.protonSpread));
    }
  }
}
