// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
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
   * @param explanations those of all candidates, by label
   */
  Second second(
      Explanation first,
      Map<String, Explanation> explanations,
      List<Candidate> candidates,
      Preparation preparation,
      Deadline deadline) {
    Scorer scorer = likelihood.secondScorer(preparation);
    Second best = Second.none(first);
    for (Candidate candidate : candidates) {
      if (candidate.label().equals(first.model().label())) {
        continue;
      }
      for (Variant variant : candidate.variants()) {
        Model model = model(explanations.get(candidate.label()), variant, first, preparation);
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

  /** The model of a second candidate, which no assignment of the analyst's concerns. */
  private Model model(
      Explanation alone, Variant variant, Explanation first, Preparation preparation) {
    boolean same =
        alone.model().variant() == variant
            && alone.offset() == first.offset()
            && preparation.known().isEmpty();
    return same
        ? alone.model()
        : likelihood.model(
            alone.model().label(), variant, preparation.withoutKnown(), first.offset());
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
