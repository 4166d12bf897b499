// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.advice.Advice;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.CorrelationResult;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.ObservedShift;
import org.crosspeak.correlation.Reason;
import org.crosspeak.correlation.Settling;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.peaks.Issue;
import org.crosspeak.report.ReportedCompound.ReportedCandidate;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.Roles;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports: rounds what was computed, compares verdict and claim, writes the sentence. Holds
 * no state but the run's facts; safe for use by multiple threads.
 */
public final class ReportBuilder {

  private final RunFacts run;

  /** A builder for the reports of one run. */
  public ReportBuilder(RunFacts run) {
    this.run = run;
  }

  /**
   * The report of a compound that was judged.
   *
   * @param input what the record says
   * @param question scaffold and candidates
   * @param result verdict and evidence on them
   * @param advice what to do next, or null where no guide covers the scaffold
   * @throws IllegalArgumentException when the evidence does not add up to the stated probability or
   *     a number is NaN or infinite: a fault of the program, never of the input
   */
  public Report build(
      ReportInput input,
      StructureReading.Supported question,
      CorrelationResult result,
      @Nullable Advice advice) {
    List<String> labels = question.candidates().stream().map(c -> c.label()).toList();
    RoundedEvidence evidence =
        RoundedEvidence.of(labels, result.evidence(), result.verdict().probability());
    String claimed = input.claimed() == null ? question.drawn() : input.claimed();
    ReportedCompound compound = compound(input, question.scaffold().name(), candidates(question));
    Provenance provenance = run.provenance(input, question);
    String reportId = ReportId.of(provenance);
    ReportedVerdict unsaid =
        verdict(
            labels,
            named(result.verdict(), question.scaffold().roles()),
            evidence.probability(),
            claim(claimed, result.verdict()));
    String sentence =
        new NotebookSentence(compound, unsaid, result.calibration(), run.version(), reportId)
            .judged(evidence.items(), question.asserted() ? question.scaffold().phrase() : null);
    return new Report(
        reportId,
        null,
        compound,
        withSentence(unsaid, sentence),
        calibration(result.calibration()),
        result.spectra().stream().map(SpectrumRounding::of).toList(),
        shifts(result.shifts(), protonRoles(question)),
        evidence.items(),
        advice,
        new QualityNotes(input, question, result.quality()).list(),
        provenance);
  }

  /**
   * The report of a compound that was read and is outside the program.
   *
   * @param input what the record says
   * @param reading why it is outside
   * @param advice what to do next, or null
   */
  public Report build(
      ReportInput input, StructureReading.Unsupported reading, @Nullable Advice advice) {
    ReportedCompound compound = compound(input, reading.scaffold(), List.of());
    Verdict none = outside(new Reason(reading.code(), reading.text()));
    Provenance provenance = run.provenance(input, reading);
    String reportId = ReportId.of(provenance);
    ReportedVerdict unsaid = verdict(List.of(), none, null, claim(input.claimed(), none));
    String sentence =
        new NotebookSentence(compound, unsaid, run.calibration(), run.version(), reportId)
            .outside();
    return new Report(
        reportId,
        null,
        compound,
        withSentence(unsaid, sentence),
        calibration(run.calibration()),
        List.of(),
        Map.of(),
        List.of(),
        advice,
        new QualityNotes(input, null, List.<Issue>of()).list(),
        provenance);
  }

  /**
   * What the report of a compound will be known by, without judging it.
   *
   * @param input what the record says
   * @param reading scaffold and candidates, or why it is outside
   */
  public ReportKey key(ReportInput input, StructureReading reading) {
    List<QualityNote> told = input.issues().stream().map(QualityNote::of).toList();
    return new ReportKey(input.id(), ReportId.of(run.provenance(input, reading)), told);
  }

  private static Verdict outside(Reason reason) {
    return new Verdict(
        Verdict.INCONCLUSIVE, Confidence.NONE, null, null, null, null, List.of(reason), List.of());
  }

  private static ReportedCompound compound(
      ReportInput input, @Nullable String scaffold, List<ReportedCandidate> candidates) {
    return new ReportedCompound(
        input.id(),
        input.name(),
        input.meta(),
        input.solvent(),
        input.protonFrequencyMHz(),
        scaffold,
        candidates);
  }

  private static List<ReportedCandidate> candidates(StructureReading.Supported question) {
    ExpectedPeaks expected = new ExpectedPeaks(question);
    return question.candidates().stream()
        .map(
            candidate ->
                new ReportedCandidate(
                    candidate.label(),
                    candidate.smiles(),
                    expected.of(candidate),
                    question.scaffold().words().names().get(candidate.label())))
        .toList();
  }

  private static @Nullable Claim claim(@Nullable String claimed, Verdict verdict) {
    if (claimed == null) {
      return null;
    }
    Claim.ClaimOutcome outcome;
    if (!verdict.decided()) {
      outcome = Claim.ClaimOutcome.UNDECIDED;
    } else if (verdict.isomer().equals(Verdict.MIXTURE)) {
      outcome = Claim.ClaimOutcome.MIXTURE;
    } else {
      outcome =
          verdict.isomer().equals(claimed)
              ? Claim.ClaimOutcome.CONFIRMED
              : Claim.ClaimOutcome.CONTRADICTED;
    }
    return new Claim(claimed, outcome);
  }

  private static ReportedVerdict verdict(
      List<String> labels,
      Verdict verdict,
      @Nullable Map<String, Double> probability,
      @Nullable Claim claim) {
    return new ReportedVerdict(
        verdict.isomer(),
        verdict.confidence(),
        probability,
        mixture(labels, verdict.mixture()),
        verdict.fits(),
        verdict.guideRule(),
        claim,
        "",
        verdict.reasons(),
        verdict.wouldSettle().stream().map(s -> settling(labels, s)).toList());
  }

  /** The guide's rule with the cross-peak that it looks for. */
  private static Verdict named(Verdict verdict, Roles roles) {
    GuideRule rule = verdict.guideRule();
    if (rule == null) {
      return verdict;
    }
    return new Verdict(
        verdict.isomer(),
        verdict.confidence(),
        verdict.probability(),
        verdict.mixture(),
        verdict.fits(),
        new GuideRule(rule.crossPeak(), rule.reads(), roles.alphaProton(), roles.guideCarbon()),
        verdict.reasons(),
        verdict.wouldSettle());
  }

  private static ReportedVerdict withSentence(ReportedVerdict verdict, String sentence) {
    return new ReportedVerdict(
        verdict.isomer(),
        verdict.confidence(),
        verdict.probability(),
        verdict.mixture(),
        verdict.fits(),
        verdict.guideRule(),
        verdict.claim(),
        sentence,
        verdict.reasons(),
        verdict.wouldSettle());
  }

  private static @Nullable Mixture mixture(List<String> labels, @Nullable Mixture mixture) {
    if (mixture == null) {
      return null;
    }
    Map<String, Double> share = mixture.share();
    return new Mixture(
        Rounding.probability(mixture.probability()),
        share == null ? null : OrderedMaps.copy(Rounding.distribution(labels, share)),
        Rounding.probabilityOrNull(mixture.shareSpread()),
        mixture.shareFrom());
  }

  private static Settling settling(List<String> labels, Settling settling) {
    Map<String, String> expect = new LinkedHashMap<>();
    for (String label : labels) {
      String words = settling.expect().get(label);
      if (words != null) {
        expect.put(label, words);
      }
    }
    return new Settling(
        settling.experiment(),
        OrderedMaps.copy(expect),
        Rounding.log(settling.gain()),
        settling.text());
  }

  private static Calibration calibration(Calibration calibration) {
    return new Calibration(
        calibration.basis(),
        calibration.cases(),
        calibration.realCases(),
        Rounding.probability(calibration.ece()),
        calibration.date());
  }

  private static Set<String> protonRoles(StructureReading.Supported question) {
    Set<String> roles = new LinkedHashSet<>();
    question.candidates().stream()
        .flatMap(candidate -> candidate.variants().stream())
        .flatMap(variant -> variant.protons().stream())
        .map(ProtonSite::role)
        .forEach(
            role -> {
              if (role != null) {
                roles.add(role);
              }
            });
    return roles;
  }

  private static Map<String, ObservedShift> shifts(
      Map<String, ObservedShift> shifts, Set<String> protonRoles) {
    Map<String, ObservedShift> rounded = new LinkedHashMap<>();
    shifts.forEach(
        (role, shift) ->
            rounded.put(
                role,
                new ObservedShift(
                    protonRoles.contains(role)
                        ? Rounding.protonPpm(shift.ppm())
                        : Rounding.carbonPpm(shift.ppm()),
                    shift.from())));
    return rounded;
  }
}
