// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** ln chance of all that is missing, nats. */
  double lacking(Model model, Assignment assignment) {
    double sum = 0;
    for (RowState row : rowStates(model, assignment)) {
      sum += row.logChance();
    }
    for (Link link : model.links()) {
      if (!isRowLink(link)) {
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
      if (isRowLink(link)) {
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

  static boolean isRowLink(Link link) {
    return !link.leak() && link.bonds() > 1;
  }

  /**
   * How many peaks a link explains, weighing other explanations of the same peaks; at most one
   * counts.
   */
  double presence(Link link, Assignment assignment) {
    double sum = 0;
    int offset = workspace.offset(link.channel());
    for (int q : peaksOf(link, assignment)) {
      sum += value(link, assignment, q) / (1 + assignment.explained(offset + q));
    }
    return Math.min(1, sum);
  }

  /** The peaks near which a link's cross-peak should lie; none when a site is unseen. */
  int[] peaksOf(Link link, Assignment assignment) {
    int f1 = assignment.place(link.f1Site());
    if (f1 < 0) {
      return new int[0];
    }
    if (link.f2Site() < 0) {
      return workspace.f1Near(link.channel(), f1);
    }
    int f2 = assignment.place(link.f2Site());
    if (f2 < 0) {
      return new int[0];
    }
    return link.leak()
        ? workspace.leakNear(link.channel(), f2)
        : workspace.f2Near(link.channel(), f2);
  }

  /** What a link adds to the explained sum of one peak. */
  double value(Link link, Assignment assignment, int q) {
    double f1 = workspace.f1Match(link.channel(), assignment.place(link.f1Site()))[q];
    if (link.f2Site() < 0) {
      return f1 * link.peakFactor()[q];
    }
    int place = assignment.place(link.f2Site());
    double[] f2 =
        link.leak()
            ? workspace.leakMatch(link.channel(), place)
            : workspace.f2Match(link.channel(), place);
    return f2[q] * f1 * link.peakFactor()[q];
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
