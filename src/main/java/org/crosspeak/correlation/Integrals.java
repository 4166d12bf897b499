// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.structure.ProtonSite;

/**
 * What the integrals of a 1H list say of candidates that differ in the number of their protons:
 * each line should be as large as the protons that lie in it, up to a common scale. Multiplets that
 * overlap are one line; a line in which a candidate has no protons is an impurity's.
 */
final class Integrals {

  private final Workspace workspace;
  private final Numbers numbers;

  Integrals(Workspace workspace, Numbers numbers) {
    this.workspace = workspace;
    this.numbers = numbers;
  }

  /** Nats by candidate; empty without integrals. */
  Map<String, Double> weigh(Map<String, Explanation> explanations) {
    Map<String, Double> nats = new LinkedHashMap<>();
    for (Channel channel : workspace.channels()) {
      if (channel.experiment() == Experiment.H1 && integrated(channel) > 1) {
        explanations.forEach(
            (label, explanation) -> nats.merge(label, weigh(channel, explanation), Double::sum));
      }
    }
    return nats;
  }

  private static long integrated(Channel channel) {
    return channel.set().peaks().stream().filter(peak -> integral(peak.detail()) > 0).count();
  }

  private static double integral(PeakDetail detail) {
    Double given = detail.volume() != null ? detail.volume() : detail.protons();
    return given == null ? 0 : FastMath.abs(given);
  }

  private double weigh(Channel channel, Explanation explanation) {
    double[] protons = protons(channel, explanation);
    List<Double> ratios = new ArrayList<>();
    int lines = 0;
    for (int q = 0; q < protons.length; q++) {
      double integral = integral(channel.set().peaks().get(q).detail());
      lines += integral > 0 ? 1 : 0;
      if (integral > 0 && protons[q] > 0) {
        ratios.add(FastMath.log(integral / protons[q]));
      }
    }
    double any = 1 / numbers.value("integral.range");
    double sum = (lines - ratios.size()) * FastMath.log(any);
    Collections.sort(ratios);
    double scale = ratios.isEmpty() ? 0 : ratios.get(ratios.size() / 2);
    double error = numbers.value("integral.error");
    double outliers = numbers.value("integral.outliers");
    for (double ratio : ratios) {
      double z = (ratio - scale) / error;
      double density = FastMath.exp(-0.5 * z * z) / (error * FastMath.sqrt(2 * FastMath.PI));
      sum += FastMath.log((1 - outliers) * density + outliers * any);
    }
    return sum;
  }

  /** The protons that a candidate has in each line: each site counts in the line nearest to it. */
  private double[] protons(Channel channel, Explanation explanation) {
    double[] protons = new double[channel.size()];
    List<Placement> places = workspace.places(SiteKind.PROTON);
    for (ProtonSite site : explanation.model().variant().protons()) {
      int place = explanation.best().place(explanation.model().proton(site.id()));
      if (place < 0) {
        continue;
      }
      int nearest = -1;
      double least = numbers.value("integral.reach");
      for (int q = 0; q < protons.length; q++) {
        double away = FastMath.abs(channel.f1(q) - places.get(place).ppm());
        if (away < least) {
          least = away;
          nearest = q;
        }
      }
      if (nearest >= 0) {
        protons[nearest] += site.protons();
      }
    }
    return protons;
  }
}
