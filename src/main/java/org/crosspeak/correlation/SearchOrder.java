// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.Variant;

/**
 * The order in which a search places sites: always the group that shares most expected cross-peaks
 * with what is placed already, so that a wrong place shows soon. A proton and its carbon are placed
 * together when a one-bond list ties them.
 */
final class SearchOrder {

  private SearchOrder() {}

  static List<int[]> of(Variant variant, List<Site> sites, List<Link> links) {
    List<int[]> waiting = groups(variant, sites.size(), links);
    List<int[]> order = new ArrayList<>();
    boolean[] placed = new boolean[sites.size()];
    Map<int[], List<Link>> touching = touching(waiting, sites.size(), links);
    while (!waiting.isEmpty()) {
      int[] next = waiting.get(0);
      double most = Double.NEGATIVE_INFINITY;
      for (int[] group : waiting) {
        double tied = tied(group, placed, touching.get(group)) - 0.01 * options(group, sites);
        if (tied > most) {
          most = tied;
          next = group;
        }
      }
      waiting.remove(next);
      order.add(next);
      for (int site : next) {
        placed[site] = true;
      }
    }
    return order;
  }

  /** The links that begin or end in each group, in the order of the model; leaks left out. */
  private static Map<int[], List<Link>> touching(List<int[]> groups, int sites, List<Link> links) {
    int[][] groupOf = new int[sites][];
    Map<int[], List<Link>> touching = new IdentityHashMap<>();
    for (int[] group : groups) {
      touching.put(group, new ArrayList<>());
      for (int site : group) {
        groupOf[site] = group;
      }
    }
    for (Link link : links) {
      if (!link.leak()) {
        touching.get(groupOf[link.f1Site()]).add(link);
        if (link.f2Site() >= 0 && groupOf[link.f2Site()] != groupOf[link.f1Site()]) {
          touching.get(groupOf[link.f2Site()]).add(link);
        }
      }
    }
    return touching;
  }

  private static List<int[]> groups(Variant variant, int sites, List<Link> links) {
    boolean tied = links.stream().anyMatch(link -> link.kind() == LinkKind.ONE_BOND);
    List<int[]> groups = new ArrayList<>();
    boolean[] grouped = new boolean[sites];
    if (tied) {
      for (ProtonSite proton : variant.protons()) {
        int carbon = variant.protons().size() + proton.carbonId();
        if (!grouped[carbon]) {
          groups.add(new int[] {proton.id(), carbon});
          grouped[carbon] = true;
          grouped[proton.id()] = true;
        }
      }
    }
    for (int site = 0; site < sites; site++) {
      if (!grouped[site]) {
        groups.add(new int[] {site});
      }
    }
    return groups;
  }

  /** Expected cross-peaks between a group and the placed sites, or within the group. */
  private static double tied(int[] group, boolean[] placed, List<Link> links) {
    double sum = 0;
    for (Link link : links) {
      boolean f1 = contains(group, link.f1Site());
      boolean f2 = link.f2Site() < 0 || contains(group, link.f2Site());
      boolean complete =
          (f1 && f2)
              || (f1 && placed[link.f2Site()])
              || (f2 && link.f2Site() >= 0 && placed[link.f1Site()]);
      if (complete) {
        sum += link.expected();
      }
    }
    return sum;
  }

  private static int options(int[] group, List<Site> sites) {
    int product = 1;
    for (int site : group) {
      product *= 1 + sites.get(site).options().length;
    }
    return product;
  }

  private static boolean contains(int[] group, int site) {
    for (int member : group) {
      if (member == site) {
        return true;
      }
    }
    return false;
  }
}
