// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar that the model has to clear on the bench.
 *
 * @param what what is measured
 * @param required in words
 * @param measured in words
 * @param met whether it is cleared
 */
record Bar(String what, String required, String measured, boolean met) {

  static List<Bar> of(List<Answer> answers, List<Reliability.Stated> stated) {
    List<Bar> bars = new ArrayList<>();
    Score main = Score.of(answers, Tiers.MAIN);
    bars.add(least("main tiers, coverage", 0.92, main.coverage()));
    bars.add(most("main tiers, error among decided", 0.01, main.error()));
    bars.add(least("main tiers, high confidence", 0.70, main.highShare()));
    bars.add(most("main tiers, error among high", 0.003, main.highError()));
    Score bare = Score.of(answers, List.of(Tiers.BARE));
    bars.add(least("bare, coverage", 0.60, bare.coverage()));
    bars.add(most("bare, error", 0.02, bare.error()));
    bars.add(none("bare, high confidence", bare.high()));
    for (String tier : Tiers.TRAPS) {
      Score trap = Score.of(answers, List.of(tier));
      bars.add(none(tier + ", wrong at high confidence", trap.highWrong()));
      bars.add(most(tier + ", error", 0.05, trap.error()));
    }
    List<Answer> mixtures =
        answers.stream().filter(each -> each.bench().truth().equals(Verdict.MIXTURE)).toList();
    Score mixture = Score.of(mixtures);
    bars.add(
        least(
            "mixture, share of at least 0.3: called",
            0.80,
            (double) mixture.mixture() / mixture.cases()));
    bars.add(
        none(
            "diastereotopic, called a mixture",
            Score.of(answers, List.of(Tiers.DIASTEREOTOPIC)).mixture()));
    for (String tier : Tiers.FOREIGN) {
      bars.add(none(tier + ", high confidence", Score.of(answers, List.of(tier)).high()));
    }
    bars.add(
        least(
            String.join(", ", Tiers.FOREIGN) + ": refused",
            0.90,
            Score.of(answers, Tiers.FOREIGN).refusedShare()));
    bars.add(most("main tiers, Brier score of decided", 0.01, Reliability.brier(stated)));
    bars.add(
        most(
            "main tiers, expected calibration error",
            Reliability.limit(stated),
            Reliability.ece(stated)));
    return bars;
  }

  private static Bar least(String what, double bound, double value) {
    return new Bar(what, "≥ " + number(bound), number(value), value >= bound);
  }

  private static Bar most(String what, double bound, double value) {
    return new Bar(what, "≤ " + number(bound), number(value), value <= bound);
  }

  private static Bar none(String what, int count) {
    return new Bar(what, "0", Integer.toString(count), count == 0);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
