// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.structure.ScaffoldInfo;

/**
 * What is said of a mixture: its chance, and its shares where they can be had.
 *
 * @param best the better candidate alone
 * @param second what the other explains beside it
 */
record MixtureShares(
    Explanation best,
    MixtureTest.Second second,
    ScaffoldInfo scaffold,
    Workspace workspace,
    Scorer scorer) {

  Mixture of(double chance, Numbers numbers) {
    double rounded = FastMath.rint(chance * 1e6) / 1e6;
    if (chance < numbers.value("mixture.called")) {
      return new Mixture(rounded, null, null, null);
    }
    double[] integrals = integrals();
    if (integrals.length == 2) {
      return Shares.ofIntegrals(
          rounded, best.model().label(), second.label(), integrals, scaffold.labels());
    }
    List<Double> ratios = ratios().stream().sorted().toList();
    if (ratios.size() < 2) {
      return new Mixture(rounded, null, null, null);
    }
    return Shares.of(rounded, best.model().label(), second.label(), ratios, scaffold.labels());
  }

  /** ln of second over first, from each cross-peak that is seen of both. */
  private List<Double> ratios() {
    List<Double> ratios = new ArrayList<>();
    Map<String, Double> a = intensities(best);
    Map<String, Double> b = intensities(second.explanation());
    a.forEach(
        (path, value) -> {
          if (b.containsKey(path)) {
            ratios.add(b.get(path) - value);
          }
        });
    return ratios;
  }

  /**
   * Integrals of the alpha protons in a 1H list: the first candidate's and the second's; empty when
   * either is missing or both stand at one place.
   */
  private double[] integrals() {
    String alphaProton = scaffold.roles().alphaProton();
    int first = place(best, alphaProton);
    int other = place(second.explanation(), alphaProton);
    double a = integral(first);
    double b = integral(other);
    return a > 0 && b > 0 && first != other ? new double[] {a, b} : new double[0];
  }

  private static int place(Explanation explanation, String role) {
    for (int s = 0; s < explanation.model().sites().size(); s++) {
      if (role.equals(explanation.model().sites().get(s).role())) {
        return explanation.best().place(s);
      }
    }
    return Assignment.UNSEEN;
  }

  private double integral(int place) {
    double sum = 0;
    for (int c = 0; place >= 0 && c < workspace.channels().size(); c++) {
      Channel channel = workspace.channels().get(c);
      if (channel.experiment() == Experiment.H1) {
        for (int q : workspace.f1Near(c, place).peaks()) {
          PeakDetail detail = channel.set().peaks().get(q).detail();
          Double protons = detail.volume() != null ? detail.volume() : detail.protons();
          sum += protons == null ? 0 : FastMath.abs(protons);
        }
      }
    }
    return sum;
  }

  /**
   * ln intensity of each cross-peak that a candidate explains and the other hardly does, by path.
   */
  private Map<String, Double> intensities(Explanation of) {
    Map<String, Double> intensities = new LinkedHashMap<>();
    for (Link link : of.model().links()) {
      if (!link.inRow() || link.chance() < 0.5) {
        continue;
      }
      Channel channel = workspace.channels().get(link.channel());
      Near near = scorer.near(link, of.best());
      for (int i = 0; i < near.size(); i++) {
        int q = near.peaks()[i];
        double value = near.times(link.peakFactor(), i);
        double all = of.best().explained(workspace.offset(link.channel()) + q);
        boolean own = of == best || best.best().explained(workspace.offset(link.channel()) + q) < 1;
        if (own && value > 1 && value > 0.9 * all && !Double.isNaN(channel.lnIntensity()[q])) {
          String path =
              of.model().sites().get(link.f2Site()).label()
                  + '>'
                  + of.model().sites().get(link.f1Site()).label();
          intensities.merge(path, channel.lnIntensity()[q], FastMath::max);
        }
      }
    }
    return intensities;
  }
}
