// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The links of each site of a model, and the sites at their other ends. Not shared. */
final class SiteLinks {

  private final Link[][] links;
  private final int[][] partners;

  SiteLinks(Model model) {
    List<List<Link>> lists = new ArrayList<>();
    model.sites().forEach(site -> lists.add(new ArrayList<>()));
    for (Link link : model.links()) {
      lists.get(link.f1Site()).add(link);
      if (link.f2Site() >= 0 && link.f2Site() != link.f1Site()) {
        lists.get(link.f2Site()).add(link);
      }
    }
    this.links = lists.stream().map(list -> list.toArray(Link[]::new)).toArray(Link[][]::new);
    this.partners = new int[links.length][];
  }

  /** The links that begin or end at a site, in the order of the model. */
  Link[] of(int site) {
    return links[site];
  }

  /** The other sites of a site's links, each once. */
  int[] partners(int site) {
    if (partners[site] == null) {
      partners[site] =
          Arrays.stream(links[site])
              .mapToInt(
                  link ->
                      link.f1Site() == site && link.f2Site() >= 0 ? link.f2Site() : link.f1Site())
              .filter(partner -> partner != site)
              .distinct()
              .toArray();
    }
    return partners[site];
  }
}
