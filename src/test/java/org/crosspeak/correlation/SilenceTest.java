// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing, and what two carbons share, is no evidence by itself. */
class SilenceTest {

  private final Supported question = Questions.of("CCn1nc(C)c2cc(Br)ccc12");

  private static List<String> codes(CorrelationResult result) {
    return result.quality().stream().map(Issue::code).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N-1", "N-2"})
  void absenceInASilentAlphaRowIsNoEvidence(String truth) {
    CorrelationResult result =
        Questions.judge(
            question,
            Simulated.of(question, truth, 1)
                .silent("H-alpha")
                .lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(codes(result)).contains("alpha-row-silent");
    assertThat(result.verdict().guideRule())
        .isEqualTo(new GuideRule(GuideRule.CrossPeak.UNOBSERVABLE, null));
    assertThat(result.evidence())
        .filteredOn(item -> "H-alpha".equals(item.from()))
        .allSatisfy(item -> assertThat(Math.abs(VerdictRule.margin(item, truth))).isLessThan(1.0));
  }

  /** Only the alpha row and its chain, the one ring carbon midway between what both predict. */
  @Test
  void ringCarbonThatMayBeEitherGivesNoVerdictAlone() {
    Supported drawn = Questions.of("CCn1nc(C)c2ccccc12");
    for (long seed = 1; seed <= 6; seed++) {
      Simulated lists =
          Simulated.of(drawn, "N-1", seed)
              .shift("C-3", 136.5)
              .shift("C-7a", 136.5)
              .shift("C-alpha", 44)
              .shift("H-alpha", 4.35)
              .unseen("3-CH3");
      for (String silent : List.of("H-4", "H-5", "H-6", "H-7")) {
        lists.silent(silent);
      }
      CorrelationResult result = Questions.judge(drawn, lists.lists(Experiment.HMBC));
      assertThat(result.verdict().confidence()).isEqualTo(Confidence.NONE);
      assertThat(result.verdict().wouldSettle()).isNotEmpty();
    }
  }

  /** 141.03 and 141.35 ppm in 1-butyl-6-methoxy-3-methylindazole: other rows must tell. */
  @Test
  void coincidingCarbonsAreToldAndOtherRowsTell() {
    Supported drawn = Questions.of("CCCCn1nc(C)c2ccc(OC)cc12");
    CorrelationResult result =
        Questions.judge(
            drawn,
            Simulated.of(drawn, "N-1", 2)
                .shift("C-3", 141.03)
                .shift("C-7a", 141.35)
                .lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(codes(result)).contains("carbons-coincide");
    assertThat(result.verdict().isomer()).isEqualTo("N-1");
  }

  /** The cross-peak at both carbons may belong to either. */
  @Test
  void guidesRuleIsAmbiguousWhereTheCarbonsCoincide() {
    Supported drawn = Questions.of("Cn1ncc2ccccc12");
    CorrelationResult result =
        Questions.judge(
            drawn,
            Simulated.of(drawn, "N-1", 1)
                .shift("C-3", 139.5)
                .shift("C-7a", 139.5)
                .add("H-alpha", "C-3")
                .lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.verdict().guideRule())
        .isEqualTo(new GuideRule(GuideRule.CrossPeak.AMBIGUOUS, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"N-1", "N-2"})
  void threeBondPeakOfTheAlphaProtonsIsDecisive(String truth) {
    CorrelationResult result =
        Questions.judge(
            question, Simulated.of(question, truth, 1).lists(Experiment.HMBC, Experiment.HSQC));
    String to = truth.equals("N-1") ? "C-7a" : "C-3";
    assertThat(result.evidence())
        .anySatisfy(
            item -> {
              assertThat(item.from()).isEqualTo("H-alpha");
              assertThat(item.to()).isEqualTo(to);
              assertThat(item.observed()).isEqualTo(Evidence.Observed.PRESENT);
            });
    assertThat(result.verdict().reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.code()).isEqualTo("decisive-cross-peak");
              assertThat(reason.text()).contains("H-alpha").contains(to).contains(truth);
            });
    assertThat(result.verdict().isomer()).isEqualTo(truth);
    assertThat(result.verdict().confidence()).isEqualTo(Confidence.HIGH);
    assertThat(result.verdict().wouldSettle()).isEmpty();
  }

  /** The guide's rule reads N-1 from a missing peak; on its own that is worth about 4 to 1. */
  @Test
  void missingThreeBondPeakInALivingRowSpeaksWithItsChanceAgainstTheIsomerThatNeedsIt() {
    CorrelationResult with =
        Questions.judge(
            question, Simulated.of(question, "N-2", 4).lists(Experiment.HMBC, Experiment.HSQC));
    CorrelationResult without =
        Questions.judge(
            question,
            Simulated.of(question, "N-2", 4)
                .drop("H-alpha", "C-3")
                .lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(Questions.margin(without, "N-2")).isLessThan(Questions.margin(with, "N-2"));
    assertThat(without.verdict().isomer()).isNotEqualTo("N-1");
  }

  /** A four-bond peak to C-3 in an N-1 compound is the trap of the guide's rule. */
  @Test
  void fourBondPeakMisleadsTheGuidesRuleAndNotTheModel() {
    Supported drawn = Questions.of("Cn1ncc2ccccc12");
    CorrelationResult result =
        Questions.judge(
            drawn,
            Simulated.of(drawn, "N-1", 7)
                .add("H-alpha", "C-3")
                .lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.verdict().guideRule())
        .isEqualTo(new GuideRule(GuideRule.CrossPeak.PRESENT, "N-2"));
    assertThat(result.verdict().isomer()).isEqualTo("N-1");
  }

  @Test
  void guidesRuleReadsAbsenceOnlyWhereTheRowShowsTheRing() {
    CorrelationResult result =
        Questions.judge(
            question, Simulated.of(question, "N-1", 1).lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.verdict().guideRule())
        .isEqualTo(new GuideRule(GuideRule.CrossPeak.ABSENT, "N-1"));
    CorrelationResult present =
        Questions.judge(
            question, Simulated.of(question, "N-2", 1).lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(present.verdict().guideRule())
        .isEqualTo(new GuideRule(GuideRule.CrossPeak.PRESENT, "N-2"));
  }
}
