// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Deadline;

/**
 * Looks for a better assignment by moving and exchanging whole groups of sites at random, at a
 * temperature that falls: where expected shifts are wide, a beam commits itself too early and a
 * single site has nowhere better to go. The same seed always gives the same assignment.
 */
final class Annealing {

  private static final double SUPPORTED = 0.1;
  private static final double SHARE_OF_SUPPORTED = 0.75;

  private final Model model;
  private final Workspace workspace;
  private final double[] base;
  private final Plan plan;
  private final Deadline deadline;
  private final List<int[][]> ways;

  /**
   * How long to look.
   *
   * @param restarts independent runs
   * @param sweeps moves of each group in a run
   * @param hottest temperature at the start, nats
   * @param coldest temperature at the end, nats
   */
  record Plan(int restarts, int sweeps, double hottest, double coldest) {

    /** No annealing at all. */
    static final Plan NONE = new Plan(0, 0, 1, 1);

    /** The plan of the numbers; none where they have no such plan. */
    static Plan of(Numbers numbers) {
      if (!numbers.has("anneal.restarts")) {
        return NONE;
      }
      return new Plan(
          (int) numbers.value("anneal.restarts"),
          (int) numbers.value("anneal.sweeps"),
          numbers.value("anneal.hottest"),
          numbers.value("anneal.coldest"));
    }
  }

  Annealing(Model model, Workspace workspace, double[] base, Plan plan, Deadline deadline) {
    this.model = model;
    this.workspace = workspace;
    this.base = base;
    this.plan = plan;
    this.deadline = deadline;
    this.ways = new ArrayList<>();
    for (int[] group : model.groups()) {
      ways.add(supported(group));
    }
  }

  /** The start and what each run ends with, the best first. */
  List<Assignment> from(Assignment start) {
    List<Assignment> found = new ArrayList<>(List.of(start));
    for (int run = 0; run < plan.restarts(); run++) {
      found.add(run(start, new SplittableRandom(run + 1L)));
    }
    found.sort(Comparator.comparingDouble(Assignment::score).reversed());
    return found;
  }

  private Assignment run(Assignment start, SplittableRandom random) {
    Refinement state = new Refinement(model, workspace, base, start, deadline);
    int groups = model.groups().size();
    long moves = (long) plan.sweeps() * groups;
    double cooling = FastMath.log(plan.coldest() / plan.hottest());
    for (long move = 0; move < moves; move++) {
      if (move % groups == 0) {
        deadline.check();
      }
      double temperature = plan.hottest() * FastMath.exp(cooling * move / moves);
      int group = random.nextInt(groups);
      if (random.nextBoolean()) {
        replace(state, group, temperature, random);
      } else {
        exchange(state, group, random.nextInt(groups), temperature, random);
      }
    }
    return state.improve();
  }

  /** The ways to place a pair of sites that a one-bond peak supports; none for other groups. */
  private int[][] supported(int[] group) {
    List<int[]> found = new ArrayList<>();
    for (Link link : model.links()) {
      if (group.length == 2
          && link.kind() == LinkKind.ONE_BOND
          && link.f2Site() == group[0]
          && link.f1Site() == group[1]) {
        for (int f2 : model.sites().get(group[0]).options()) {
          for (int f1 : model.sites().get(group[1]).options()) {
            if (value(link, f2, f1) > SUPPORTED) {
              found.add(new int[] {f2, f1});
            }
          }
        }
      }
    }
    return found.toArray(new int[0][]);
  }

  private double value(Link link, int f2, int f1) {
    Explainer explainer = new Explainer(workspace);
    explainer.add(link, f2, f1);
    return explainer.gain(new double[workspace.totalPeaks()]);
  }

  private void replace(Refinement state, int g, double temperature, SplittableRandom random) {
    int[] group = model.groups().get(g);
    int[][] supported = ways.get(g);
    int[] places;
    if (supported.length > 0 && random.nextDouble() < SHARE_OF_SUPPORTED) {
      places = supported[random.nextInt(supported.length)];
    } else {
      places = new int[group.length];
      for (int i = 0; i < group.length; i++) {
        int[] options = model.sites().get(group[i]).options();
        int pick = random.nextInt(options.length + 1);
        places[i] = pick == options.length ? Assignment.UNSEEN : options[pick];
      }
    }
    attempt(state, group, places, temperature, random);
  }

  private void exchange(
      Refinement state, int g, int h, double temperature, SplittableRandom random) {
    int[] first = model.groups().get(g);
    int[] second = model.groups().get(h);
    if (g == h || first.length != second.length) {
      return;
    }
    int n = first.length;
    int[] sites = new int[2 * n];
    int[] places = new int[2 * n];
    for (int i = 0; i < n; i++) {
      if (model.sites().get(first[i]).kind() != model.sites().get(second[i]).kind()) {
        return;
      }
      sites[i] = first[i];
      sites[n + i] = second[i];
      places[i] = state.place(second[i]);
      places[n + i] = state.place(first[i]);
    }
    attempt(state, sites, places, temperature, random);
  }

  private void attempt(
      Refinement state, int[] sites, int[] places, double temperature, SplittableRandom random) {
    double gain = 0;
    int[] kept = new int[sites.length];
    boolean same = true;
    for (int i = 0; i < sites.length; i++) {
      kept[i] = state.place(sites[i]);
      same &= kept[i] == places[i];
      gain += model.sites().get(sites[i]).logPriorOf(places[i]);
    }
    if (same || gain == Double.NEGATIVE_INFINITY) {
      return;
    }
    gain = state.move(sites, places);
    if (gain < 0 && random.nextDouble() >= FastMath.exp(gain / temperature)) {
      state.move(sites, kept);
    }
  }
}
