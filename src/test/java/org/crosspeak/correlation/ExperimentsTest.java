// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each further list adds, and how the axes' oddities are read. */
class ExperimentsTest {

  private static final String ETHYL = "CCn1nc(C)c2cc(Br)ccc12";

  @ParameterizedTest(name = "{0} for {1}")
  @CsvFileSource(resources = "/correlation/experiments.tsv", delimiter = '\t', numLinesToSkip = 1)
  void furtherListMovesTheAnswerTheRightWay(
      String experiment, String truth, String kind, double least) {
    Supported question = Questions.of(ETHYL);
    Experiment further = Experiment.ofCode(experiment).orElseThrow();
    CorrelationResult with =
        Questions.judge(question, Simulated.of(question, truth, 1).lists(Experiment.HMBC, further));
    EvidenceKind asked =
        java.util.Arrays.stream(EvidenceKind.values())
            .filter(each -> each.code().equals(kind))
            .findFirst()
            .orElseThrow();
    assertThat(Questions.margin(with, asked, truth)).isGreaterThan(least);
    assertThat(with.verdict().isomer()).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"N-1, CH3NO2, 0", "N-2, CH3NO2, 0", "N-1, NH3, 380.2", "N-2, nh3, 380.2"})
  void nitrogenShiftsSpeakAlikeAgainstEitherReference(
      String truth, String reference, double onTop) {
    Supported question = Questions.of(ETHYL);
    CorrelationResult plain = nitrogen(question, truth, null, 0);
    CorrelationResult named = nitrogen(question, truth, reference, onTop);
    assertThat(Questions.margin(named, EvidenceKind.NITROGEN_SHIFT, truth))
        .isGreaterThan(5)
        .isCloseTo(Questions.margin(plain, EvidenceKind.NITROGEN_SHIFT, truth), within(0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"N-1", "N-2"})
  void ammoniaScaleIsRecognisedWhereTheRecordIsSilent(String truth) {
    Supported question = Questions.of(ETHYL);
    CorrelationResult result = nitrogen(question, truth, null, 380.2);
    assertThat(Questions.margin(result, EvidenceKind.NITROGEN_SHIFT, truth)).isGreaterThan(5);
  }

  private static CorrelationResult nitrogen(
      Supported question, String truth, String reference, double onTop) {
    return Questions.judge(
        question,
        Simulated.of(question, truth, 1)
            .nitrogen(reference, onTop)
            .lists(Experiment.HMBC, Experiment.HMBC15N));
  }

  /** C-3 as the candidates predict it: what the analyst says and what the list shows agree. */
  @ParameterizedTest
  @ValueSource(strings = {"N-1", "N-2"})
  void analystsShiftSpeaksForTheIsomerThatHasIt(String truth) {
    Supported question = Questions.of(ETHYL);
    double own = Simulated.predicted(question, truth, "C-3");
    CorrelationResult result =
        Questions.judge(
            question,
            Simulated.of(question, truth, 1)
                .shift("C-3", own)
                .known("C-3", own)
                .lists(Experiment.HMBC));
    assertThat(Questions.margin(result, EvidenceKind.KNOWN, truth)).isPositive();
    assertThat(result.shifts().get("C-3").from()).isEqualTo("known");
    assertThat(result.verdict().isomer()).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"N-1, N-2", "N-2, N-1"})
  void analystsShiftThatTheOtherIsomerWouldHaveSpeaksForThatOne(String truth, String other) {
    Supported question = Questions.of(ETHYL);
    double wrong = Simulated.predicted(question, other, "C-3");
    Simulated lists = Simulated.of(question, truth, 1);
    CorrelationResult without = Questions.judge(question, lists.lists(Experiment.HMBC));
    CorrelationResult with =
        Questions.judge(
            question, Simulated.of(question, truth, 1).known("C-3", wrong).lists(Experiment.HMBC));
    assertThat(Questions.margin(with, truth)).isLessThan(Questions.margin(without, truth));
  }

  @Test
  void unknownRoleAmongTheAnalystsShiftsIsLeftAlone() {
    Supported question = Questions.of(ETHYL);
    CorrelationResult result =
        Questions.judge(
            question, Simulated.of(question, "N-1", 1).known("C-99", 50).lists(Experiment.HMBC));
    assertThat(result.verdict().isomer()).isEqualTo("N-1");
  }

  /** 1J(CF) about 245 Hz: two lines 1.95 ppm apart at 125.7 MHz are one carbon. */
  @ParameterizedTest
  @CsvSource({"N-1, 500", "N-2, 500", "N-1, 0", "N-2, 400"})
  void carbonFluorineDoubletIsOneCarbon(String truth, double frequency) {
    Supported question = Questions.of("Cn1ncc2cc(F)ccc12");
    Double megahertz = frequency == 0 ? null : Double.valueOf(frequency);
    double at = frequency == 0 ? 600 : frequency;
    CorrelationResult result =
        Questions.judge(
            question,
            Simulated.of(question, truth, 3)
                .frequency(megahertz)
                .split("C-5", 245 / (at * 0.25145))
                .lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.verdict().isomer()).isEqualTo(truth);
    assertThat(result.verdict().fits()).isTrue();
    assertThat(result.shifts().get("C-5").ppm()).isBetween(155.0, 161.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"N-1", "N-2"})
  void carbonylOutsideTheWindowIsFoundFolded(String truth) {
    Supported question = Questions.of("COC(=O)c1nn(CC(=O)OC)c2ccccc12");
    Simulated folded = Simulated.of(question, truth, 3).window(0, 158);
    CorrelationResult result =
        Questions.judge(question, folded.lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.verdict().isomer()).isEqualTo(truth);
    assertThat(result.verdict().fits()).isTrue();
  }

  @Test
  void ammoniaAndOtherListsAreReadWithTheirTolerance() {
    Supported question = Questions.of(ETHYL);
    CorrelationResult result =
        Questions.judge(
            question,
            Simulated.of(question, "N-1", 1)
                .lists(Experiment.HMBC, Experiment.HSQC, Experiment.C13, Experiment.H1));
    assertThat(result.spectra()).hasSize(4);
    assertThat(result.spectra())
        .allSatisfy(
            reading -> {
              assertThat(reading.toleranceF1Ppm()).isPositive();
              assertThat(reading.toleranceF2Ppm()).isPositive();
            });
    assertThat(result.shifts().get("H-alpha").from()).isEqualTo("hsqc");
    assertThat(result.shifts().get("C-7a").from()).isEqualTo("c13");
  }

  @Test
  void roleShiftIsTakenFromTheLongRangeListWhereNoOtherShowsIt() {
    Supported question = Questions.of(ETHYL);
    CorrelationResult result =
        Questions.judge(question, Simulated.of(question, "N-1", 1).lists(Experiment.HMBC));
    assertThat(result.shifts().get("C-7a").from()).isEqualTo("hmbc");
    CorrelationResult lines =
        Questions.judge(
            question, Simulated.of(question, "N-1", 1).lists(Experiment.HMBC, Experiment.H1));
    assertThat(lines.shifts().get("H-4").from()).isEqualTo("h1");
  }

  @Test
  void exchangedAxesAreTold() {
    Supported question = Questions.of(ETHYL);
    Observation lists = Simulated.of(question, "N-1", 1).lists(Experiment.HMBC);
    org.crosspeak.peaks.PeakList list = lists.lists().get(0);
    org.crosspeak.peaks.PeakList exchanged =
        new org.crosspeak.peaks.PeakList(
            list.name(),
            list.file(),
            list.experiment(),
            list.f2(),
            list.f1(),
            list.peaks(),
            list.setAside(),
            true,
            java.util.List.of());
    CorrelationResult result =
        Questions.judge(question, Observations.with(lists, java.util.List.of(exchanged)));
    assertThat(result.quality()).anyMatch(issue -> issue.code().equals("axes-exchanged"));
    assertThat(result.spectra().get(0).axesExchanged()).isTrue();
    assertThat(result.spectra().get(0).peaks()).hasSameSizeAs(list.peaks());
    assertThat(result.spectra().get(0).peaks()).allMatch(peak -> peak instanceof Peak);
  }
}
