// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosspeak.structure.ScaffoldFigures;

/** How often simulated diazepanes are decided, and how often wrongly. */
final class DiazepaneTally {

  static final Map<String, List<String>> LABELS =
      Map.of(
          "symmetric", List.of("free", "mono", "di"),
          "boc", List.of("free", "mono"),
          "daza",
              List.of(
                  "free",
                  "mono ring",
                  "mono exocyclic",
                  "di ring",
                  "di ring and exocyclic",
                  "tri"));

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final Set<String> compounds = new TreeSet<>();
  private int high;

  /**
   * Judges cases whose group, way and answer follow from the seed.
   *
   * @param kind symmetric, boc or daza
   * @param ways ways to make the lists
   */
  static DiazepaneTally of(String kind, int cases, long seed, List<String> ways) {
    DiazepaneTally tally = new DiazepaneTally();
    Random random = new Random(seed);
    List<DiazepaneShifts.Group> groups = DiazepaneShifts.groups();
    for (int i = 0; i < cases; i++) {
      DiazepaneShifts.Group group = groups.get(i % groups.size());
      String way = ways.get(random.nextInt(ways.size()));
      List<String> labels = LABELS.get(kind);
      String truth = labels.get(random.nextInt(labels.size()));
      tally.compounds.add(group + " " + truth);
      tally.enter(made(kind, group, truth, way, seed * 1000 + i));
    }
    return tally;
  }

  private static DiazepaneCase made(
      String kind, DiazepaneShifts.Group group, String truth, String way, long seed) {
    return switch (kind) {
      case "boc" -> DiazepaneCase.boc(group, truth, way, seed);
      case "daza" -> DiazepaneCase.daza(group, truth, way, seed);
      default -> DiazepaneCase.symmetric(group, truth, way, seed);
    };
  }

  private void enter(DiazepaneCase one) {
    Verdict verdict = Questions.judge(one.question(), one.observation()).verdict();
    int column =
        verdict.isomer().equals(one.truth())
            ? 0
            : verdict.isomer().equals(Verdict.INCONCLUSIVE) ? 1 : 2;
    for (String key : List.of("all", "truth " + one.truth(), "way " + one.way())) {
      counts.computeIfAbsent(key, unused -> new int[3])[column]++;
    }
    high += verdict.confidence() == Confidence.HIGH ? 1 : 0;
    if (column == 2) {
      wrong.add(one.id() + " -> " + verdict.isomer() + " " + verdict.probability());
    }
  }

  /** Share of the cases that got a verdict. */
  double coverage() {
    int[] all = counts.get("all");
    return (all[0] + all[2]) / (double) (all[0] + all[1] + all[2]);
  }

  /** Share of the cases that got a wrong one. */
  double error() {
    int[] all = counts.get("all");
    return all[2] / (double) (all[0] + all[1] + all[2]);
  }

  /** The same as the list of scaffolds tells it. */
  ScaffoldFigures figures(String what) {
    int[] all = counts.get("all");
    return new ScaffoldFigures(
        compounds.size(), all[0] + all[1] + all[2], all[0] + all[2], all[2], what);
  }

  /** Verdicts of high confidence. */
  int high() {
    return high;
  }

  /** Verdicts of a mixture where there is one compound. */
  List<String> wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (key, v) ->
            text.append(
                String.format("%-30s right %d, open %d, wrong %d%n", key, v[0], v[1], v[2])));
    wrong.forEach(each -> text.append(each).append('\n'));
    return text.toString();
  }
}
