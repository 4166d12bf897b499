// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Deadline;

/** Searches a model and completes each assignment's likelihood by what the rows lack. */
final class Scorer {

  private final Workspace workspace;
  private final BeamSearch search;
  private final RowSensitivity rows;

  Scorer(Workspace workspace, BeamSearch search, RowSensitivity rows) {
    this.workspace = workspace;
    this.search = search;
    this.rows = rows;
  }

  /**
   * The best assignments with their whole ln likelihood, best first.
   *
   * @param base what is explained already, all zero for a candidate alone
   */
  List<Explanation.Scored> score(Model model, double[] base, Deadline deadline) {
    List<Explanation.Scored> scored = new ArrayList<>();
    for (Assignment assignment : search.run(model, workspace, base, deadline)) {
      scored.add(
          new Explanation.Scored(assignment, assignment.score() + lacking(model, assignment)));
    }
    scored.sort(Comparator.comparingDouble(Explanation.Scored::total).reversed());
    return scored;
  }

  /**
   * ln likelihood of a weak second component: the sum over a few shares of the usual signal.
   * One-bond and one-dimensional lists are more sensitive than long-range ones, so there the square
   * root of the share counts.
   */
  double weakTotal(Model model, Assignment assignment, double[] strengths, Predicate<Link> hidden) {
    int protons = model.variant().protons().size();
    double[] expected = new double[protons + 1];
    double[] explained = new double[protons + 1];
    for (Link link : model.links()) {
      int row = link.inRow() ? link.f2Site() : protons;
      if (!hidden.test(link)) {
        expected[row] += link.expected();
        explained[row] += presence(link, assignment);
      }
    }
    double[] totals = new double[strengths.length];
    for (int k = 0; k < totals.length; k++) {
      double direct = FastMath.sqrt(strengths[k]);
      totals[k] =
          assignment.score()
              + explained[protons] * FastMath.log(direct)
              - direct * expected[protons]
              - FastMath.log(strengths.length);
      for (int h = 0; h < protons; h++) {
        totals[k] += rows.logChance(expected[h], explained[h], strengths[k]);
      }
    }
    return LogSum.of(totals);
  }

  /** ln chance of all that is missing, nats. */
  double lacking(Model model, Assignment assignment) {
    double sum = 0;
    for (RowState row : rowStates(model, assignment)) {
      sum += row.logChance();
    }
    for (Link link : model.links()) {
      if (!link.inRow()) {
        sum -= link.expected();
      }
    }
    return sum;
  }

  /** The long-range rows of every proton, in the order of the model. */
  List<RowState> rowStates(Model model, Assignment assignment) {
    int protons = model.variant().protons().size();
    double[] expected = new double[protons];
    double[] explained = new double[protons];
    for (Link link : model.links()) {
      if (link.inRow()) {
        expected[link.f2Site()] += link.expected();
        explained[link.f2Site()] += presence(link, assignment);
      }
    }
    List<RowState> states = new ArrayList<>();
    for (int h = 0; h < protons; h++) {
      states.add(
          new RowState(h, expected[h], explained[h], rows.logChance(expected[h], explained[h])));
    }
    return states;
  }

  /**
   * How many peaks a link explains, weighing other explanations of the same peaks; at most one
   * counts.
   */
  double presence(Link link, Assignment assignment) {
    double sum = 0;
    int offset = workspace.offset(link.channel());
    Near near = near(link, assignment);
    for (int i = 0; i < near.size(); i++) {
      int q = near.peaks()[i];
      double value = near.times(link.peakFactor(), i);
      sum += value / (1 + assignment.explained(offset + q));
    }
    return Math.min(1, sum);
  }

  /**
   * How surely a peak stands where a link's cross-peak should, whatever else may explain it, 0 to
   * 1.
   */
  double seen(Link link, Assignment assignment) {
    double most = 0;
    Near near = near(link, assignment);
    for (int i = 0; i < near.size(); i++) {
      most = FastMath.max(most, near.times(link.peakFactor(), i));
    }
    return most / (1 + most);
  }

  /**
   * The peaks near which a link's cross-peak should lie; none when a site is unseen. Density times
   * {@link Link#peakFactor()} is what the link adds to a peak's explained sum.
   */
  Near near(Link link, Assignment assignment) {
    int f1 = assignment.place(link.f1Site());
    int f2 = link.f2Site() < 0 ? Assignment.UNSEEN : assignment.place(link.f2Site());
    boolean seen = f1 >= 0 && (link.f2Site() < 0 || f2 >= 0);
    return seen ? workspace.near(link, f2, f1) : Near.NONE;
  }

  /**
   * A proton's row.
   *
   * @param proton index of the proton site
   * @param expected number of peaks it should show
   * @param explained number it does show
   * @param logChance ln chance of what it lacks, nats
   */
  record RowState(int proton, double expected, double explained, double logChance) {}
}
