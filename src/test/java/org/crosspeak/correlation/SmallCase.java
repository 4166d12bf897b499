// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.Roles;
import org.crosspeak.structure.ScaffoldInfo;
import org.crosspeak.structure.ShiftDistribution;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.Variant;

/** A made-up compound of two to four sites with a handful of peaks, all from a seed. */
record SmallCase(Variant variant, Observation observation) {

  private static final String[] CLASSES = {
    "through-nitrogen-3", "azole-3", "aromatic-3", "alpha-4", "benzylic-2"
  };

  static SmallCase of(long seed) {
    Random random = new Random(seed);
    int protonCount = 1 + random.nextInt(2);
    int carbonCount = Math.max(protonCount, 1 + random.nextInt(2));
    List<CarbonSite> carbons = new ArrayList<>();
    for (int c = 0; c < carbonCount; c++) {
      double mean = 60 + 70 * random.nextDouble();
      int hydrogens = c < protonCount ? 1 : 0;
      carbons.add(
          new CarbonSite(
              c, "c" + c, c == 0 ? "first" : null, hydrogens, 1, false, shift(mean, 3), 0, 0));
    }
    List<ProtonSite> protons = new ArrayList<>();
    List<CouplingPath> paths = new ArrayList<>();
    for (int h = 0; h < protonCount; h++) {
      double mean = 2 + 6 * random.nextDouble();
      protons.add(
          new ProtonSite(
              h,
              "h" + h,
              h == 0 ? "alpha" : null,
              h,
              1 + random.nextInt(3),
              random.nextInt(4),
              false,
              shift(mean, 0.3)));
      for (int c = 0; c < carbonCount; c++) {
        if (c != h) {
          String couplingClass = CLASSES[random.nextInt(CLASSES.length)];
          paths.add(new CouplingPath(h, c, couplingClass.endsWith("4") ? 4 : 3, couplingClass));
        }
      }
    }
    Variant variant =
        new Variant("small", 0, true, carbons, protons, List.of(), paths, List.of(), List.of());
    return new SmallCase(variant, observation(variant, random));
  }

  private static ShiftDistribution shift(double mean, double scale) {
    return new ShiftDistribution(mean, scale, 4, "made up");
  }

  private static Observation observation(Variant variant, Random random) {
    boolean intensities = random.nextInt(4) > 0;
    List<Peak> hmbc = new ArrayList<>();
    List<Peak> hsqc = new ArrayList<>();
    double[] carbon = new double[variant.carbons().size()];
    for (int c = 0; c < carbon.length; c++) {
      carbon[c] = variant.carbons().get(c).shift().meanPpm() + 3 * random.nextGaussian();
    }
    for (ProtonSite site : variant.protons()) {
      double ppm = site.shift().meanPpm() + 0.2 * random.nextGaussian();
      for (int c = 0; c < carbon.length; c++) {
        if (c != site.carbonId() || random.nextInt(4) == 0) {
          Double height = intensities ? Double.valueOf(Math.exp(random.nextGaussian())) : null;
          hmbc.add(Peak.of(ppm + 0.005 * random.nextGaussian(), carbon[c], height, 1));
        }
      }
      double half = 79.0 / 500;
      if (random.nextBoolean()) {
        hmbc.add(Peak.of(ppm + half, carbon[site.carbonId()], intensities ? 0.5 : null, 1));
      }
      hsqc.add(Peak.of(ppm, carbon[site.carbonId()] + 0.05 * random.nextGaussian(), 1.0, 1));
    }
    hmbc.add(Peak.of(9 * random.nextDouble(), 60 + 70 * random.nextDouble(), 1.0, 1));
    List<PeakList> lists = new ArrayList<>();
    lists.add(list(Experiment.HMBC, hmbc));
    if (random.nextBoolean()) {
      lists.add(list(Experiment.HSQC, hsqc));
    }
    if (random.nextBoolean()) {
      Peak line = new Peak(Double.NaN, carbon[0] + 0.05, null, 1, null, PeakDetail.NONE);
      lists.add(list(Experiment.C13, List.of(line)));
    }
    return new Observation(lists, Map.of(), "D2O", 500.0, null);
  }

  private static PeakList list(Experiment experiment, List<Peak> peaks) {
    Axis f2 = experiment.isTwoDimensional() ? Axis.of(Nucleus.H1) : null;
    String name = experiment.code();
    return new PeakList(
        name, name, experiment, f2, Axis.of(Nucleus.C13), peaks, List.of(), false, List.of());
  }

  /** A question with this one candidate. */
  Supported question() {
    Roles roles = new Roles("alpha", "first", null, null, null);
    ScaffoldInfo scaffold = new ScaffoldInfo("small", "small case", List.of("A"), roles, "0");
    Candidate candidate = new Candidate("A", null, List.of(variant));
    return new Supported(scaffold, List.of(candidate), null, false, true, List.of());
  }

  Preparation prepared(Couplings couplings, Numbers numbers) {
    ArtefactFilter filter = new ArtefactFilter(Solvents.load(), numbers);
    return Preparation.of(question(), observation, filter, couplings, numbers);
  }
}
