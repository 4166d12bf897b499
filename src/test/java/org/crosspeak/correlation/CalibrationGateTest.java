// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A small part of the bench, judged at every build: a change of the model that makes it surer than
 * it is right stops here. The whole bench is measured by the profile {@code benchmark}.
 */
class CalibrationGateTest {

  private static final int STEP = 3;

  private static List<BenchOutcome> some() throws IOException {
    List<BenchCase> drawn =
        BenchCase.all().stream().filter(each -> each.structure().smiles() != null).toList();
    List<BenchCase> some = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i += STEP) {
      some.add(drawn.get(i));
    }
    return BenchOutcome.of(some);
  }

  @Test
  void nothing_is_wrong_at_high_confidence_and_stated_chances_are_those_that_come_true()
      throws IOException {
    List<BenchOutcome> outcomes = some();
    List<Answer> answers = outcomes.stream().map(Answer::model).toList();

    assertThat(answers).hasSizeGreaterThan(80);
    assertThat(answers.stream().filter(each -> each.high() && each.wrong()))
        .as("wrong at high confidence")
        .isEmpty();
    Score main = Score.of(answers, Tiers.MAIN);
    assertThat(main.highShare()).as("high among the main tiers").isGreaterThanOrEqualTo(0.7);
    assertThat(main.error()).as("error among decided").isLessThanOrEqualTo(0.02);
    List<Reliability.Stated> stated = stated(outcomes);
    assertThat(Reliability.ece(stated))
        .as("expected calibration error of %d", stated.size())
        .isLessThanOrEqualTo(Reliability.limit(stated));
  }

  private static List<Reliability.Stated> stated(List<BenchOutcome> outcomes) {
    List<Reliability.Stated> stated = new ArrayList<>();
    for (BenchOutcome each : BenchOutcome.judged(outcomes, Tiers.MAIN)) {
      stated.add(
          new Reliability.Stated(
              each.group(),
              each.judged().probability(BenchmarkRun.EVENT),
              each.bench().truth().equals(BenchmarkRun.EVENT),
              Answer.model(each).decided()));
    }
    return stated;
  }
}
