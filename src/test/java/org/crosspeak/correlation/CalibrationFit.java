// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.correlation.LogisticFit.Row;
import org.crosspeak.correlation.LogisticFit.Rule;

/**
 * Learns the numbers of {@code calibration.json} from cases with known answers: the slope of the
 * log-odds, the fit rule and the mixture rule.
 */
final class CalibrationFit {

  /**
   * What the slope is drawn towards and never exceeds: half of the model's certainty. A simulated
   * bench may lower the trust in the model; it cannot raise it.
   */
  static final double SLOPE_PRIOR = 0.5;

  /** Spread of the slope's prior. */
  static final double SLOPE_SPREAD = 0.1;

  /** Penalty on the weights of both rules. */
  static final double RIDGE = 1;

  /** Ids of the fit rule's weights, in the order of its features. */
  static final List<String> FIT_IDS =
      List.of(
          "fit.explained",
          "fit.explainedOneBond",
          "fit.found",
          "fit.placed",
          "fit.misfit",
          "fit.substituent");

  /** Ids of the mixture rule's weights, in the order of its features. */
  static final List<String> MIXTURE_IDS = List.of("mixture.gain", "mixture.news", "mixture.misfit");

  private static final LogisticFit FIT = new LogisticFit(RIDGE, 1, 1, 1, 1, -1, 1);
  private static final LogisticFit MIXTURE = new LogisticFit(RIDGE, 1, 1, -1);

  private CalibrationFit() {}

  /** The slope with the greatest likelihood of the known answers times its prior. */
  static double slope(List<BenchOutcome> outcomes) {
    double[] supports = supports(outcomes);
    return new BrentOptimizer(1e-10, 1e-12)
        .optimize(
            new MaxEval(200),
            GoalType.MAXIMIZE,
            new SearchInterval(0, SLOPE_PRIOR),
            new UnivariateObjectiveFunction(slope -> logPosterior(slope, supports)))
        .getPoint();
  }

  private static double logPosterior(double slope, double[] supports) {
    double off = (slope - SLOPE_PRIOR) / SLOPE_SPREAD;
    double sum = -off * off / 2;
    for (double support : supports) {
      sum -= FastMath.log1p(FastMath.exp(-slope * support));
    }
    return sum;
  }

  private static double[] supports(List<BenchOutcome> outcomes) {
    return BenchOutcome.judged(outcomes, Tiers.MAIN).stream()
        .filter(BenchOutcome::isomerKnown)
        .mapToDouble(each -> each.judged().margin(each.bench().truth()))
        .toArray();
  }

  /** The fit rule. */
  static Rule fitRule(List<BenchOutcome> outcomes) {
    return FIT.fit(fitRows(outcomes));
  }

  private static List<Row> fitRows(List<BenchOutcome> outcomes) {
    List<Row> rows = new ArrayList<>();
    for (BenchOutcome outcome : outcomes) {
      if (outcome.judged() != null && outcome.judged().drawn() && asksFit(outcome)) {
        boolean mixture = outcome.bench().tier().equals(Tiers.MIXTURE);
        rows.add(
            new Row(
                fitFeatures(mixture ? outcome.judged().joint() : outcome.judged().features()),
                !isForeign(outcome)));
      }
    }
    return rows;
  }

  /** Whether a case teaches the fit rule. */
  static boolean asksFit(BenchOutcome outcome) {
    return !outcome.bench().tier().equals(Tiers.BARE);
  }

  /** Whether the lists are of something else than the drawing. */
  static boolean isForeign(BenchOutcome outcome) {
    String tier = outcome.bench().tier();
    return Tiers.FOREIGN.contains(tier) || tier.equals(Tiers.EXCHANGED);
  }

  static double[] fitFeatures(FitFeatures features) {
    return new double[] {
      features.explainedPeaks(),
      features.explainedOneBond(),
      features.found(),
      features.placed(),
      features.misfit(),
      features.substituent()
    };
  }

  /** The mixture rule. */
  static Rule mixtureRule(List<BenchOutcome> outcomes) {
    return MIXTURE.fit(mixtureRows(outcomes));
  }

  private static List<Row> mixtureRows(List<BenchOutcome> outcomes) {
    List<Row> rows = new ArrayList<>();
    for (BenchOutcome outcome : outcomes) {
      if (outcome.judged() != null && outcome.judged().drawn() && asksMixture(outcome)) {
        rows.add(new Row(mixtureFeatures(outcome), isMixture(outcome)));
      }
    }
    return rows;
  }

  /**
   * Whether a case teaches the mixture rule: a small second component is neither. Foreign lists
   * don't: where the other candidate would explain what is left over, one isomer should not be
   * named, whatever the reason.
   */
  static boolean asksMixture(BenchOutcome outcome) {
    String tier = outcome.bench().tier();
    return Tiers.MAIN.contains(tier) || Tiers.TRAPS.contains(tier) || isMixture(outcome);
  }

  /** Whether a second component is there in an amount that should show. */
  static boolean isMixture(BenchOutcome outcome) {
    return outcome.bench().tier().equals(Tiers.MIXTURE) && share(outcome) >= Tiers.MIXTURE_EXPECTED;
  }

  static double share(BenchOutcome outcome) {
    return Double.parseDouble(outcome.bench().note());
  }

  static double[] mixtureFeatures(BenchOutcome outcome) {
    BenchOutcome.SecondFeatures second = outcome.judged().second();
    return new double[] {second.gain(), second.news(), second.misfit()};
  }

  /**
   * A fitted number.
   *
   * @param value rounded as it belongs into the resource
   * @param cases how many cases taught it
   */
  record Fitted(double value, int cases) {}

  /** Every fitted number by its id. */
  static Map<String, Fitted> all(List<BenchOutcome> outcomes) {
    Map<String, Fitted> fitted = new LinkedHashMap<>();
    fitted.put("slope", new Fitted(rounded(slope(outcomes)), supports(outcomes).length));
    put(fitted, "fit.intercept", FIT_IDS, fitRule(outcomes), fitRows(outcomes).size());
    put(
        fitted,
        "mixture.intercept",
        MIXTURE_IDS,
        mixtureRule(outcomes),
        mixtureRows(outcomes).size());
    return fitted;
  }

  private static void put(
      Map<String, Fitted> fitted, String intercept, List<String> ids, Rule rule, int cases) {
    fitted.put(intercept, new Fitted(rounded(rule.intercept()), cases));
    for (int f = 0; f < ids.size(); f++) {
      fitted.put(ids.get(f), new Fitted(rounded(rule.weights()[f]), cases));
    }
  }

  private static double rounded(double value) {
    return FastMath.rint(value * 1e3) / 1e3;
  }
}
