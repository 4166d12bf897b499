// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way to place the sites of one group, with what it explains whatever lies elsewhere, and the
 * links whose other site was placed before.
 */
final class Way {

  private final int[] group;
  private final int[] places;
  private final double logPrior;
  private final Near own;
  private final double rank;
  private final Link[] outer;

  private Way(int[] group, int[] places, double logPrior, Near own, double gain, Link[] outer) {
    this.group = group;
    this.places = places;
    this.logPrior = logPrior;
    this.own = own;
    this.rank = logPrior + gain;
    this.outer = outer;
  }

  /**
   * The best ways to place a group, judged by what they explain within the group alone.
   *
   * @param links those that are complete once the group is placed
   * @param most ways to keep
   * @param depth nats below the best at which a way is dropped
   */
  static List<Way> of(
      Model model, int[] group, List<Link> links, Explainer explainer, int most, double depth) {
    List<Way> ways = new ArrayList<>();
    collect(model, group, new int[group.length], 0, 0, links, explainer, ways);
    ways.sort(Comparator.comparingDouble((Way way) -> way.rank).reversed());
    double floor = ways.get(0).rank - depth;
    return ways.stream().limit(most).filter(way -> way.rank >= floor).toList();
  }

  /** ln chance of the places beforehand, nats. */
  double logPrior() {
    return logPrior;
  }

  /** Makes the explainer hold what this way adds to an assignment. */
  void addTo(Explainer explainer, Assignment from) {
    explainer.start(own);
    for (Link link : outer) {
      explainer.add(link, placeOf(link.f2Site(), from), placeOf(link.f1Site(), from));
    }
  }

  /** Enters the group's places. */
  void place(int[] all) {
    for (int i = 0; i < group.length; i++) {
      all[group[i]] = places[i];
    }
  }

  private int placeOf(int site, Assignment from) {
    if (site < 0) {
      return Assignment.UNSEEN;
    }
    int at = at(site, group);
    return at < 0 ? from.place(site) : places[at];
  }

  private static int at(int site, int[] group) {
    for (int i = 0; i < group.length; i++) {
      if (group[i] == site) {
        return i;
      }
    }
    return -1;
  }

  private static void collect(
      Model model,
      int[] group,
      int[] places,
      int at,
      double logPrior,
      List<Link> links,
      Explainer explainer,
      List<Way> ways) {
    if (at == group.length) {
      ways.add(way(group, places.clone(), logPrior, links, explainer));
      return;
    }
    Site site = model.sites().get(group[at]);
    places[at] = Assignment.UNSEEN;
    collect(model, group, places, at + 1, logPrior, links, explainer, ways);
    for (int o = 0; o < site.options().length; o++) {
      places[at] = site.options()[o];
      collect(model, group, places, at + 1, logPrior + site.logPrior()[o], links, explainer, ways);
    }
  }

  private static Way way(
      int[] group, int[] places, double logPrior, List<Link> links, Explainer explainer) {
    explainer.start(Near.NONE);
    List<Link> outer = new ArrayList<>();
    for (Link link : links) {
      int f1 = at(link.f1Site(), group);
      int f2 = at(link.f2Site(), group);
      boolean unseen = (f1 >= 0 && places[f1] < 0) || (f2 >= 0 && places[f2] < 0);
      if (unseen) {
        continue;
      }
      boolean inner = f1 >= 0 && (f2 >= 0 || link.f2Site() < 0);
      if (inner) {
        explainer.add(link, f2 < 0 ? Assignment.UNSEEN : places[f2], places[f1]);
      } else {
        outer.add(link);
      }
    }
    double gain = explainer.gain();
    return new Way(group, places, logPrior, explainer.added(), gain, outer.toArray(Link[]::new));
  }
}
