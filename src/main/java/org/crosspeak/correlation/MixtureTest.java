// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.Variant;

/**
 * Whether a second candidate is in the tube: how much better the lists are explained by the better
 * candidate with another one beside it than by the better one alone.
 */
final class MixtureTest {

  /** Nats below its likeliest place within which a site may well lie. */
  private static final double LIKELY = 3;

  /** Shares of the usual signal that a second component may have. */
  private static final double[] STRENGTHS = {1, 0.4, 0.15};

  private final Likelihood likelihood;

  MixtureTest(Likelihood likelihood) {
    this.likelihood = likelihood;
  }

  /**
   * The gain of the best second candidate.
   *
   * @param first the better candidate's explanation
   */
  Second second(
      Explanation first, List<Candidate> candidates, Preparation preparation, Deadline deadline) {
    Scorer scorer = likelihood.secondScorer(preparation);
    Second best = Second.none(first);
    for (Candidate candidate : candidates) {
      if (candidate.label().equals(first.model().label())) {
        continue;
      }
      for (Variant variant : candidate.variants()) {
        Model model =
            likelihood.model(
                candidate.label(), variant, preparation.withoutKnown(), first.offset());
        List<Explanation.Scored> scored =
            scorer.score(model, first.best().explainedCopy(), deadline);
        boolean[] hideable = hideable(model, first);
        double gain =
            variant.logPrior()
                + LogSum.of(
                    scored.stream()
                        .mapToDouble(
                            each ->
                                scorer.weakTotal(
                                    model,
                                    each.assignment(),
                                    STRENGTHS,
                                    link -> hidden(link, each.assignment(), hideable)))
                        .toArray());
        if (gain > best.gain()) {
          Explanation explanation =
              new Explanation(model, first.offset(), scored.get(0).assignment(), gain, gain);
          best =
              new Second(
                  candidate.label(),
                  gain,
                  news(first, explanation, preparation.workspace(), true),
                  news(first, explanation, preparation.workspace(), false),
                  misfit(explanation, preparation.workspace()),
                  explanation);
        }
      }
    }
    return best;
  }

  /** Share or number of the HMBC and HSQC peaks that the second explains and the first does not. */
  private static double news(
      Explanation first, Explanation second, Workspace workspace, boolean share) {
    double news = 0;
    int count = 0;
    for (int c = 0; c < workspace.channels().size(); c++) {
      Channel channel = workspace.channels().get(c);
      boolean counted =
          channel.experiment() == Experiment.HMBC || channel.experiment() == Experiment.HSQC;
      for (int q = 0; counted && q < channel.size(); q++) {
        int peak = workspace.offset(c) + q;
        double alone = first.best().explained(peak);
        double both = second.best().explained(peak);
        news += both / (1 + both) - alone / (1 + alone);
        count++;
      }
    }
    return count == 0 ? 0 : share ? news / count : news;
  }

  private static double misfit(Explanation second, Workspace workspace) {
    double sum = 0;
    int count = 0;
    for (int s = 0; s < second.model().sites().size(); s++) {
      Site site = second.model().sites().get(s);
      int place = second.best().place(s);
      if (place >= 0) {
        double offset = site.kind() == SiteKind.CARBON ? second.offset() : 0;
        double ppm = workspace.places(site.kind()).get(place).ppm() - offset;
        double z = (ppm - site.shift().meanPpm()) / site.shift().scalePpm();
        sum += FastMath.min(25, z * z);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /** For each site of a second component whether it may lie, unseen, under one of the first's. */
  private static boolean[] hideable(Model model, Explanation first) {
    boolean[] hideable = new boolean[model.sites().size()];
    for (int s = 0; s < hideable.length; s++) {
      hideable[s] = hideable(model.sites().get(s), first);
    }
    return hideable;
  }

  private static boolean hideable(Site site, Explanation first) {
    if (site.options().length == 0) {
      return false;
    }
    for (int other = 0; other < first.model().sites().size(); other++) {
      int place = first.best().place(other);
      boolean sameKind = first.model().sites().get(other).kind() == site.kind();
      if (sameKind && place >= 0 && site.logPriorOf(place) > site.logPrior()[0] - LIKELY) {
        return true;
      }
    }
    return false;
  }

  /** Whether an unseen cross-peak of the second component may lie under the first one's. */
  private static boolean hidden(Link link, Assignment assignment, boolean[] hideable) {
    return hidden(link.f1Site(), assignment, hideable)
        || (link.f2Site() >= 0 && hidden(link.f2Site(), assignment, hideable));
  }

  private static boolean hidden(int s, Assignment assignment, boolean[] hideable) {
    return hideable[s] && assignment.place(s) < 0;
  }

  /**
   * Chance of a mixture, 0 to 1: a logistic rule with weights learnt on cases with known answers.
   *
   * @param isomers whether the candidates are isomers; where they are not, the second may be a
   *     small molecule or a large one, and must bring more than a peak or two
   */
  static double chance(Second second, boolean isomers, Numbers numbers) {
    if (!isomers && few(second, numbers)) {
      return 0;
    }
    double score =
        numbers.value("mixture.intercept")
            + numbers.value("mixture.gain") * second.gain()
            + numbers.value("mixture.news") * second.news()
            + numbers.value("mixture.misfit") * second.misfit();
    return 1 / (1 + FastMath.exp(-score));
  }

  /** Whether the second candidate brings too little to be more than an impurity. */
  private static boolean few(Second second, Numbers numbers) {
    return second.peaks() < numbers.value("mixture.peaks.least")
        || second.gain() < numbers.value("mixture.gain.least");
  }

  /**
   * Shares from the intensities of the same cross-peak in both candidates; null values when none is
   * seen in both.
   *
   * @param first the better candidate
   * @param second what the other explains beside it
   */
  static Map<String, Double> ratios(
      Explanation first, Explanation second, Workspace workspace, Scorer scorer) {
    Map<String, Double> ratios = new LinkedHashMap<>();
    Map<String, Double> a = intensities(first, first, workspace, scorer);
    Map<String, Double> b = intensities(second, first, workspace, scorer);
    a.forEach(
        (path, value) -> {
          if (b.containsKey(path)) {
            ratios.put(path, b.get(path) - value);
          }
        });
    return ratios;
  }

  /**
   * Integrals of the alpha protons in a 1H list: the first candidate's and the second's; empty when
   * either is missing or both stand at one place.
   */
  static double[] integrals(
      Explanation first, Explanation second, Workspace workspace, String alphaProton) {
    double a = integral(first, workspace, alphaProton);
    double b = integral(second, workspace, alphaProton);
    boolean apart = place(first, alphaProton) != place(second, alphaProton);
    return a > 0 && b > 0 && apart ? new double[] {a, b} : new double[0];
  }

  private static int place(Explanation explanation, String role) {
    for (int s = 0; s < explanation.model().sites().size(); s++) {
      if (role.equals(explanation.model().sites().get(s).role())) {
        return explanation.best().place(s);
      }
    }
    return Assignment.UNSEEN;
  }

  private static double integral(Explanation explanation, Workspace workspace, String role) {
    int place = place(explanation, role);
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
   * ln intensity of each cross-peak that the candidate explains and the other hardly does, by path.
   */
  private static Map<String, Double> intensities(
      Explanation of, Explanation first, Workspace workspace, Scorer scorer) {
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
        boolean own =
            of == first || first.best().explained(workspace.offset(link.channel()) + q) < 1;
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

  /**
   * A second candidate beside the first.
   *
   * @param label its label
   * @param gain nats by which it improves the explanation
   * @param news share of the HMBC and HSQC peaks that it alone explains, 0 to 1
   * @param peaks the number of those peaks
   * @param misfit mean squared deviation of its shifts in units of their scale, each capped at 25
   * @param explanation what it explains on top of the first
   */
  record Second(
      String label,
      double gain,
      double news,
      double peaks,
      double misfit,
      Explanation explanation) {

    /** No second candidate. */
    static Second none(Explanation first) {
      return new Second("", Double.NEGATIVE_INFINITY, 0, 0, 0, first);
    }
  }
}
