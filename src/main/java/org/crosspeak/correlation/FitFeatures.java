// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.ProtonSite;

/**
 * What tells a list of this compound from a list of another one, for the better candidate.
 *
 * @param explainedPeaks share of the HMBC peaks that the candidate explains, 0 to 1
 * @param explainedOneBond share of the HSQC peaks that it explains; without HSQC that of the HMBC
 *     peaks
 * @param found share of the cross-peaks it should show that are found, 0 to 1
 * @param placed share of the carbon shifts expected with certainty that are found at all, 0 to 1
 * @param misfit mean squared deviation of the shifts in units of their scale, each capped at 25
 * @param substituent share of the sites of the group on nitrogen that are found, 0 to 1
 * @param alphaSeen whether the alpha protons were placed, or none are expected
 * @param counts how many peaks and cross-peaks the shares are of
 */
record FitFeatures(
    double explainedPeaks,
    double explainedOneBond,
    double found,
    double placed,
    double misfit,
    double substituent,
    boolean alphaSeen,
    Counts counts) {

  /**
   * What the shares are of.
   *
   * @param peaks HMBC peaks
   * @param oneBond HSQC peaks, or HMBC peaks without HSQC
   * @param expected cross-peaks that should show
   */
  record Counts(int peaks, int oneBond, double expected) {}

  private static final double HALF = 0.5;
  private static final int TWICE = 2;

  /** What does not fit: in words where half or more of something is missing, then in numbers. */
  String words() {
    List<String> missing = new ArrayList<>();
    if (!alphaSeen) {
      missing.add("no row of the alpha protons was found");
    }
    if (substituent < HALF) {
      missing.add("most of the group on nitrogen is not there");
    }
    if (found < HALF) {
      missing.add("more than half of the cross-peaks to be expected are missing");
    }
    if (explainedPeaks < HALF) {
      missing.add("more than half of the HMBC peaks belong to neither");
    }
    if (FastMath.sqrt(misfit) > TWICE) {
      missing.add("the shifts are off by more than twice their usual error");
    }
    String numbers =
        Decimals.text(100 * explainedPeaks, 0)
            + " % of the HMBC peaks explained, "
            + Decimals.text(100 * found, 0)
            + " % of the expected cross-peaks found, shifts off by "
            + Decimals.text(FastMath.sqrt(misfit), 1)
            + " times their usual error";
    return missing.isEmpty()
        ? "too little of it agrees (" + numbers + ")"
        : String.join(", ", missing) + " (" + numbers + ")";
  }

  static FitFeatures of(
      Explanation explanation, Workspace workspace, Scorer scorer, String alphaProton) {
    Model model = explanation.model();
    Assignment best = explanation.best();
    double expected = 0;
    double found = 0;
    for (Link link : model.links()) {
      if (link.inRow() && link.chance() > 0.6) {
        expected++;
        found += scorer.presence(link, best);
      }
    }
    boolean alpha = model.sites().stream().noneMatch(site -> alphaProton.equals(site.role()));
    int placed = 0;
    List<Double> misfits = new ArrayList<>();
    for (int s = 0; s < model.sites().size(); s++) {
      Site site = model.sites().get(s);
      if (best.place(s) < 0) {
        continue;
      }
      alpha |= alphaProton.equals(site.role());
      if (site.kind() == SiteKind.CARBON) {
        placed++;
      }
      double ppm = workspace.places(site.kind()).get(best.place(s)).ppm();
      double offset = site.kind() == SiteKind.CARBON ? explanation.offset() : 0;
      double z = (ppm - offset - site.shift().meanPpm()) / site.shift().scalePpm();
      misfits.add(FastMath.min(25, z * z));
    }
    return new FitFeatures(
        explained(workspace, best, Experiment.HMBC),
        oneBond(workspace, best),
        expected == 0 ? 1 : found / expected,
        (double) placed / FastMath.max(1, model.variant().carbons().size()),
        misfits.stream().mapToDouble(Double::doubleValue).average().orElse(25),
        substituent(explanation),
        alpha,
        new Counts(
            count(workspace, Experiment.HMBC), count(workspace, oneBond(workspace)), expected));
  }

  private static double oneBond(Workspace workspace, Assignment best) {
    return explained(workspace, best, oneBond(workspace));
  }

  private static Experiment oneBond(Workspace workspace) {
    return count(workspace, Experiment.HSQC) > 0 ? Experiment.HSQC : Experiment.HMBC;
  }

  private static int count(Workspace workspace, Experiment experiment) {
    return workspace.channels().stream()
        .filter(channel -> channel.experiment() == experiment)
        .mapToInt(Channel::size)
        .sum();
  }

  /** The same with what two candidates together explain. */
  FitFeatures with(Explanation second, Workspace workspace) {
    return new FitFeatures(
        explained(workspace, second.best(), Experiment.HMBC),
        oneBond(workspace, second.best()),
        found,
        placed,
        misfit,
        substituent,
        alphaSeen,
        counts);
  }

  /**
   * The same with shares of few drawn towards those that are usual for a right compound: a small
   * molecule has few cross-peaks, of which one more or less is chance.
   */
  FitFeatures towardsUsual(Numbers numbers) {
    double weight = numbers.value("fit.usual.weight");
    return new FitFeatures(
        drawn(explainedPeaks, counts.peaks(), weight, numbers.value("fit.usual.explained")),
        drawn(explainedOneBond, counts.oneBond(), weight, numbers.value("fit.usual.oneBond")),
        drawn(found, counts.expected(), weight, numbers.value("fit.usual.found")),
        placed,
        misfit,
        substituent,
        alphaSeen,
        counts);
  }

  private static double drawn(double share, double of, double weight, double usual) {
    return (share * of + usual * weight) / (of + weight);
  }

  /** Share of the substituent's carbons and protons that were placed where they may well lie. */
  private static double substituent(Explanation explanation) {
    Model model = explanation.model();
    int sites = 0;
    int seen = 0;
    for (CarbonSite carbon : model.variant().carbons()) {
      if (carbon.inSubstituent()) {
        sites++;
        seen += explanation.best().place(model.carbon(carbon.id())) >= 0 ? 1 : 0;
      }
    }
    for (ProtonSite proton : model.variant().protons()) {
      if (model.variant().carbons().get(proton.carbonId()).inSubstituent()) {
        sites++;
        seen += explanation.best().place(model.proton(proton.id())) >= 0 ? 1 : 0;
      }
    }
    return sites == 0 ? 1 : (double) seen / sites;
  }

  private static double explained(Workspace workspace, Assignment best, Experiment experiment) {
    double explained = 0;
    int count = 0;
    for (int c = 0; c < workspace.channels().size(); c++) {
      Channel channel = workspace.channels().get(c);
      if (channel.experiment() == experiment) {
        for (int q = 0; q < channel.size(); q++) {
          double sum = best.explained(workspace.offset(c) + q);
          explained += sum / (1 + sum);
          count++;
        }
      }
    }
    return count == 0 ? 1 : explained / count;
  }
}
