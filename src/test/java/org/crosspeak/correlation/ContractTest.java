// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine promises to those who call it. */
class ContractTest {

  private static final Supported QUESTION = Questions.of("CCn1nc(C)c2cc(Br)ccc12");

  private static Supported asserted() {
    return (Supported)
        StructureReader.withDefaults()
            .read(new StructureInput(null, null, null, null, "indazole", "CDCl3"));
  }

  /** Without a drawing other azoles give the same picture: at most moderate, fit not claimed. */
  @ParameterizedTest
  @CsvSource({"Cn1ncc2ccccc12, N-1", "Cn1ncc2ccccc12, N-2", "CCn1nc(C)c2ccccc12, N-1"})
  void assertedScaffoldIsAtMostModerateAndNeverWrong(String smiles, String truth) {
    Observation lists =
        Simulated.of(Questions.of(smiles), truth, 1).lists(Experiment.HMBC, Experiment.HSQC);
    CorrelationResult result = Questions.judge(asserted(), lists);
    assertThat(result.verdict().isomer()).isIn(truth, Verdict.INCONCLUSIVE);
    assertThat(result.verdict().confidence()).isNotEqualTo(Confidence.HIGH);
    assertThat(result.verdict().mixture()).isNull();
    assertThat(result.verdict().fits()).isNotEqualTo(Boolean.TRUE);
  }

  @Test
  void sameQuestionFromManyThreadsHasOneAnswer() throws Exception {
    Observation lists = Simulated.of(QUESTION, "N-1", 1).lists(Experiment.HMBC, Experiment.HSQC);
    Correlator correlator = Correlator.withDefaults();
    List<Callable<CorrelationResult>> work = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      work.add(() -> correlator.judge(QUESTION, lists, Deadline.NONE));
    }
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      List<Future<CorrelationResult>> done = pool.invokeAll(work);
      CorrelationResult first = done.get(0).get();
      for (Future<CorrelationResult> each : done) {
        assertThat(each.get()).isEqualTo(first);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Integrals of both alpha rows in the 1H list give the ratio before any HMBC intensity. */
  @Test
  void integralsOfTheAlphaRowsGiveTheShares() {
    Simulated major = Simulated.of(QUESTION, "N-1", 1).shift("H-alpha", 4.37);
    Simulated minor = Simulated.of(QUESTION, "N-2", 2).shift("H-alpha", 4.52).height(5e5);
    Observation both =
        Observations.together(
            integrated(major.lists(Experiment.HMBC, Experiment.HSQC, Experiment.H1), 0.7),
            integrated(minor.lists(Experiment.HMBC, Experiment.HSQC, Experiment.H1), 0.3));
    CorrelationResult result = Questions.judge(QUESTION, both);
    assertThat(result.verdict().isomer()).isEqualTo(Verdict.MIXTURE);
    Mixture mixture = result.verdict().mixture();
    assertThat(mixture.shareFrom()).isEqualTo("h1");
    assertThat(mixture.share().get("N-1")).isBetween(0.65, 0.75);
    assertThat(mixture.share().get("N-2")).isBetween(0.25, 0.35);
  }

  private static Observation integrated(Observation lists, double share) {
    return Observations.mapped(
        lists, peaks -> peaks.stream().map(peak -> integrated(peak, share)).toList());
  }

  private static Peak integrated(Peak peak, double share) {
    PeakDetail detail =
        Double.isNaN(peak.f2Ppm())
            ? new PeakDetail(null, null, null, null, null, null, null, 2 * share)
            : peak.detail();
    return new Peak(
        peak.f2Ppm(), peak.f1Ppm(), peak.intensity(), peak.line(), peak.where(), detail);
  }

  /** The diagonal says nothing, and a contact's mirror image says it no second time. */
  @Test
  void diagonalAndMirrorImagesOfNoesyAreSetAside() {
    Observation lists =
        Simulated.of(QUESTION, "N-2", 1)
            .extra(Experiment.NOESY, 4.4, 4.4, 1e6)
            .lists(Experiment.HMBC, Experiment.NOESY);
    CorrelationResult result = Questions.judge(QUESTION, lists);
    ListReading noesy = result.spectra().get(1);
    assertThat(noesy.setAside()).anyMatch(aside -> aside.code().equals("diagonal"));
    assertThat(noesy.setAside()).anyMatch(aside -> aside.code().equals("mirror"));
    Observation oneSided =
        Observations.mapped(
            lists,
            peaks ->
                peaks.stream()
                    .filter(peak -> !(peak.f2Ppm() < peak.f1Ppm() && peak.f1Ppm() < 12))
                    .toList());
    CorrelationResult once = Questions.judge(QUESTION, oneSided);
    assertThat(Questions.margin(once, EvidenceKind.NOE, "N-2"))
        .isCloseTo(
            Questions.margin(result, EvidenceKind.NOE, "N-2"),
            org.assertj.core.api.Assertions.within(1.5));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void fewerPeaksThanARowAndAColumnNeedAreToldAsTooFew(int count) {
    List<Peak> peaks =
        Simulated.of(QUESTION, "N-1", 1).lists(Experiment.HMBC).lists().get(0).peaks();
    CorrelationResult result =
        Questions.judge(QUESTION, Observations.hmbc(peaks.subList(0, count)));
    assertThat(result.verdict().isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.verdict().fits()).isNull();
    assertThat(result.verdict().reasons().get(0).code()).isEqualTo("too-few-peaks");
  }

  /** Intensities over more decades than any receiver has. */
  @Test
  void intensitiesOfAnySizeGiveFiniteNumbers() {
    List<Peak> peaks = new ArrayList<>();
    double[] heights = {Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 1, 1e-300};
    int row = 0;
    for (Peak peak :
        Simulated.of(QUESTION, "N-1", 1).lists(Experiment.HMBC).lists().get(0).peaks()) {
      peaks.add(Peak.of(peak.f2Ppm(), peak.f1Ppm(), heights[row++ % heights.length], row));
    }
    CorrelationResult result = Questions.judge(QUESTION, Observations.hmbc(peaks));
    assertThat(result.verdict().probability().values()).allMatch(Double::isFinite);
    assertThat(result.evidence())
        .allSatisfy(item -> assertThat(item.logLikelihood().values()).allMatch(Double::isFinite));
  }

  /** 15N peaks of H-alpha are no carbons of its row. */
  @Test
  void nitrogenListDoesNotMakeASilentCarbonRowSpeak() {
    CorrelationResult result =
        Questions.judge(
            QUESTION,
            Simulated.of(QUESTION, "N-2", 1)
                .silent("H-alpha")
                .lists(Experiment.HMBC, Experiment.HSQC, Experiment.HMBC15N));
    assertThat(result.verdict().guideRule())
        .isEqualTo(new GuideRule(GuideRule.CrossPeak.UNOBSERVABLE, null));
    assertThat(result.quality()).anyMatch(issue -> issue.code().equals("alpha-row-silent"));
    assertThat(result.evidence())
        .filteredOn(item -> item.kind() == EvidenceKind.CROSS_PEAK)
        .noneMatch(item -> item.to() != null && item.to().startsWith("N-"));
  }

  @Test
  void verdictWithoutConfidenceIsInconclusiveAndTheOtherWayRound() {
    for (Object[] pair :
        Arrays.asList(
            new Object[] {Verdict.INCONCLUSIVE, Confidence.MODERATE},
            new Object[] {"N-1", Confidence.NONE})) {
      assertThatThrownBy(
              () ->
                  new Verdict(
                      (String) pair[0],
                      (Confidence) pair[1],
                      null,
                      null,
                      null,
                      null,
                      List.of(),
                      List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void wordsOfReportsAreLowerCaseAndDistinct() {
    List<String> words = new ArrayList<>();
    Arrays.stream(Confidence.values()).forEach(each -> words.add(each.code()));
    Arrays.stream(GuideRule.CrossPeak.values()).forEach(each -> words.add(each.code()));
    Arrays.stream(EvidenceKind.values()).forEach(each -> words.add(each.code()));
    assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z-]+"));
    Map<String, String> observed = new LinkedHashMap<>();
    for (Evidence.Observed each : Evidence.Observed.values()) {
      observed.put(each.name(), each.code());
    }
    assertThat(observed)
        .containsEntry("PRESENT", "present")
        .containsEntry("ABSENT", "absent")
        .containsEntry("UNOBSERVABLE", "unobservable");
  }

  @Test
  void listsWithoutHmbcLeaveTheQuestionOpen() {
    PeakList hsqc = Simulated.of(QUESTION, "N-1", 1).lists(Experiment.HSQC).lists().get(0);
    Observation only = new Observation(List.of(hsqc), Map.of(), null, null, null);
    CorrelationResult result = Questions.judge(QUESTION, only);
    assertThat(result.verdict().isomer()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.quality()).anyMatch(issue -> issue.code().equals("no-intensities"));
    assertThat(result.quality()).anyMatch(issue -> issue.code().equals("no-frequency"));
  }
}
