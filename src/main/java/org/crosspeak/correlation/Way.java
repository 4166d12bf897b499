// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A way to place the sites of one group, with what it explains whatever lies elsewhere, and the
 * links whose other site was placed before.
 */
final class Way {

  /** More than rounding can take from a sum. */
  private static final double ROUNDING = 1e-6;

  private final int[] group;
  private final int[] places;
  private final double logPrior;
  private final Near own;
  private final double rank;
  private Reach[] reaches = {};
  private double most = Double.NaN;

  /**
   * A link within the group.
   *
   * @param f2 index in the group of its site on F2, or -1 in a 1D list
   * @param f1 the same on F1
   */
  private record Inner(Link link, int f2, int f1) {}

  private Way(int[] group, int[] places, double logPrior, Near own, double gain) {
    this.group = group;
    this.places = places;
    this.logPrior = logPrior;
    this.own = own;
    this.rank = logPrior + gain;
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
    Finder finder = new Finder(model, group, explainer, most, depth);
    links.forEach(finder::sort);
    finder.collect(new int[group.length], 0, 0);
    List<Way> ways = finder.ways.best();
    ways.forEach(way -> way.reachOut(finder.outer));
    return ways;
  }

  private void reachOut(List<Outer> outer) {
    reaches =
        outer.stream()
            .filter(each -> places[each.at] >= 0)
            .map(each -> each.from(places[each.at]))
            .toArray(Reach[]::new);
    most = rank + ROUNDING;
    for (Reach each : reaches) {
      most += each.most();
    }
  }

  /**
   * The most that this way can add to the score of any assignment, nats: ln(1 + a + b) is never
   * more than ln(1 + a) + ln(1 + b), nor is what comes on top of other explanations.
   */
  double most() {
    return most;
  }

  /** ln chance of the places beforehand, nats. */
  double logPrior() {
    return logPrior;
  }

  /** Makes the explainer hold what this way adds to an assignment. */
  void addTo(Explainer explainer, Assignment from) {
    explainer.start(own);
    for (Reach each : reaches) {
      each.addTo(explainer, from);
    }
  }

  /** Enters the group's places. */
  void place(int[] all) {
    for (int i = 0; i < group.length; i++) {
      all[group[i]] = places[i];
    }
  }

  private static int at(int site, int[] group) {
    for (int i = 0; i < group.length; i++) {
      if (group[i] == site) {
        return i;
      }
    }
    return -1;
  }

  /** A link to a site outside the group. */
  private static final class Outer {

    private final Model model;
    private final Explainer explainer;
    private final Link link;
    private final int at;
    private final int other;
    private final boolean onF1;
    private final Map<Integer, Reach> reaches = new HashMap<>();

    /**
     * @param at index in the group of its own site
     * @param other the other site
     * @param onF1 whether its own site lies on F1
     */
    Outer(Model model, Explainer explainer, Link link, int at, int other, boolean onF1) {
      this.model = model;
      this.explainer = explainer;
      this.link = link;
      this.at = at;
      this.other = other;
      this.onF1 = onF1;
    }

    /** The link with its own site at a place; the same for all ways with it there. */
    Reach from(int place) {
      return reaches.computeIfAbsent(place, this::reach);
    }

    private Reach reach(int place) {
      int[] options = model.sites().get(other).options();
      Near[] crossings = new Near[1 + Arrays.stream(options).max().orElse(-1)];
      double most = 0;
      for (int option : options) {
        Near near = explainer.near(link, onF1 ? option : place, onF1 ? place : option);
        crossings[option] = near;
        explainer.clear();
        explainer.add(link, near);
        most = Math.max(most, explainer.gain());
      }
      return new Reach(link, other, crossings, most);
    }
  }

  /**
   * A link with its own site in place.
   *
   * @param other the site at its other end
   * @param crossings the peaks it explains, by the place of that site
   * @param most what it can add to a score at most, nats
   */
  private record Reach(Link link, int other, Near[] crossings, double most) {

    void addTo(Explainer explainer, Assignment from) {
      int place = from.place(other);
      if (place >= 0) {
        explainer.add(link, crossings[place]);
      }
    }
  }

  /** Tries all ways to place one group. */
  private static final class Finder {

    private final Model model;
    private final int[] group;
    private final Explainer explainer;
    private final Shortlist<Way> ways;
    private final List<Inner> inner = new ArrayList<>();
    private final List<Outer> outer = new ArrayList<>();

    Finder(Model model, int[] group, Explainer explainer, int most, double depth) {
      this.model = model;
      this.group = group;
      this.explainer = explainer;
      this.ways = new Shortlist<>(way -> way.rank, most, depth);
    }

    void sort(Link link) {
      int f1 = at(link.f1Site(), group);
      int f2 = at(link.f2Site(), group);
      if (f1 >= 0 && (f2 >= 0 || link.f2Site() < 0)) {
        inner.add(new Inner(link, f2, f1));
      } else if (f1 >= 0) {
        outer.add(new Outer(model, explainer, link, f1, link.f2Site(), true));
      } else {
        outer.add(new Outer(model, explainer, link, f2, link.f1Site(), false));
      }
    }

    void collect(int[] places, int at, double logPrior) {
      if (at == group.length) {
        enter(places, logPrior);
        return;
      }
      Site site = model.sites().get(group[at]);
      places[at] = Assignment.UNSEEN;
      collect(places, at + 1, logPrior);
      for (int o = 0; o < site.options().length; o++) {
        places[at] = site.options()[o];
        collect(places, at + 1, logPrior + site.logPrior()[o]);
      }
    }

    private void enter(int[] places, double logPrior) {
      explainer.start(Near.NONE);
      for (Inner each : inner) {
        explainer.add(
            each.link, each.f2 < 0 ? Assignment.UNSEEN : places[each.f2], places[each.f1]);
      }
      double gain = explainer.gain();
      if (ways.takes(logPrior + gain)) {
        ways.add(new Way(group, places.clone(), logPrior, explainer.added(), gain));
      }
    }
  }
}
