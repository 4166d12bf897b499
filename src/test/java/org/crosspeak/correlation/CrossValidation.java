// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.correlation.LogisticFit.Rule;

/**
 * What rules learnt on the other compounds say of each judged case.
 *
 * @param cases the cases
 * @param slopes slope that each case would be read with
 * @param fits chance that the lists fit
 * @param mixtures chance of a mixture
 */
record CrossValidation(
    List<BenchOutcome> cases, List<Double> slopes, List<Double> fits, List<Double> mixtures) {

  /**
   * @param called chance from which a mixture is called; both candidates together are asked for
   *     their fit then
   * @param leastSubstituent share of the substituent's sites at or below which nothing fits
   */
  static CrossValidation of(List<BenchOutcome> outcomes, double called, double leastSubstituent) {
    List<BenchOutcome> cases = outcomes.stream().filter(each -> each.judged() != null).toList();
    Folds folds = new Folds(outcomes);
    List<Double> slopes =
        folds.crossValidated(
            cases,
            others -> {
              double slope = CalibrationFit.slope(others);
              return each -> slope;
            });
    List<Double> mixtures =
        folds.crossValidated(
            cases,
            others -> {
              Rule rule = CalibrationFit.mixtureRule(others);
              return each -> rule.chance(CalibrationFit.mixtureFeatures(each));
            });
    List<Double> fits =
        folds.crossValidated(
            cases,
            others -> {
              Rule fit = CalibrationFit.fitRule(others);
              Rule mixture = CalibrationFit.mixtureRule(others);
              return each -> {
                boolean both = mixture.chance(CalibrationFit.mixtureFeatures(each)) >= called;
                BenchOutcome.Judged judged = each.judged();
                FitFeatures asked = both ? judged.joint() : judged.features();
                return asked.substituent() <= leastSubstituent
                    ? 0.0
                    : fit.chance(CalibrationFit.fitFeatures(asked));
              };
            });
    return new CrossValidation(cases, slopes, fits, mixtures);
  }

  /** Stated probability of a candidate with the case's own slope. */
  double probability(int index, String label, double floor) {
    double margin = cases.get(index).judged().margin(label);
    double plain = 1 / (1 + FastMath.exp(-slopes.get(index) * margin));
    return floor / 2 + (1 - floor) * plain;
  }
}
