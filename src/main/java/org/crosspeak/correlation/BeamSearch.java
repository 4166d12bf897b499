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
      List<Way> ways =
          Way.of(
              model,
              model.groups().get(g),
              completing.get(g),
              explainer,
              combinations,
              1.5 * depth);
      Shortlist<Step> steps = new Shortlist<>(Step::rank, width, depth);
      for (Assignment assignment : beam) {
        deadline.check();
        for (Way way : ways) {
          if (!steps.takes(assignment.rank() + way.most())) {
            continue;
          }
          way.addTo(explainer, assignment);
          double gain = way.logPrior() + explainer.gain(assignment.explained());
          double rank = assignment.rank() + gain - explainer.spent(assignment.explained(), hopes);
          if (steps.takes(rank)) {
            steps.add(new Step(assignment, way, assignment.score() + gain, rank));
          }
        }
      }
      beam = steps.best().stream().map(step -> taken(step, explainer)).toList();
    }
    beam = beam.stream().sorted(Comparator.comparingDouble(Assignment::score).reversed()).toList();
    return refined ? withNeighbours(beam, model, workspace, base, deadline) : beam;
  }

  /** The beam, its best assignment improved, and what lies one step from that, each once. */
  private List<Assignment> withNeighbours(
      List<Assignment> beam, Model model, Workspace workspace, double[] base, Deadline deadline) {
    Map<Assignment.Key, Assignment> distinct = new LinkedHashMap<>();
    List<Assignment> starts =
        annealing.restarts() == 0
            ? List.of(beam.get(0))
            : new Annealing(model, workspace, base, annealing, deadline).from(beam.get(0));
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

  /** The same without annealing. */
  BeamSearch unannealed() {
    return new BeamSearch(width, depth, combinations, lookahead, refined, Annealing.Plan.NONE);
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

  private static Assignment taken(Step step, Explainer explainer) {
    step.way().addTo(explainer, step.from());
    int[] places = step.from().placesCopy();
    step.way().place(places);
    return new Assignment(
        places, explainer.merged(step.from().explained()), step.score(), step.rank());
  }

  private record Step(Assignment from, Way way, double score, double rank) {}
}
