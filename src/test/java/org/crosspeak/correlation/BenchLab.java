// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;

/** Writes what the model makes of every bench case, for looking at. */
final class BenchLab {

  private BenchLab() {}

  public static void main(String[] args) throws Exception {
    Correlator correlator = Correlator.withDefaults();
    StructureReader reader = StructureReader.withDefaults();
    List<String> rows = new ArrayList<>();
    rows.add(
        "id\ttier\ttruth\tL1\tL2\tsupport\tgain\texpl\texplHsqc\tfound\tplaced\tmisfit\talpha\toffset\tisomer\tconf\tp2\tsubst\tnews\tmisfit2\tnote\tsmiles");
    long start = System.nanoTime();
    for (BenchCase each : BenchCase.all()) {
      if (args.length > 1
          && !each.id().equals(args[1])
          && !(args[1].startsWith("+") && each.tier().startsWith(args[1].substring(1)))) {
        continue;
      }
      StructureReading reading = reader.read(each.structure());
      if (!(reading instanceof StructureReading.Supported question)) {
        rows.add(each.id() + "\t" + each.tier() + "\t" + each.truth() + "\t\t\t" + reading);
        continue;
      }
      Judgement judgement = correlator.weigh(question, each.observation(), Deadline.NONE);
      Explanation a = judgement.explanations().get("N-1");
      Explanation b = judgement.explanations().get("N-2");
      double margin = b.logLikelihood() - a.logLikelihood();
      double support =
          each.truth().equals("N-2")
              ? margin
              : each.truth().equals("N-1") ? -margin : Math.abs(margin);
      CorrelationResult result = judgement.result();
      FitFeatures f = judgement.features();
      rows.add(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.3f\t%.3f\t%.3f\t%.3f\t%.2f\t%s\t%.2f\t%s\t%s\t%.4f\t%.3f\t%.3f\t%.2f\t%s\t%s",
              each.id(),
              each.tier(),
              each.truth(),
              a.logLikelihood(),
              b.logLikelihood(),
              support,
              judgement.second().gain(),
              f.explainedPeaks(),
              f.explainedOneBond(),
              f.found(),
              f.placed(),
              f.misfit(),
              f.alphaSeen(),
              Judgement.best(judgement.explanations()).offset(),
              result.verdict().isomer(),
              result.verdict().confidence(),
              result.verdict().probability().get("N-2"),
              f.substituent(),
              judgement.second().news(),
              judgement.second().misfit(),
              each.note(),
              each.trueSmiles()));
      if (args.length > 1 && !args[1].startsWith("+")) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Evidence item : result.evidence()) {
          out.println(item.kind() + " " + item.logLikelihood() + " " + item.text());
        }
        out.println(result.verdict());
        Workspace w = judgement.workspace();
        for (int c = 0; c < w.channels().size(); c++) {
          for (int q = 0; q < w.channels().get(c).size(); q++) {
            out.printf(
                Locale.ROOT,
                "%s %.3f/%.2f first %.1f second %.1f%n",
                w.channels().get(c).experiment(),
                w.channels().get(c).f2(q),
                w.channels().get(c).f1(q),
                Math.log1p(
                    Judgement.best(judgement.explanations()).best().explained(w.offset(c) + q)),
                Math.log1p(judgement.second().explanation().best().explained(w.offset(c) + q)));
          }
        }
        for (Explanation e : List.of(a, b, judgement.second().explanation())) {
          out.println("== " + e.model().label() + " " + e.bestTotal() + " offset " + e.offset());
          for (int s = 0; s < e.model().sites().size(); s++) {
            Site site = e.model().sites().get(s);
            int place = e.best().place(s);
            out.printf(
                Locale.ROOT,
                "  %-8s %-10s %-8s exp %.2f±%.2f  %s%n",
                site.kind(),
                site.label(),
                site.role(),
                site.shift().meanPpm(),
                site.shift().scalePpm(),
                place < 0
                    ? "-"
                    : String.format(
                        Locale.ROOT,
                        "%.3f",
                        judgement.workspace().places(site.kind()).get(place).ppm()));
          }
        }
      }
    }
    Files.write(Path.of(args[0]), rows, StandardCharsets.UTF_8);
    System.err.println((System.nanoTime() - start) / 1e9 + " s");
  }
}
