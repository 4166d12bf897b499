// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Deadline;

/**
 * Finds the ways to place a model's sites that explain the lists best, group by group. With no
 * limit on width and depth it enumerates them all.
 *
 * @param width assignments kept after each group
 * @param depth nats below the best at which an assignment is dropped
 * @param combinations ways to place one group that are tried
 * @param lookahead share of what the unexplained peaks could still bring that counts while
 *     assignments are compared, so that one is not dropped for leaving a peak to a later group
 * @param refined whether the best assignment is improved and its neighbours are added
 * @param annealing how the best assignment is looked for beyond the beam
 */
record BeamSearch(
    int width,
    double depth,
    int combinations,
    double lookahead,
    boolean refined,
    Annealing.Plan annealing) {

  /** A search that drops nothing: for small cases only. */
  static BeamSearch exhaustive() {
    return new BeamSearch(
        Integer.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Integer.MAX_VALUE,
        0,
        false,
        Annealing.Plan.NONE);
  }

  static BeamSearch of(Numbers numbers) {
    return new BeamSearch(
        (int) numbers.value("search.width"),
        numbers.value("search.depth"),
        (int) numbers.value("search.combinations"),
        numbers.value("search.lookahead"),
        true,
        Annealing.Plan.of(numbers));
  }

  /** A narrow search for the best assignment alone. */
  static BeamSearch quick(Numbers numbers) {
    return new BeamSearch(
        (int) numbers.value("search.quick.width"),
        numbers.value("search.depth"),
        (int) numbers.value("search.quick.combinations"),
        numbers.value("search.quick.lookahead"),
        false,
        Annealing.Plan.NONE);
  }

  /**
   * The best assignments, best first.
   *
   * @param base what is explained already by another candidate in the tube, or all zero
   */
  List<Assignment> run(Model model, Workspace workspace, double[] base, Deadline deadline) {
    int[] open = new int[model.sites().size()];
    Arrays.fill(open, Assignment.OPEN);
    List<Assignment> beam = List.of(new Assignment(open, base, 0));
    List<List<Link>> completing = completing(model);
    Explainer explainer = new Explainer(workspace);
    double[] hopes = hopes(model, workspace);
    for (int g = 0; g < model.groups().size(); g++) {
      int[] group = model.groups().get(g);
      List<Way> ways = ways(model, group, completing.get(g), explainer, beam.get(0));
      List<Link> links = completing.get(g);
      List<List<Link>> seen = ways.stream().map(way -> seen(links, group, way)).toList();
      List<Step> steps = new ArrayList<>(beam.size() * ways.size());
      for (Assignment assignment : beam) {
        deadline.check();
        for (int w = 0; w < ways.size(); w++) {
          steps.add(step(assignment, group, ways.get(w), seen.get(w), explainer, hopes));
        }
      }
      beam = best(steps, group, completing.get(g), explainer);
    }
    beam = beam.stream().sorted(Comparator.comparingDouble(Assignment::score).reversed()).toList();
    return refined ? withNeighbours(beam, model, workspace, base, deadline) : beam;
  }

  /** The beam, its best assignment improved, and what lies one step from that, each once. */
  private List<Assignment> withNeighbours(
      List<Assignment> beam, Model model, Workspace workspace, double[] base, Deadline deadline) {
    Map<List<Integer>, Assignment> distinct = new LinkedHashMap<>();
    List<Assignment> starts =
        new Annealing(model, workspace, base, annealing, deadline).from(beam.get(0));
    Refinement refinement = new Refinement(model, workspace, base, starts.get(0), deadline);
    Assignment improved = refinement.improve();
    distinct.put(improved.key(), improved);
    starts.subList(1, starts.size()).forEach(each -> distinct.putIfAbsent(each.key(), each));
    int ends = distinct.size();
    for (Assignment assignment : beam) {
      if (assignment.score() > improved.score() - depth) {
        distinct.putIfAbsent(assignment.key(), assignment);
      }
    }
    for (Assignment neighbour : refinement.neighbours(depth)) {
      distinct.putIfAbsent(neighbour.key(), neighbour);
    }
    List<Assignment> all = new ArrayList<>(distinct.values());
    all.subList(ends, all.size()).sort(Comparator.comparingDouble(Assignment::score).reversed());
    return all.subList(0, FastMath.min(width, all.size()));
  }

  /** For each group the links whose sites are all placed once the group is. */
  private static List<List<Link>> completing(Model model) {
    int[] groupOf = new int[model.sites().size()];
    List<List<Link>> completing = new ArrayList<>();
    for (int g = 0; g < model.groups().size(); g++) {
      completing.add(new ArrayList<>());
      for (int site : model.groups().get(g)) {
        groupOf[site] = g;
      }
    }
    for (Link link : model.links()) {
      int last = groupOf[link.f1Site()];
      if (link.f2Site() >= 0) {
        last = Math.max(last, groupOf[link.f2Site()]);
      }
      completing.get(last).add(link);
    }
    return completing;
  }

  /** The ways to place a group, judged by what they explain within the group alone. */
  private List<Way> ways(
      Model model, int[] group, List<Link> links, Explainer explainer, Assignment any) {
    List<Link> inner = links.stream().filter(link -> within(link, group)).toList();
    List<Way> ways = new ArrayList<>();
    Assignment nothing =
        new Assignment(any.placesCopy(), new double[any.explainedCopy().length], 0);
    collect(model, group, new int[group.length], 0, 0, ways);
    List<Ranked> ranked = new ArrayList<>();
    for (Way way : ways) {
      explainer.clear();
      addLinks(inner, nothing, group, way, explainer);
      ranked.add(new Ranked(way, way.logPrior() + explainer.gain(nothing.explained())));
    }
    ranked.sort(Comparator.comparingDouble(Ranked::rank).reversed());
    double floor = ranked.get(0).rank() - 1.5 * depth;
    return ranked.stream()
        .limit(combinations)
        .filter(way -> way.rank() >= floor)
        .map(Ranked::way)
        .toList();
  }

  /** The same without annealing. */
  BeamSearch unannealed() {
    return new BeamSearch(width, depth, combinations, lookahead, refined, Annealing.Plan.NONE);
  }

  private static boolean within(Link link, int[] group) {
    return contains(group, link.f1Site()) && (link.f2Site() < 0 || contains(group, link.f2Site()));
  }

  private static boolean contains(int[] group, int site) {
    for (int member : group) {
      if (member == site) {
        return true;
      }
    }
    return false;
  }

  private static void collect(
      Model model, int[] group, int[] places, int at, double logPrior, List<Way> ways) {
    if (at == group.length) {
      ways.add(new Way(places.clone(), logPrior));
      return;
    }
    Site site = model.sites().get(group[at]);
    places[at] = Assignment.UNSEEN;
    collect(model, group, places, at + 1, logPrior, ways);
    for (int o = 0; o < site.options().length; o++) {
      places[at] = site.options()[o];
      collect(model, group, places, at + 1, logPrior + site.logPrior()[o], ways);
    }
  }

  /** The links of a group that a way to place it can add anything to: those that it leaves seen. */
  private static List<Link> seen(List<Link> links, int[] group, Way way) {
    List<Link> seen = new ArrayList<>(links.size());
    for (Link link : links) {
      if (!unseen(link.f1Site(), group, way) && !unseen(link.f2Site(), group, way)) {
        seen.add(link);
      }
    }
    return seen;
  }

  private static boolean unseen(int site, int[] group, Way way) {
    for (int i = 0; i < group.length; i++) {
      if (group[i] == site) {
        return way.places()[i] < 0;
      }
    }
    return false;
  }

  private static Step step(
      Assignment from,
      int[] group,
      Way way,
      List<Link> links,
      Explainer explainer,
      double[] hopes) {
    explainer.clear();
    addLinks(links, from, group, way, explainer);
    double score = from.score() + way.logPrior() + explainer.gain(from.explained());
    double rank = from.rank() + score - from.score() - explainer.spent(from.explained(), hopes);
    return new Step(from, way, score, rank);
  }

  /** What each peak could bring at most, times the share of it that counts. */
  private double[] hopes(Model model, Workspace workspace) {
    double[] most = new double[workspace.totalPeaks()];
    Set<double[]> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Link link : model.links()) {
      // Links of one kind share their factors.
      if (seen.add(link.peakFactor())) {
        Channel channel = workspace.channels().get(link.channel());
        double sharpest = channel.precision().sharpest(link.f2Site() >= 0);
        int offset = workspace.offset(link.channel());
        for (int q = 0; q < channel.size(); q++) {
          most[offset + q] = FastMath.max(most[offset + q], sharpest * link.peakFactor()[q]);
        }
      }
    }
    for (int q = 0; q < most.length; q++) {
      most[q] = lookahead * StrictMath.log1p(most[q]);
    }
    return most;
  }

  private static void addLinks(
      List<Link> links, Assignment from, int[] group, Way way, Explainer explainer) {
    for (Link link : links) {
      int f2 = link.f2Site() < 0 ? Assignment.UNSEEN : placeOf(link.f2Site(), from, group, way);
      explainer.add(link, f2, placeOf(link.f1Site(), from, group, way));
    }
  }

  private static int placeOf(int site, Assignment from, int[] group, Way way) {
    for (int i = 0; i < group.length; i++) {
      if (group[i] == site) {
        return way.places()[i];
      }
    }
    return from.place(site);
  }

  private List<Assignment> best(
      List<Step> steps, int[] group, List<Link> links, Explainer explainer) {
    steps.sort(Comparator.comparingDouble(Step::rank).reversed());
    double floor = steps.get(0).rank() - depth;
    List<Assignment> kept = new ArrayList<>();
    for (Step step : steps) {
      if (kept.size() >= width || step.rank() < floor) {
        break;
      }
      explainer.clear();
      addLinks(links, step.from(), group, step.way(), explainer);
      int[] places = step.from().placesCopy();
      for (int i = 0; i < group.length; i++) {
        places[group[i]] = step.way().places()[i];
      }
      kept.add(
          new Assignment(
              places, explainer.merged(step.from().explained()), step.score(), step.rank()));
    }
    return kept;
  }

  private record Way(int[] places, double logPrior) {}

  private record Ranked(Way way, double rank) {}

  private record Step(Assignment from, Way way, double score, double rank) {}
}
