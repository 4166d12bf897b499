// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Map;

/**
 * Groups that members of a compound class may carry, from which drawings are put together.
 *
 * @param templates SMILES of each candidate with a slot {@code {site}} for every place that may
 *     carry a group, and {@code {R}} for the group on nitrogen; atom maps as in {@code locants}
 * @param locants atom map number to locant
 * @param alkyls groups on nitrogen, written so that the last atom binds
 * @param head slot whose groups are of their own kind (the azole carbon), or an empty string
 * @param headGroups groups that the head slot may carry besides hydrogen
 * @param sites the other slots
 * @param siteGroups groups that they may carry besides hydrogen
 * @param headPlain share of members whose head slot carries hydrogen
 * @param sitePrior share of members with a group, for each site
 * @param most most groups on sites
 */
record MemberLibrary(
    Map<String, String> templates,
    Map<Integer, String> locants,
    List<Choice> alkyls,
    String head,
    List<Choice> headGroups,
    List<String> sites,
    List<Choice> siteGroups,
    double headPlain,
    double sitePrior,
    int most) {

  MemberLibrary {
    templates = Map.copyOf(templates);
    locants = Map.copyOf(locants);
    alkyls = List.copyOf(alkyls);
    headGroups = List.copyOf(headGroups);
    sites = List.copyOf(sites);
    siteGroups = List.copyOf(siteGroups);
  }

  /**
   * A group that may stand in a slot.
   *
   * @param name in words
   * @param smiles as a branch
   * @param share among its kind, 0 to 1; the shares of a kind sum to 1
   */
  record Choice(String name, String smiles, double share) {}
}
