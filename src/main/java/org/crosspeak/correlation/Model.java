// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.structure.Variant;

/**
 * One variant of one candidate against one workspace: its sites, what they may be placed at, the
 * cross-peaks to be expected, and the order in which the search places them.
 *
 * @param label the candidate
 * @param variant what is modelled
 * @param sites all sites: protons, then carbons, then nitrogens
 * @param links expected cross-peaks
 * @param groups sites that are placed together, in the order of the search
 * @param expectedTotal sum of {@link Link#expected()} over the links
 */
record Model(
    String label,
    Variant variant,
    List<Site> sites,
    List<Link> links,
    List<int[]> groups,
    double expectedTotal) {

  Model {
    sites = List.copyOf(sites);
    links = List.copyOf(links);
    groups = List.copyOf(groups);
  }

  /** Index of a proton site among the sites. */
  int proton(int id) {
    return id;
  }

  /** Index of a carbon site among the sites. */
  int carbon(int id) {
    return variant.protons().size() + id;
  }

  /** The links of one proton's row in the long-range channels. */
  List<Link> row(int protonSite) {
    List<Link> row = new ArrayList<>();
    for (Link link : links) {
      if (link.f2Site() == protonSite && link.inRow()) {
        row.add(link);
      }
    }
    return row;
  }
}
