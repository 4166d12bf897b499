// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.SetAside;

/**
 * Finds a common offset of the carbon shifts: from residual solvent where it shows, else from what
 * the better candidate leaves over.
 */
final class OffsetFinder {

  private final Solvents solvents;
  private final Numbers numbers;

  OffsetFinder(Solvents solvents, Numbers numbers) {
    this.solvents = solvents;
    this.numbers = numbers;
  }

  /** The offset that residual solvent shows, or NaN when none was seen. */
  double fromSolvent(List<PeakSet> sets, Observation observation) {
    List<Double> offsets = new ArrayList<>();
    for (PeakSet set : sets) {
      if (set.source().experiment() == Experiment.HMBC) {
        for (SetAside aside : set.setAside()) {
          if (aside.code().equals("solvent")) {
            offsets.add(nearest(aside.peak().f1Ppm(), observation));
          }
        }
      }
    }
    offsets.removeIf(value -> FastMath.abs(value) > numbers.value("solvent.f1.named"));
    return offsets.isEmpty() ? Double.NaN : median(offsets);
  }

  private double nearest(double ppm, Observation observation) {
    double nearest = Double.POSITIVE_INFINITY;
    for (Solvents.Solvent solvent : solvents.named(observation.solvent())) {
      for (Solvents.Signal signal : solvent.signals()) {
        double away = ppm - signal.carbonPpm();
        nearest = FastMath.abs(away) < FastMath.abs(nearest) ? away : nearest;
      }
    }
    return nearest;
  }

  /**
   * The median of what an explanation's carbon shifts read above what they should, weighted by
   * their exactness.
   */
  double fromResiduals(Explanation explanation, Workspace workspace) {
    List<double[]> residuals = new ArrayList<>();
    Model model = explanation.model();
    for (int s = 0; s < model.sites().size(); s++) {
      Site site = model.sites().get(s);
      int place = explanation.best().place(s);
      if (site.kind() == SiteKind.CARBON && place >= 0) {
        double away = workspace.places(SiteKind.CARBON).get(place).ppm() - site.shift().meanPpm();
        if (FastMath.abs(away) < numbers.value("offset.most") + 4 * site.shift().scalePpm()) {
          residuals.add(new double[] {away, 1 / site.shift().scalePpm()});
        }
      }
    }
    return weightedMedian(residuals);
  }

  /** The offsets to sum over once the residuals of a first reading are known. */
  List<CarbonOffset> offsets(double residual) {
    if (!(FastMath.abs(residual) >= numbers.value("offset.worth"))) {
      return List.of(CarbonOffset.NONE);
    }
    double most = numbers.value("offset.most");
    double bounded = FastMath.max(-most, FastMath.min(most, residual));
    double prior = numbers.value("offset.prior");
    return List.of(
        new CarbonOffset(0, FastMath.log1p(-prior)),
        new CarbonOffset(bounded, FastMath.log(prior)));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : 0.5 * (sorted.get(middle - 1) + sorted.get(middle));
  }

  private static double weightedMedian(List<double[]> values) {
    if (values.isEmpty()) {
      return 0;
    }
    List<double[]> sorted = values.stream().sorted(Comparator.comparingDouble(v -> v[0])).toList();
    double half = sorted.stream().mapToDouble(v -> v[1]).sum() / 2;
    double sum = 0;
    for (double[] value : sorted) {
      sum += value[1];
      if (sum >= half) {
        return value[0];
      }
    }
    return sorted.get(sorted.size() - 1)[0];
  }
}
