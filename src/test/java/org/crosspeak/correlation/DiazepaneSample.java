// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.Variant;

/**
 * The lists that a diazepane in a tube would give. Bond paths come from the structure; shifts,
 * coupling constants, thresholds, artefacts and drop-outs are drawn here from facts of the test
 * tables and not from the numbers of the model. Everything random comes from the seed.
 */
final class DiazepaneSample {

  private static final JsonNode COUPLINGS = couplings();
  private static final double MEGAHERTZ = 500;

  private final Variant variant;
  private final Random random;
  private final Map<String, double[]> carbons = new LinkedHashMap<>();
  private final Map<String, double[]> protons = new LinkedHashMap<>();
  private final List<double[]> extraHsqc = new ArrayList<>();
  private final List<double[]> extraHmbc = new ArrayList<>();
  private double threshold;
  private double weak = 0.1;
  private double hsqcMissing = 0.04;
  private int impurities = 1;
  private double share = 1;
  private boolean leaks = true;

  DiazepaneSample(Variant variant, long seed) {
    this.variant = variant;
    this.random = new Random(seed);
    this.threshold = 0.10 + 0.12 * random.nextDouble();
  }

  /** Where a carbon and its protons resonate, once a rotamer. */
  DiazepaneSample at(String label, double[] carbon, double[] proton) {
    carbons.put(label, carbon);
    protons.put(label, proton);
    return this;
  }

  DiazepaneSample threshold(double ofStrongest) {
    threshold = ofStrongest;
    return this;
  }

  /** Share of rows that are half as strong or dead. */
  DiazepaneSample weakRows(double share) {
    weak = share;
    return this;
  }

  DiazepaneSample missingHsqc(double share) {
    hsqcMissing = share;
    return this;
  }

  DiazepaneSample impurities(int count) {
    impurities = count;
    return this;
  }

  /** A minor component: its cross-peaks are that much weaker, and no artefacts of its own. */
  DiazepaneSample minor(double amount) {
    share = amount;
    leaks = false;
    impurities = 0;
    return this;
  }

  /** A compound beside it: HSQC peaks and HMBC peaks as they stand. */
  DiazepaneSample beside(double[][] hsqc, double[][] hmbc) {
    extraHsqc.addAll(List.of(hsqc));
    extraHmbc.addAll(List.of(hmbc));
    return this;
  }

  /** The shift of a site, first rotamer. */
  double carbon(CarbonSite site) {
    return carbons.get(site.label())[0];
  }

  /** Peaks by experiment; HMBC intensities are relative to a strong cross-peak of the whole. */
  Map<Experiment, List<Peak>> peaks() {
    fill();
    Map<Experiment, List<Peak>> lists = new LinkedHashMap<>();
    lists.put(Experiment.HMBC, hmbc());
    lists.put(Experiment.HSQC, hsqc());
    lists.put(Experiment.C13, carbonLines());
    lists.put(Experiment.H1, protonLines());
    return lists;
  }

  /** Sites that no table names lie about where the structure's rules put them. */
  private void fill() {
    for (CarbonSite site : variant.carbons()) {
      carbons.computeIfAbsent(
          site.label(),
          unused -> new double[] {site.shift().meanPpm() + 1.5 * bounded(site.shift().scalePpm())});
    }
    for (ProtonSite site : variant.protons()) {
      String label = variant.carbons().get(site.carbonId()).label();
      protons.computeIfAbsent(
          label,
          unused -> new double[] {site.shift().meanPpm() + 1.2 * bounded(site.shift().scalePpm())});
    }
  }

  private double bounded(double scale) {
    return scale * Math.max(-2, Math.min(2, random.nextGaussian()));
  }

  private List<Peak> hmbc() {
    double strongest = 0;
    Map<Integer, Double> row = new HashMap<>();
    List<double[]> found = new ArrayList<>();
    double grain = 0.03 + 0.1 * random.nextDouble();
    for (CouplingPath path : variant.paths()) {
      ProtonSite proton = variant.protons().get(path.protonId());
      CarbonSite carbon = variant.carbons().get(path.targetId());
      double strength =
          row.computeIfAbsent(
              path.protonId(),
              unused -> {
                double u = random.nextDouble();
                return u < weak * 0.3 ? 0.03 : u < weak ? 0.4 : 1.0;
              });
      double amplitude = amplitude(path, proton, carbon) * strength;
      // nobody picks a list so that only the methyls of tert-butyl are left
      strongest = Math.max(strongest, Math.min(6, amplitude));
      double[] f2 = protons.get(variant.carbons().get(proton.carbonId()).label());
      double[] f1 = carbons.get(carbon.label());
      int forms = Math.max(f2.length, f1.length);
      for (int k = 0; k < forms; k++) {
        double part = k == 0 ? 1 : 0.8;
        found.add(
            new double[] {
              f2[Math.min(k, f2.length - 1)], f1[Math.min(k, f1.length - 1)], amplitude * part
            });
      }
    }
    equivalents(found);
    double least = strongest * threshold / share;
    found.removeIf(peak -> peak[2] < least);
    if (leaks) {
      artefacts(found, least);
    }
    extraHmbc.forEach(found::add);
    List<Peak> peaks = new ArrayList<>();
    for (double[] peak : merged(found, 0.010, 0.25)) {
      double f2 = round(peak[0] + 0.003 * random.nextGaussian(), 0.001);
      double f1 = round(peak[1] + grain * random.nextGaussian(), 0.01);
      peaks.add(Peak.of(f2, f1, 1e6 * peak[2] * share, peaks.size() + 1));
    }
    return peaks;
  }

  /** Equivalent ring carbons show an n-bond peak at the proton's own carbon. */
  private void equivalents(List<double[]> found) {
    for (ProtonSite proton : variant.protons()) {
      CarbonSite bearer = variant.carbons().get(proton.carbonId());
      if (bearer.atoms() == 2 && bearer.role() != null && !bearer.inSubstituent()) {
        double[] f2 = protons.get(bearer.label());
        found.add(new double[] {f2[0], carbons.get(bearer.label())[0], 1.2 * random.nextDouble()});
      }
    }
  }

  private double amplitude(CouplingPath path, ProtonSite proton, CarbonSite carbon) {
    for (JsonNode row : COUPLINGS.path("classes")) {
      if (row.path("id").asText().equals(path.couplingClass())) {
        double hertz =
            row.path("hertz").asDouble()
                + row.path("spreadHertz").asDouble() * random.nextGaussian();
        int equivalent = variant.carbons().get(proton.carbonId()).atoms() == 1 ? carbon.atoms() : 1;
        double factor =
            COUPLINGS
                .path("multiplet")
                .path(Math.min(8, proton.vicinal()))
                .path("factor")
                .asDouble();
        return proton.protons()
            * equivalent
            * factor
            * Math.abs(Math.sin(Math.PI * hertz * 0.0625))
            * Math.exp(0.25 * random.nextGaussian());
      }
    }
    throw new IllegalStateException(path.couplingClass());
  }

  private void artefacts(List<double[]> found, double least) {
    for (ProtonSite proton : variant.protons()) {
      CarbonSite bearer = variant.carbons().get(proton.carbonId());
      double f2 = protons.get(bearer.label())[0];
      double f1 = carbons.get(bearer.label())[0];
      double u = random.nextDouble();
      double half = (bearer.hydrogens() == 1 ? 162 : 134) / 2.0 / MEGAHERTZ;
      if (u < 0.06) {
        found.add(new double[] {f2 - half, f1, 1.5 * least});
        found.add(new double[] {f2 + half, f1, 1.4 * least});
      } else if (u < 0.10) {
        found.add(new double[] {f2 + (random.nextBoolean() ? half : -half), f1, 1.2 * least});
      } else if (u < 0.14) {
        found.add(new double[] {f2, f1, 1.6 * least});
      }
    }
    for (int i = 0; i < impurities; i++) {
      ProtonSite column = variant.protons().get(random.nextInt(variant.protons().size()));
      double f2 = protons.get(variant.carbons().get(column.carbonId()).label())[0];
      found.add(new double[] {f2, 10 + 150 * random.nextDouble(), 1.1 * least});
    }
    if (random.nextDouble() < 0.2) {
      found.add(new double[] {7.26, 77.16, 2 * least});
    }
  }

  private List<Peak> hsqc() {
    List<double[]> found = new ArrayList<>();
    for (ProtonSite proton : variant.protons()) {
      CarbonSite bearer = variant.carbons().get(proton.carbonId());
      double[] f2 = protons.get(bearer.label());
      double[] f1 = carbons.get(bearer.label());
      if (random.nextDouble() < hsqcMissing) {
        continue;
      }
      for (int k = 0; k < Math.max(f1.length, f2.length); k++) {
        found.add(new double[] {f2[Math.min(k, f2.length - 1)], f1[Math.min(k, f1.length - 1)], 1});
      }
    }
    for (int i = 0; i < impurities; i++) {
      if (random.nextDouble() < 0.4) {
        found.add(
            new double[] {0.9 + 3.5 * random.nextDouble(), 12 + 60 * random.nextDouble(), 0.2});
      }
    }
    found.addAll(extraHsqc);
    List<Peak> peaks = new ArrayList<>();
    for (double[] peak : merged(found, 0.008, 0.2)) {
      double f2 = round(peak[0] + 0.003 * random.nextGaussian(), 0.001);
      double f1 = round(peak[1] + 0.06 * random.nextGaussian(), 0.01);
      peaks.add(Peak.of(f2, f1, 1e6 * peak[2] * share, peaks.size() + 1));
    }
    return peaks;
  }

  private List<Peak> carbonLines() {
    List<Peak> peaks = new ArrayList<>();
    for (CarbonSite site : variant.carbons()) {
      if (random.nextDouble() < (site.hydrogens() > 0 ? 0.98 : 0.94)) {
        for (double ppm : carbons.get(site.label())) {
          peaks.add(
              new Peak(
                  Double.NaN, round(ppm, 0.01), null, peaks.size() + 1, null, PeakDetail.NONE));
        }
      }
    }
    return peaks;
  }

  /** Multiplets that overlap are integrated together. */
  private List<Peak> protonLines() {
    List<double[]> found = new ArrayList<>();
    for (ProtonSite proton : variant.protons()) {
      double[] f2 = protons.get(variant.carbons().get(proton.carbonId()).label());
      for (double ppm : f2) {
        found.add(new double[] {ppm, 0, proton.protons() / (double) f2.length});
      }
    }
    List<Peak> peaks = new ArrayList<>();
    for (double[] line : merged(found, 0.03, 1)) {
      double integral = line[2] * (1 + 0.04 * random.nextGaussian());
      peaks.add(
          new Peak(
              Double.NaN,
              round(line[0], 0.001),
              null,
              peaks.size() + 1,
              null,
              new PeakDetail(round(integral, 0.01), null, null, null, null, null, null, null)));
    }
    return peaks;
  }

  /** Peaks nearer than that become one at their weighted mean; amplitudes add. */
  private static List<double[]> merged(List<double[]> peaks, double f2, double f1) {
    List<double[]> merged = new ArrayList<>();
    for (double[] peak : peaks) {
      double[] near = null;
      for (double[] other : merged) {
        if (Math.abs(other[0] - peak[0]) < f2 && Math.abs(other[1] - peak[1]) < f1) {
          near = other;
        }
      }
      if (near == null) {
        merged.add(peak.clone());
      } else {
        double all = near[2] + peak[2];
        near[0] = (near[0] * near[2] + peak[0] * peak[2]) / all;
        near[1] = (near[1] * near[2] + peak[1] * peak[2]) / all;
        near[2] = all;
      }
    }
    return merged;
  }

  private static double round(double value, double grid) {
    return Math.rint(value / grid) * grid;
  }

  static PeakList list(Experiment experiment, List<Peak> peaks) {
    Nucleus indirect = experiment == Experiment.H1 ? Nucleus.H1 : Nucleus.C13;
    Axis f2 = experiment.isTwoDimensional() ? Axis.of(Nucleus.H1) : null;
    String file = experiment.code() + ".txt";
    return new PeakList(
        file, file, experiment, f2, Axis.of(indirect), peaks, List.of(), false, List.of());
  }

  private static JsonNode couplings() {
    try (var in = DiazepaneSample.class.getResourceAsStream("/org/crosspeak/coupling/hmbc.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
