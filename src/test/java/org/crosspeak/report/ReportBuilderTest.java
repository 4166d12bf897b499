// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.crosspeak.compound.InputFile;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.report.Claim.ClaimOutcome;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportBuilderTest {

  static List<Report> judged() {
    return Samples.all().stream().filter(r -> r.verdict().probability() != null).toList();
  }

  @ParameterizedTest
  @MethodSource("judged")
  void theWrittenWeightsAddUpToTheWrittenProbability(Report report) {
    Map<String, Double> summed = Samples.softmax(report.evidence());
    report
        .verdict()
        .probability()
        .forEach((label, p) -> assertThat(summed.get(label)).isCloseTo(p, within(1e-6)));
  }

  @Test
  void roundedWeightsAddUpWhateverTheirNumberAndSize() {
    SplittableRandom random = new SplittableRandom(20261120);
    for (int round = 0; round < 2000; round++) {
      List<Evidence> items = new ArrayList<>();
      int count = 1 + random.nextInt(80);
      double size = Math.pow(10, random.nextInt(4) - 2);
      for (int i = 0; i < count; i++) {
        items.add(
            Samples.item(
                EvidenceKind.ROW,
                Samples.logs(
                    size * (random.nextDouble() - 0.5), size * (random.nextDouble() - 0.5)),
                "a row"));
      }
      List<Evidence> all = round % 2 == 0 ? items : Samples.calibrated(items);
      Map<String, Double> stated = Samples.softmax(all);
      RoundedEvidence rounded = RoundedEvidence.of(Samples.LABELS, all, stated);
      Map<String, Double> again = Samples.softmax(rounded.items());
      rounded
          .probability()
          .forEach(
              (label, p) -> {
                assertThat(again.get(label)).isCloseTo(p, within(1e-6));
                assertThat(p).isCloseTo(stated.get(label), within(2.6e-5));
              });
      assertThat(rounded.probability().values().stream().mapToDouble(p -> p).sum())
          .isCloseTo(1.0, within(1e-12));
    }
  }

  @Test
  void evidenceThatDoesNotAddUpIsAFaultAndRefused() {
    assertThatThrownBy(
            () ->
                RoundedEvidence.of(
                    Samples.LABELS, List.of(Samples.prior()), Samples.logs(0.4, 0.6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("adds up to 0.5 for N-1, stated is 0.4");
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity", "-Infinity"})
  void aWeightThatIsNoNumberIsRefused(double weight) {
    Evidence item = Samples.item(EvidenceKind.ROW, Samples.logs(weight, 0), "a row");
    assertThatThrownBy(() -> RoundedEvidence.of(Samples.LABELS, List.of(item), null))
        .hasMessageContaining("finite");
  }

  @Test
  void numbersKeepTheDecimalsOfTheContract() {
    Report report = Samples.clear();
    assertThat(report.shifts().get("H-alpha").ppm()).isEqualTo(4.43);
    assertThat(report.shifts().get("C-3").ppm()).isEqualTo(123.1);
    assertThat(report.spectra().get(0).f1OffsetPpm()).isEqualTo(0.421);
    assertThat(report.spectra().get(0).toleranceF2Ppm()).isEqualTo(0.0212);
    assertThat(report.spectra().get(0).toleranceF1Ppm()).isEqualTo(0.151);
    assertThat(report.calibration().ece()).isEqualTo(0.011235);
    assertThat(Samples.mixture().verdict().mixture().share())
        .containsExactly(Map.entry("N-1", 0.701235), Map.entry("N-2", 0.298765));
    assertThat(Rounding.log(-0.00004)).isEqualTo(0.0).hasToString("0.0");
    assertThat(Rounding.protonPpm(4.43005)).isEqualTo(4.43);
  }

  @Test
  void theLastOfThreeTakesOneMinusTheRest() {
    Map<String, Double> thirds = new LinkedHashMap<>();
    thirds.put("a", 1 / 3.0);
    thirds.put("b", 1 / 3.0);
    thirds.put("c", 1 / 3.0);
    assertThat(Rounding.distribution(List.of("a", "b", "c"), thirds))
        .containsExactly(
            Map.entry("a", 0.333333), Map.entry("b", 0.333333), Map.entry("c", 0.333334));
  }

  @ParameterizedTest
  @CsvSource({
    "N-2,          HIGH,     N-2, CONFIRMED",
    "N-2,          MODERATE, N-1, CONTRADICTED",
    "mixture,      MODERATE, N-1, MIXTURE",
    "inconclusive, NONE,     N-1, UNDECIDED"
  })
  void theClaimIsComparedWithTheVerdict(
      String isomer, Confidence confidence, String claimed, ClaimOutcome outcome) {
    Report report = built(isomer, confidence, claimed, "N-1");
    assertThat(report.verdict().claim()).isEqualTo(new Claim(claimed, outcome));
  }

  @Test
  void theDrawnIsomerIsTheClaimWhereNoneIsStated() {
    assertThat(built("N-1", Confidence.HIGH, null, "N-1").verdict().claim())
        .isEqualTo(new Claim("N-1", ClaimOutcome.CONFIRMED));
    assertThat(built("N-1", Confidence.HIGH, null, null).verdict().claim()).isNull();
  }

  @Test
  void aClaimAgainstItsDrawingStandsAndIsNoted() {
    Report report = built("N-2", Confidence.HIGH, "N-2", "N-1");
    assertThat(report.verdict().claim()).isEqualTo(new Claim("N-2", ClaimOutcome.CONFIRMED));
    assertThat(report.quality())
        .extracting(QualityNote::code)
        .containsExactly("claim-differs-from-drawing");
    assertThat(built("N-2", Confidence.HIGH, "N-9", "N-1").quality())
        .extracting(QualityNote::code)
        .containsExactly("claim-unknown");
  }

  @Test
  void anAssertedScaffoldIsACondition() {
    Report report = Samples.asserted();
    assertThat(report.verdict().sentence())
        .startsWith("If this is an N-alkyl indazole, bare/CP-0003 is the N-2 isomer");
    assertThat(report.quality()).extracting(QualityNote::code).containsExactly("scaffold-asserted");
    assertThat(report.compound().candidates()).allMatch(c -> c.smiles() == null);
  }

  @Test
  void whatIsOutsideIsAReportWithItsReasonAndNoProbability() {
    Report report = Samples.unsupported();
    assertThat(report.verdict().isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(report.verdict().probability()).isNull();
    assertThat(report.verdict().reasons())
        .extracting(r -> r.code())
        .containsExactly("unsupported-n-aryl");
    assertThat(report.compound().candidates()).isEmpty();
    assertThat(report.verdict().sentence()).contains("was not assigned: the group on nitrogen");
  }

  @Test
  void theIdIsThatOfInputsSettingsVersionAndRuleSetsAlone() {
    Report report = Samples.clear();
    Provenance p = report.provenance();
    assertThat(report.reportId()).matches("[0-9a-f]{16}").isEqualTo(ReportId.of(p));
    assertThat(Samples.mixture().reportId()).isEqualTo(report.reportId());
    List<InputFile> other = new ArrayList<>(p.inputs());
    other.set(1, new InputFile("hmbc.csv", "d".repeat(64), "mnova-table", Experiment.HMBC, 4));
    assertThat(
            ReportId.of(new Provenance(p.tool(), p.version(), p.ruleSets(), p.settings(), other)))
        .isNotEqualTo(report.reportId());
    assertThat(
            ReportId.of(new Provenance(p.tool(), "0.1.1", p.ruleSets(), p.settings(), p.inputs())))
        .isNotEqualTo(report.reportId());
    assertThat(
            ReportId.of(new Provenance(p.tool(), p.version(), Map.of(), p.settings(), p.inputs())))
        .isNotEqualTo(report.reportId());
    assertThat(
            ReportId.of(
                new Provenance(
                    p.tool(), p.version(), p.ruleSets(), Map.of("experiment", "x"), p.inputs())))
        .isNotEqualTo(report.reportId());
  }

  @Test
  void theIdIsTheHashOfTheCanonicalJson() {
    // Checked with: printf '%s' '<the JSON>' | sha256sum
    Provenance provenance =
        new Provenance(
            "crosspeak",
            "1.0",
            Map.of("coupling/hmbc", "0123456789ab"),
            Map.of(),
            List.of(new InputFile("a.csv", "0".repeat(64), "table", Experiment.HMBC, 3)));
    assertThat(ReportId.of(provenance)).isEqualTo("1d57c7d2e5aca6de");
  }

  @Test
  void theScaffoldOfTheCompoundIsAmongTheRuleSetsInSortedOrder() {
    assertThat(Samples.clear().provenance().ruleSets().keySet())
        .containsExactly("calibration/stated", "coupling/hmbc", "scaffold/indazole");
  }

  @Test
  void aNoteCarriesItsPlaceAndRemedyAndStandsOnceWorstFirst() {
    Issue issue =
        new Issue(
            Severity.WARNING,
            "few-peaks",
            "hmbc.csv",
            3,
            "Only 2 peaks",
            null,
            null,
            "Pick lower.");
    ReportInput plain = Samples.input("x", null, null);
    ReportInput input =
        new ReportInput(
            "x",
            null,
            Map.of(),
            null,
            null,
            null,
            plain.inputs(),
            List.of(
                Issue.of(Severity.NOTE, "left-alone", "notes.txt was left alone."), issue, issue));
    Report report =
        Samples.builder().build(input, new Unsupported("scaffold-unknown", "Unknown.", null), null);
    assertThat(report.quality())
        .containsExactly(
            new QualityNote(
                "few-peaks", Severity.WARNING, "hmbc.csv, line 3: Only 2 peaks. Pick lower."),
            new QualityNote("left-alone", Severity.NOTE, "notes.txt was left alone."));
  }

  private static Report built(String isomer, Confidence confidence, String claimed, String drawn) {
    List<Evidence> items = Samples.calibrated(List.of(Samples.prior()));
    Verdict verdict =
        new Verdict(
            isomer, confidence, Samples.softmax(items), null, true, null, List.of(), List.of());
    return Samples.builder()
        .build(
            Samples.input("x", null, claimed),
            Samples.supported(drawn, false),
            Samples.result(verdict, items, List.of()),
            null);
  }
}
