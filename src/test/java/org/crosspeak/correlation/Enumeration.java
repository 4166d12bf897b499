// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.ShiftDistribution;
import org.crosspeak.structure.Variant;

/**
 * The likelihood of docs/model.md written down once more and summed over every way to place the
 * sites of a small case: no search, no shared code but the amplitudes and the list's sensitivity.
 */
final class Enumeration {

  private final Variant variant;
  private final Couplings couplings;
  private final Numbers numbers;
  private final Preparation preparation;
  private final double[] protonPlaces;
  private final double[] carbonPlaces;
  private final double[] protonWidths;
  private final double[] carbonWidths;
  private final List<Double> totals = new ArrayList<>();

  Enumeration(SmallCase small, Preparation preparation, Couplings couplings, Numbers numbers) {
    this.variant = small.variant();
    this.preparation = preparation;
    this.couplings = couplings;
    this.numbers = numbers;
    List<Double> f2 = new ArrayList<>();
    List<Double> f1 = new ArrayList<>();
    for (PeakSet set : preparation.sets()) {
      for (Peak peak : set.peaks()) {
        f1.add(peak.f1Ppm());
        if (!Double.isNaN(peak.f2Ppm())) {
          f2.add(peak.f2Ppm());
        }
      }
    }
    double sigma2 = numbers.value("precision.hmbc.f2");
    double sigma1 = numbers.value("precision.hmbc.f1");
    List<double[]> protons = groups(f2, sigma2);
    List<double[]> carbons = groups(f1, sigma1);
    protonPlaces = protons.stream().mapToDouble(place -> place[0]).toArray();
    protonWidths = protons.stream().mapToDouble(place -> place[1]).toArray();
    carbonPlaces = carbons.stream().mapToDouble(place -> place[0]).toArray();
    carbonWidths = carbons.stream().mapToDouble(place -> place[1]).toArray();
  }

  /** Whether no two neighbouring resonances are so close that their union is a place of its own. */
  boolean resolved() {
    return apart(protonPlaces, 0.1) && apart(carbonPlaces, 1);
  }

  private static boolean apart(double[] places, double least) {
    for (int i = 1; i < places.length; i++) {
      if (places[i] - places[i - 1] < least) {
        return false;
      }
    }
    return true;
  }

  /** Mean and width of each group of shifts that span no more than three and a half sigma. */
  private static List<double[]> groups(List<Double> shifts, double sigma) {
    double[] sorted = shifts.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    List<double[]> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sorted.length; to++) {
      if (to == sorted.length || sorted[to] > sorted[from] + 3.5 * sigma) {
        double mean = Arrays.stream(sorted, from, to).average().orElseThrow();
        groups.add(new double[] {mean, sigma * Math.sqrt(2 * Math.PI / (to - from))});
        from = to;
      }
    }
    return groups;
  }

  /** ln of the sum over all placements. */
  double logSum() {
    all();
    double most = best();
    return most + Math.log(totals.stream().mapToDouble(total -> Math.exp(total - most)).sum());
  }

  /** ln likelihood of the best placement. */
  double best() {
    all();
    return totals.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  int count() {
    all();
    return totals.size();
  }

  private void all() {
    if (totals.isEmpty()) {
      int sites = variant.protons().size() + variant.carbons().size();
      place(new int[sites], 0, 0);
    }
  }

  private void place(int[] places, int site, double logPrior) {
    if (site == places.length) {
      totals.add(logPrior + peaks(places) + missing(places));
      return;
    }
    boolean proton = site < variant.protons().size();
    places[site] = -1;
    place(places, site + 1, logPrior);
    int count = proton ? protonPlaces.length : carbonPlaces.length;
    for (int p = 0; p < count; p++) {
      double prior = prior(site, p);
      if (prior > numbers.value("search.option.floor")) {
        places[site] = p;
        place(places, site + 1, logPrior + prior);
      }
    }
  }

  private double prior(int site, int place) {
    boolean proton = site < variant.protons().size();
    ShiftDistribution shift =
        proton
            ? variant.protons().get(site).shift()
            : variant.carbons().get(site - variant.protons().size()).shift();
    double ppm = proton ? protonPlaces[place] : carbonPlaces[place];
    double width = proton ? protonWidths[place] : carbonWidths[place];
    double extra = numbers.value(proton ? "shift.extra.proton" : "shift.extra.carbon");
    double scale = Math.hypot(shift.scalePpm(), extra);
    double z = (ppm - shift.meanPpm()) / scale;
    double density =
        new TDistribution(null, shift.degreesOfFreedom()).logDensity(z) - Math.log(scale);
    return density + Math.log(width);
  }

  /** Poisson process: ln(1 + expected over background) of every peak that is there. */
  private double peaks(int[] places) {
    double sum = 0;
    for (int c = 0; c < preparation.workspace().channels().size(); c++) {
      Channel channel = preparation.workspace().channels().get(c);
      for (int q = 0; q < channel.size(); q++) {
        sum += Math.log1p(intensity(places, c, q, null));
      }
    }
    return sum;
  }

  /** What all cross-peaks, or one path's alone, put at a peak, over the background. */
  private double intensity(int[] places, int c, int q, CouplingPath only) {
    Channel channel = preparation.workspace().channels().get(c);
    double sum = 0;
    if (channel.experiment() == Experiment.HMBC) {
      for (CouplingPath path : variant.paths()) {
        if (only == null || only == path) {
          double near = near(places, path.protonId(), path.targetId(), channel, q);
          sum += near == 0 ? 0 : near * factor(path, c, q);
        }
      }
    }
    for (ProtonSite proton : variant.protons()) {
      if (only == null) {
        sum += oneBond(places, proton, channel, q);
      }
    }
    if (channel.experiment() == Experiment.C13) {
      for (CarbonSite carbon : variant.carbons()) {
        int place = places[variant.protons().size() + carbon.id()];
        if (place >= 0) {
          sum +=
              lineChance(carbon)
                  * density(channel.f1(q) - carbonPlaces[place], channel.precision().f1(), 0.05)
                  / channel.background();
        }
      }
    }
    return sum;
  }

  private double oneBond(int[] places, ProtonSite proton, Channel channel, int q) {
    if (channel.experiment() == Experiment.HSQC) {
      return near(places, proton.id(), proton.carbonId(), channel, q)
          * numbers.value("hsqc.detection")
          / channel.background();
    }
    int at = places[proton.id()];
    int carbon = places[variant.protons().size() + proton.carbonId()];
    if (channel.experiment() != Experiment.HMBC || at < 0 || carbon < 0) {
      return 0;
    }
    double away = channel.f2(q) - protonPlaces[at];
    double half = numbers.value("leak.coupling.mean") / 2 / 500;
    double spread = numbers.value("leak.coupling.spread") / 2 / 500;
    double leak =
        numbers.value("leak.centre") * density(away, channel.precision().f2(), 0)
            + numbers.value("leak.half") * density(Math.abs(away) - half, spread, 0);
    return leak
        * density(channel.f1(q) - carbonPlaces[carbon], channel.precision().f1(), 0.05)
        / channel.background();
  }

  private double near(int[] places, int proton, int carbon, Channel channel, int q) {
    int h = places[proton];
    int c = places[variant.protons().size() + carbon];
    if (h < 0 || c < 0) {
      return 0;
    }
    return density(channel.f2(q) - protonPlaces[h], channel.precision().f2(), 0.05)
        * density(channel.f1(q) - carbonPlaces[c], channel.precision().f1(), 0.05);
  }

  /** A normal density with a share of outliers three times as wide, cut at nine sigma. */
  private static double density(double away, double sigma, double outlier) {
    if (Math.abs(away) >= 9 * sigma) {
      return 0;
    }
    return (1 - outlier) * new NormalDistribution(null, 0, sigma).density(away)
        + outlier * new NormalDistribution(null, 0, 3 * sigma).density(away);
  }

  private double factor(CouplingPath path, int c, int q) {
    Channel channel = preparation.workspace().channels().get(c);
    Sensitivity sensitivity = preparation.detections()[c].sensitivity();
    double ln = channel.lnIntensity()[q];
    Amplitude amplitude = amplitude(path);
    double ratio = amplitude.chanceAbove(sensitivity.thresholdLn());
    if (!Double.isNaN(ln) && !Double.isNaN(sensitivity.scaleLn())) {
      double a = ln - sensitivity.scaleLn();
      double steep = numbers.value("background.steepness");
      double above = Math.max(0, a - sensitivity.thresholdLn());
      double outliers = numbers.value("intensity.outliers");
      double wide = numbers.value("intensity.wide");
      double density =
          amplitude.density(a, outliers, wide)
              / amplitude.above(sensitivity.thresholdLn(), outliers, wide);
      ratio *= density / (steep * Math.exp(-steep * above));
    }
    double visible = amplitude.chanceAbove(sensitivity.thresholdLn());
    ratio *= chance(path, c) / Math.max(numbers.value("detection.floor"), visible);
    return Math.max(0.3 * numbers.value("detection.floor"), ratio) / channel.background();
  }

  private Amplitude amplitude(CouplingPath path) {
    ProtonSite proton = variant.protons().get(path.protonId());
    int carbons = variant.carbons().get(path.targetId()).atoms();
    return couplings.amplitude(path.couplingClass(), proton.protons(), carbons, proton.vicinal());
  }

  private double lineChance(CarbonSite carbon) {
    return numbers.value(
        carbon.hydrogens() > 0 ? "c13.detection.hydrogen" : "c13.detection.quaternary");
  }

  /** The chance of all that is not there: rows of unknown strength, one-bond and 1D lists as is. */
  private double missing(int[] places) {
    double sum = 0;
    for (int c = 0; c < preparation.workspace().channels().size(); c++) {
      switch (preparation.workspace().channels().get(c).experiment()) {
        case HMBC -> sum += rows(places, c);
        case HSQC -> sum += variant.protons().size() * Math.log1p(-numbers.value("hsqc.detection"));
        default -> {
          for (CarbonSite carbon : variant.carbons()) {
            sum += Math.log1p(-lineChance(carbon));
          }
        }
      }
    }
    return sum;
  }

  private double rows(int[] places, int c) {
    double sum = 0;
    for (ProtonSite proton : variant.protons()) {
      double expected = 0;
      double shown = 0;
      for (CouplingPath path : variant.paths()) {
        if (path.protonId() == proton.id()) {
          expected += -Math.log1p(-chance(path, c));
          shown += shown(places, c, path);
        }
      }
      double chance = 0;
      for (int g = 0; g < 4; g++) {
        double strength = numbers.value("row.strength." + g);
        chance +=
            numbers.value("row.share." + g)
                * Math.pow(strength, shown)
                * Math.exp(-strength * expected);
      }
      sum += Math.log(chance);
      sum -= numbers.value("leak.centre") + 2 * numbers.value("leak.half");
    }
    return sum;
  }

  private double chance(CouplingPath path, int c) {
    double visible =
        amplitude(path).chanceAbove(preparation.detections()[c].sensitivity().thresholdLn());
    String ceiling = path.bonds() > 3 ? "detection.ceiling.far" : "detection.ceiling";
    return Math.min(numbers.value(ceiling), Math.max(numbers.value("detection.floor"), visible));
  }

  private double shown(int[] places, int c, CouplingPath path) {
    double sum = 0;
    Channel channel = preparation.workspace().channels().get(c);
    for (int q = 0; q < channel.size(); q++) {
      sum += intensity(places, c, q, path) / (1 + intensity(places, c, q, null));
    }
    return Math.min(1, sum);
  }
}
