// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading.Supported;

/**
 * A diazepane with known answer and the lists that it gave.
 *
 * @param id kind, group, answer, way and seed
 * @param way how the lists were made ("full", "no-hsqc", ...)
 * @param question what the drawing asks
 * @param truth the right label
 * @param observation the lists
 */
record DiazepaneCase(
    String id, String way, Supported question, String truth, Observation observation) {

  private static final StructureReader READER = StructureReader.withDefaults();
  private static final Map<String, DiazepaneShifts.Range> RING = DiazepaneShifts.ring();

  /** Ways to make the lists. */
  static final List<String> WAYS =
      List.of(
          "full",
          "no-hsqc",
          "weak",
          "strong",
          "scattered",
          "impure",
          "h1",
          "c13",
          "bare-intensity");

  /** A symmetric ring, given as the free amine with the group, or as the product drawn. */
  static DiazepaneCase symmetric(DiazepaneShifts.Group group, String truth, String way, long seed) {
    return of("C1CNCCNC1", group, truth, way, seed);
  }

  /** A ring whose other nitrogen carries Boc. */
  static DiazepaneCase boc(DiazepaneShifts.Group group, String truth, String way, long seed) {
    return of("C1CN(C(=O)OC(C)(C)C)CCNC1", group, truth, way, seed);
  }

  /** 1,4-Diazepan-6-amine. */
  static DiazepaneCase daza(DiazepaneShifts.Group group, String truth, String way, long seed) {
    return of("NC1CNCCNC1", group, truth, way, seed);
  }

  static DiazepaneCase of(
      String ring, DiazepaneShifts.Group group, String truth, String way, long seed) {
    Supported question =
        (Supported)
            READER.read(new StructureInput(ring, null, null, group.substituent(), null, "CDCl3"));
    Random random = new Random(seed * 7919 + 17);
    DiazepaneSample sample = sample(question, group, truth, way, random.nextLong());
    switch (way) {
      case "weak" -> sample.threshold(0.28).weakRows(0.25);
      case "strong" -> sample.threshold(0.05);
      case "impure" -> sample.impurities(5);
      case "no-hsqc" -> sample.weakRows(0.05);
      default -> {}
    }
    return new DiazepaneCase(
        ring + " " + group.name() + " " + truth + " " + way + " " + seed,
        way,
        question,
        truth,
        observation(sample.peaks(), way));
  }

  static DiazepaneSample sample(
      Supported question, DiazepaneShifts.Group group, String truth, String way, long seed) {
    Candidate candidate =
        question.candidates().stream()
            .filter(each -> each.label().equals(truth))
            .findFirst()
            .orElseThrow();
    var variant = candidate.variants().get(0);
    DiazepaneSample sample = new DiazepaneSample(variant, seed);
    Random random = new Random(seed + 1);
    double scatter = way.equals("scattered") ? 1.2 : 0.25;
    boolean boc = question.candidates().get(0).smiles().contains("=O");
    for (CarbonSite site : variant.carbons()) {
      String label = site.label();
      String base = label.replace("'", "");
      DiazepaneShifts.Range range = boc ? RING.get("boc/" + base) : null;
      String state = daza(question) ? "daza " + truth : truth;
      if (range == null) {
        range = RING.get(state + "/" + base);
      }
      if (range == null && boc) {
        range = RING.get("mono/" + base);
      }
      if (site.role() != null && !site.inSubstituent() && range != null) {
        double c = between(random, range.carbonLow(), range.carbonHigh());
        double h = between(random, range.protonLow(), range.protonHigh());
        c += scatter * random.nextGaussian();
        h += 0.04 * scatter * random.nextGaussian();
        double split = boc ? 0.15 + 0.7 * random.nextDouble() : 0;
        double apart = boc ? 0.06 * random.nextDouble() : 0;
        sample.at(
            label,
            boc ? new double[] {c, c + split} : new double[] {c},
            boc ? new double[] {h, h + apart} : new double[] {h});
      } else if (site.inSubstituent() && group.carbons().containsKey(base)) {
        // on a primary amine's nitrogen the carbon lies about 11 ppm higher, its protons 0.14 lower
        boolean secondary = site.role() != null && site.shift().basis().contains("NHR");
        double c =
            group.carbons().get(base)
                - (secondary ? 11 : 0)
                + 0.5 * scatter
                + 0.5 * random.nextGaussian();
        Double given = group.protons().get(base);
        double h =
            given == null ? 0 : given + (secondary ? 0.14 : 0) + 0.03 * random.nextGaussian();
        sample.at(label, new double[] {c}, new double[] {h});
      }
    }
    return sample;
  }

  private static boolean daza(Supported question) {
    return question.scaffold().name().equals("daza");
  }

  private static double between(Random random, double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  static Observation observation(Map<Experiment, List<Peak>> peaks, String way) {
    List<PeakList> lists = new ArrayList<>();
    List<Peak> hmbc = peaks.get(Experiment.HMBC);
    if (way.equals("bare-intensity")) {
      hmbc = hmbc.stream().map(p -> Peak.of(p.f2Ppm(), p.f1Ppm(), null, p.line())).toList();
    }
    lists.add(DiazepaneSample.list(Experiment.HMBC, hmbc));
    if (!way.equals("no-hsqc")) {
      lists.add(DiazepaneSample.list(Experiment.HSQC, peaks.get(Experiment.HSQC)));
    }
    if (way.equals("h1")) {
      lists.add(DiazepaneSample.list(Experiment.H1, peaks.get(Experiment.H1)));
    }
    if (way.equals("c13")) {
      lists.add(DiazepaneSample.list(Experiment.C13, peaks.get(Experiment.C13)));
    }
    return new Observation(lists, new LinkedHashMap<>(), "CDCl3", 500.0, null);
  }
}
