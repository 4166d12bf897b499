// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would settle it: experiments not given yet, with shifts, largest expected gain first. */
class SettlementTest {

  private final Numbers numbers = Numbers.load("model.json");
  private final Supported question = Questions.of("Cn1nc(C)c2ccccc12");

  private List<Settling> rank(Simulated simulated, Experiment... experiments) {
    Judgement judgement = Questions.weigh(question, simulated.lists(experiments));
    Set<Experiment> given = EnumSet.copyOf(List.of(experiments));
    return new Settlement(
            judgement.explanations(), judgement.workspace(), given, numbers, question.scaffold())
        .rank();
  }

  private Simulated compound(String truth) {
    return Simulated.of(question, truth, 1);
  }

  @Test
  void gainsFallAreBoundedAndEveryCandidateIsTold() {
    List<Settling> ranked = rank(compound("N-1"), Experiment.HMBC);
    assertThat(ranked).isNotEmpty();
    assertThat(ranked).isSortedAccordingTo(Comparator.comparingDouble(Settling::gain).reversed());
    assertThat(ranked)
        .allSatisfy(
            settling -> {
              assertThat(settling.gain())
                  .isBetween(numbers.value("settle.least"), numbers.value("settle.most"));
              assertThat(settling.expect().keySet()).containsExactly("N-1", "N-2");
              assertThat(settling.text()).contains("means", "N-1", "N-2");
            });
  }

  /** H-alpha to H-7 in N-1, to the protons of a 3-substituent in N-2, each with its shift. */
  @Test
  void noesyIsProposedWithTheContactsOfEitherIsomerAndTheirShifts() {
    Settling noesy =
        rank(compound("N-1"), Experiment.HMBC).stream()
            .filter(settling -> settling.experiment().equals("noesy"))
            .findFirst()
            .orElseThrow();
    assertThat(noesy.expect().get("N-1")).contains("H-7").containsPattern("\\d\\.\\d");
    assertThat(noesy.expect().get("N-2")).contains("3-CH3").containsPattern("\\d\\.\\d");
    assertThat(noesy.text()).contains("ROESY");
  }

  @ParameterizedTest
  @EnumSource(
      value = Experiment.class,
      names = {"HSQC", "NOESY", "ROESY", "HMBC15N", "C13"})
  void experimentThatWasGivenIsNotProposedAgain(Experiment given) {
    String proposed = given == Experiment.ROESY ? "noesy" : given.code();
    assertThat(rank(compound("N-2"), Experiment.HMBC, given))
        .noneMatch(settling -> settling.experiment().equals(proposed));
  }

  @Test
  void nitrogenShiftsAreProposedAgainstNitromethane() {
    assertThat(rank(compound("N-1"), Experiment.HMBC))
        .anySatisfy(
            settling -> {
              assertThat(settling.experiment()).isEqualTo("hmbc15n");
              assertThat(settling.text()).contains("nitromethane = 0");
              assertThat(settling.expect().get("N-1")).isNotEqualTo(settling.expect().get("N-2"));
            });
  }

  @Test
  void longerHmbcIsProposedWhereTheThreeBondPeaksOfTheAlphaRowAreMissing() {
    Simulated silent = compound("N-1").silent("H-alpha").unseen("C-7a").unseen("C-3");
    assertThat(rank(silent, Experiment.HMBC))
        .anySatisfy(
            settling -> {
              assertThat(settling.experiment()).isEqualTo("hmbc");
              assertThat(settling.text()).contains("more scans");
            });
  }

  @Test
  void openVerdictComesWithWhatWouldSettleIt() {
    Simulated poor = compound("N-1");
    for (String proton : List.of("H-alpha", "H-4", "H-6", "H-7")) {
      poor.silent(proton);
    }
    CorrelationResult result = Questions.judge(question, poor.lists(Experiment.HMBC));
    if (result.verdict().confidence() != Confidence.HIGH) {
      assertThat(result.verdict().wouldSettle()).isNotEmpty();
    }
    List<String> experiments = new ArrayList<>();
    result.verdict().wouldSettle().forEach(settling -> experiments.add(settling.experiment()));
    assertThat(experiments).doesNotHaveDuplicates();
  }

  @Test
  void asManyCandidatesAsThereAreShareTheExpectation() {
    Judgement judgement = Questions.weigh(question, compound("N-1").lists(Experiment.HMBC));
    Map<String, Explanation> one = Map.of("N-1", judgement.explanations().get("N-1"));
    List<Settling> ranked =
        new Settlement(
                one,
                judgement.workspace(),
                EnumSet.of(Experiment.HMBC),
                numbers,
                question.scaffold())
            .rank();
    assertThat(ranked).isEmpty();
  }
}
