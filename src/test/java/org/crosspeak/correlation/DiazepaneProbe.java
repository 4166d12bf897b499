// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.*;
import org.crosspeak.structure.*;

final class DiazepaneProbe {
  public static void main(String[] args) {
    int n = Integer.parseInt(args[0]);
    String kind = args[1];
    boolean verbose = args.length > 2;
    Map<String, int[]> tally = new TreeMap<>();
    List<DiazepaneShifts.Group> groups = DiazepaneShifts.groups();
    Random random = new Random(args.length > 3 ? Long.parseLong(args[3]) : 5);
    long start = System.nanoTime();
    int only = args.length > 4 ? Integer.parseInt(args[4]) : -1;
    for (int i = 0; i < n; i++) {
      DiazepaneShifts.Group group = groups.get(random.nextInt(groups.size()));
      String way = DiazepaneCase.WAYS.get(random.nextInt(DiazepaneCase.WAYS.size()));
      String[] labels =
          kind.equals("boc")
              ? new String[] {"free", "mono"}
              : kind.equals("daza")
                  ? new String[] {
                    "free", "mono ring", "mono exocyclic", "di ring", "di ring and exocyclic", "tri"
                  }
                  : new String[] {"free", "mono", "di"};
      String truth = labels[random.nextInt(labels.length)];
      if (only >= 0 && i != only) {
        continue;
      }
      DiazepaneCase c =
          kind.equals("boc")
              ? DiazepaneCase.boc(group, truth, way, i)
              : kind.equals("daza")
                  ? DiazepaneCase.daza(group, truth, way, i)
                  : DiazepaneCase.symmetric(group, truth, way, i);
      Judgement j = Questions.weigh(c.question(), c.observation());
      CorrelationResult r = j.result();
      String got = r.verdict().isomer();
      if (only >= 0) {
        c.observation()
            .lists()
            .forEach(
                l ->
                    l.peaks()
                        .forEach(
                            p ->
                                System.out.printf(
                                    "%s %.3f %.2f %s%n",
                                    l.experiment(), p.f2Ppm(), p.f1Ppm(), p.intensity())));
        r.evidence()
            .forEach(e -> System.out.println(e.kind() + " " + e.logLikelihood() + " " + e.text()));
        j.explanations()
            .forEach(
                (l, e) -> {
                  System.out.println(l + " " + e.logLikelihood() + " thr");
                });
        r.quality().forEach(System.out::println);
      }
      int k = got.equals(truth) ? 0 : got.equals("inconclusive") ? 1 : 2;
      for (String key : new String[] {"all", "truth " + truth, "way " + way}) {
        tally.computeIfAbsent(key, x -> new int[3])[k]++;
      }
      if (k == 2 || verbose && k == 1) {
        System.out.println(
            c.id()
                + " -> "
                + got
                + " "
                + r.verdict().probability()
                + " mix "
                + (r.verdict().mixture() == null ? null : r.verdict().mixture().probability())
                + " "
                + j.second().label()
                + " "
                + j.second().gain()
                + " news "
                + j.second().news()
                + " "
                + r.verdict().reasons()
                + " "
                + j.features());
      }
    }
    tally.forEach(
        (key, v) ->
            System.out.printf(
                "%-30s right %d open %d wrong %d coverage %.3f%n",
                key, v[0], v[1], v[2], (v[0] + v[2]) / (double) (v[0] + v[1] + v[2])));
    System.out.printf("%.0f ms a case%n", (System.nanoTime() - start) / 1e6 / n);
  }
}
