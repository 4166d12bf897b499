// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Deadline;

/**
 * Improves an assignment by moving one site at a time, and by letting a site that was left out take
 * a place from others. Works on a copy; one per assignment.
 */
final class Refinement {

  private static final double WORTH = 1e-6;

  /** Places that a doubtful site tries to take from others, likeliest first. */
  private static final int KICKS = 4;

  private final Model model;
  private final Workspace workspace;
  private final double[] base;
  private final SiteLinks links;
  private final SiteTrial trial;
  private final Deadline deadline;
  private int[] places;
  private double[] explained;

  Refinement(Model model, Workspace workspace, double[] base, Assignment start, Deadline deadline) {
    this.deadline = deadline;
    this.model = model;
    this.workspace = workspace;
    this.base = base;
    this.places = start.placesCopy();
    this.explained = start.explainedCopy();
    this.links = new SiteLinks(model);
    this.trial = new SiteTrial(model, links, workspace);
  }

  /** The improved assignment. */
  Assignment improve() {
    settle();
    for (int s = 0; s < places.length; s++) {
      deadline.check();
      if (doubtful(s)) {
        kick(s);
      }
    }
    exchange();
    return assignment();
  }

  /**
   * Assignments that differ from the present one in one site and are not worse by more than {@code
   * depth} nats.
   */
  List<Assignment> neighbours(double depth) {
    List<Assignment> neighbours = new ArrayList<>();
    Assignment here = assignment();
    for (int s = 0; s < places.length; s++) {
      int kept = places[s];
      take(s);
      trial.of(s, places);
      double own = trial.value(kept, explained);
      for (int o = -1; o < model.sites().get(s).options().length; o++) {
        int place = o < 0 ? Assignment.UNSEEN : model.sites().get(s).options()[o];
        double difference = trial.value(place, explained) - own;
        if (place != kept && difference > -depth) {
          put(s, place);
          neighbours.add(
              new Assignment(places.clone(), explained.clone(), here.score() + difference));
          take(s);
        }
      }
      put(s, kept);
    }
    return neighbours;
  }

  /** Where a site lies now. */
  int place(int s) {
    return places[s];
  }

  /** Moves several sites at once and gives what that gains, nats. */
  double move(int[] sites, int[] to) {
    double gain = 0;
    for (int s : sites) {
      int kept = places[s];
      take(s);
      gain -= value(s, kept);
    }
    for (int i = 0; i < sites.length; i++) {
      gain += value(sites[i], to[i]);
      put(sites[i], to[i]);
    }
    return gain;
  }

  private Assignment assignment() {
    return new Assignment(places.clone(), explained.clone(), score());
  }

  private double score() {
    double score = 0;
    for (int s = 0; s < places.length; s++) {
      score += model.sites().get(s).logPriorOf(places[s]);
    }
    for (int q = 0; q < explained.length; q++) {
      score += FastMath.log((1 + explained[q]) / (1 + base[q]));
    }
    return score;
  }

  /** Moves single sites until none gains. */
  private void settle() {
    boolean moved = true;
    for (int sweep = 0; moved && sweep < 8; sweep++) {
      moved = false;
      deadline.check();
      for (int s = 0; s < places.length; s++) {
        moved |= move(s) > 0;
      }
    }
  }

  /** Moves a site to where it gains most; returns the gain, 0 when it stays. */
  private double move(int s) {
    int kept = places[s];
    take(s);
    trial.of(s, places);
    int best = kept;
    double own = trial.value(kept, explained);
    double most = own + WORTH;
    Site site = model.sites().get(s);
    for (int o = -1; o < site.options().length; o++) {
      int place = o < 0 ? Assignment.UNSEEN : site.options()[o];
      double value = trial.value(place, explained);
      if (value > most) {
        most = value;
        best = place;
      }
    }
    put(s, best);
    return best == kept ? 0 : most - own;
  }

  /** Whether a site was left out or lies where it is hardly expected. */
  private boolean doubtful(int s) {
    Site site = model.sites().get(s);
    if (site.options().length == 0) {
      return false;
    }
    return places[s] < 0 || site.logPriorOf(places[s]) < site.logPrior()[0] - 5;
  }

  /**
   * Puts a site at each of its places in turn, lets those that lay there and its partners move, and
   * keeps what gains.
   */
  private void kick(int s) {
    int[] keptPlaces = places.clone();
    double[] keptExplained = explained.clone();
    int[] options = model.sites().get(s).options();
    for (int o = 0; o < FastMath.min(KICKS, options.length); o++) {
      int place = options[o];
      int left = places[s];
      take(s);
      double gain = value(s, place) - value(s, left);
      put(s, place);
      for (int other = 0; other < places.length; other++) {
        boolean same = model.sites().get(other).kind() == model.sites().get(s).kind();
        if (other != s && same && places[other] == place) {
          gain += move(other);
        }
      }
      for (int partner : links.partners(s)) {
        gain += move(partner);
      }
      if (gain > WORTH) {
        keptPlaces = places.clone();
        keptExplained = explained.clone();
      } else {
        places = keptPlaces.clone();
        explained = keptExplained.clone();
      }
    }
  }

  /**
   * Lets CH2 of a saturated scaffold ring, which lie within a tenth of a ppm of each other, change
   * places with their carbons, one pair or two pairs at once, and keeps what gains.
   */
  private void exchange() {
    List<int[]> swaps = RingSwaps.of(model);
    for (int first = 0; first < swaps.size(); first++) {
      deadline.check();
      for (int second = first; second < swaps.size(); second++) {
        int[] keptPlaces = places.clone();
        double[] keptExplained = explained.clone();
        double before = score();
        swap(swaps.get(first));
        if (second > first) {
          swap(swaps.get(second));
        }
        settle();
        if (score() <= before + WORTH) {
          places = keptPlaces;
          explained = keptExplained;
        }
      }
    }
  }

  private void swap(int[] sites) {
    for (int i = 0; i < 2; i++) {
      int a = sites[i];
      int b = sites[i + 2];
      int placeOfA = places[a];
      int placeOfB = places[b];
      take(a);
      take(b);
      put(a, placeOfB);
      put(b, placeOfA);
    }
  }

  /** Takes a site out of its place. */
  private void take(int s) {
    change(s, places[s], -1);
    places[s] = Assignment.UNSEEN;
  }

  private void put(int s, int place) {
    places[s] = place;
    change(s, place, 1);
  }

  private void change(int s, int place, int sign) {
    if (place < 0) {
      return;
    }
    for (Link link : links.of(s)) {
      int f1 = link.f1Site() == s ? place : places[link.f1Site()];
      int f2 =
          link.f2Site() < 0
              ? Assignment.UNSEEN
              : link.f2Site() == s ? place : places[link.f2Site()];
      if (f1 < 0 || (link.f2Site() >= 0 && f2 < 0)) {
        continue;
      }
      int offset = workspace.offset(link.channel());
      Near near = workspace.near(link, f2, f1);
      for (int i = 0; i < near.size(); i++) {
        int q = near.peaks()[i];
        double value = near.times(link.peakFactor(), i);
        explained[offset + q] =
            FastMath.max(base[offset + q], explained[offset + q] + sign * value);
      }
    }
  }

  /** What a site adds at a place, all others as they are and itself taken out. */
  private double value(int s, int place) {
    trial.of(s, places);
    return trial.value(place, explained);
  }
}
