// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.correlation.GuideRule;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.Reason;
import org.crosspeak.peaks.Decimals;
import org.jspecify.annotations.Nullable;

/** The head of the note: which compound, the answer, how sure, the claim, the reasons. */
final class VerdictText {

  /** How the reason codes of compounds outside the program begin. */
  private static final String OUTSIDE = "unsupported-";

  private VerdictText() {}

  static void write(TextNote note, Report report) {
    ReportedVerdict verdict = report.verdict();
    note.top(title(report.compound()), TextNote.Tone.TITLE).gap();
    note.paragraph(headline(report), tone(verdict));
    report.quality().stream()
        .filter(VerdictText::isProviso)
        .forEach(proviso -> note.paragraph(Sentence.full(proviso.text())));
    String share = share(verdict);
    if (!share.isEmpty()) {
      note.paragraph(share);
    }
    String claim = claim(verdict.claim(), report.compound().labels());
    if (!claim.isEmpty()) {
      note.paragraph(claim, contradicted(verdict) ? TextNote.Tone.AGAINST : TextNote.Tone.PLAIN);
    }
    if (verdict.probability() != null && !Boolean.FALSE.equals(verdict.fits())) {
      note.paragraph(calibration(report.calibration()), TextNote.Tone.QUIET);
    }
    ReviewText.lines(report).forEach(note::paragraph);
    why(note, verdict);
    limits(note, report);
  }

  private static void why(TextNote note, ReportedVerdict verdict) {
    String rule = guideRule(verdict);
    if (verdict.reasons().isEmpty() && rule.isEmpty()) {
      return;
    }
    note.heading("Why");
    for (Reason reason : verdict.reasons()) {
      note.item("- ", Sentence.full(reason.text()));
    }
    if (!rule.isEmpty()) {
      note.item("- ", rule);
    }
  }

  private static void limits(TextNote note, Report report) {
    List<QualityNote> limits =
        report.quality().stream().filter(quality -> !isProviso(quality)).toList();
    if (limits.isEmpty()) {
      return;
    }
    note.heading("What limits it");
    for (QualityNote quality : limits) {
      note.item(Columns.left(quality.severity().code(), 8) + " ", Sentence.full(quality.text()));
    }
  }

  /** Whether a note is a condition of the verdict, which belongs beside it. */
  static boolean isProviso(QualityNote quality) {
    return quality.code().equals(ReportQuality.SCAFFOLD_ASSERTED.code());
  }

  static String title(ReportedCompound compound) {
    List<String> facts = new ArrayList<>();
    if (compound.solvent() != null) {
      facts.add(compound.solvent());
    }
    if (compound.protonFrequencyMHz() != null) {
      facts.add(Shifts.text(compound.protonFrequencyMHz()) + " MHz");
    }
    StringBuilder title = new StringBuilder(Columns.cutMiddle(PlainText.line(compound.id()), 80));
    String name = compound.name();
    if (name != null && !name.isBlank() && !name.equals(compound.id())) {
      title.append(": ").append(name);
    }
    if (!facts.isEmpty()) {
      title.append(" (").append(String.join(", ", facts)).append(')');
    }
    return title.toString();
  }

  /** Verdict, probability and confidence in one sentence. */
  static String headline(Report report) {
    ReportedVerdict verdict = report.verdict();
    Map<String, Double> probability = verdict.probability();
    if (verdict.isMixture()) {
      return mixture(report.compound(), verdict);
    }
    if (verdict.decided() && probability != null) {
      return "%s, %s probable, %s confidence"
          .formatted(
              Sentence.capital(report.compound().called(verdict.isomer())),
              Percent.of(probability.getOrDefault(verdict.isomer(), 0.0)),
              verdict.confidence().code());
    }
    if (report.compound().candidates().isEmpty()) {
      boolean outside = verdict.reasons().stream().anyMatch(r -> r.code().startsWith(OUTSIDE));
      return outside
          ? "Inconclusive: this compound is outside what can be judged"
          : "Inconclusive: it is not known which isomers to choose between";
    }
    if (Boolean.FALSE.equals(verdict.fits())) {
      String none = report.compound().none();
      return "Inconclusive: n" + none.substring(1) + " explains the lists";
    }
    return probability == null
        ? "Inconclusive: the lists give nothing to judge by"
        : "Inconclusive: " + odds(probability);
  }

  private static String mixture(ReportedCompound compound, ReportedVerdict verdict) {
    Mixture mixture = verdict.mixture();
    return "Mixture of %s%s, %s confidence"
        .formatted(
            compound.together(),
            mixture == null ? "" : ", " + Percent.of(mixture.probability()) + " probable",
            verdict.confidence().code());
  }

  static String share(ReportedVerdict verdict) {
    Mixture mixture = verdict.mixture();
    return !verdict.isMixture() || mixture == null || mixture.share() == null
        ? ""
        : "It holds " + MixtureShare.text(mixture) + ".";
  }

  static String odds(Map<String, Double> probability) {
    List<String> parts = new ArrayList<>();
    probability.forEach((label, p) -> parts.add(label + " " + Percent.of(p)));
    return String.join(", ", parts);
  }

  private static TextNote.Tone tone(ReportedVerdict verdict) {
    return switch (verdict.confidence()) {
      case HIGH -> TextNote.Tone.SURE;
      case MODERATE -> TextNote.Tone.LIKELY;
      case NONE -> TextNote.Tone.OPEN;
    };
  }

  private static boolean contradicted(ReportedVerdict verdict) {
    Claim claim = verdict.claim();
    return claim != null && claim.outcome() == Claim.ClaimOutcome.CONTRADICTED;
  }

  static String claim(@Nullable Claim claim, List<String> labels) {
    if (claim == null) {
      return "";
    }
    return switch (claim.outcome()) {
      case CONFIRMED -> "Claimed is %s: confirmed.".formatted(claim.claimed());
      case CONTRADICTED ->
          "Claimed is %s: contradicted. The structure on file needs a second look."
              .formatted(claim.claimed());
      case MIXTURE ->
          labels.contains(claim.claimed())
              ? "Claimed is %s: it is there, and not alone.".formatted(claim.claimed())
              : "Claimed is %s; a mixture was found.".formatted(claim.claimed());
      case UNDECIDED ->
          "Claimed is %s: neither confirmed nor contradicted.".formatted(claim.claimed());
    };
  }

  static String calibration(Calibration calibration) {
    if (calibration.cases() == 0) {
      return "The probability is not calibrated on cases with known answers.";
    }
    String real = calibration.realCases() == 0 ? "no" : Integer.toString(calibration.realCases());
    return "Calibrated on %s %scases, %s real lists among them; mean error %s %%."
        .formatted(
            calibration.cases(),
            calibration.realCases() == 0 ? "simulated " : "",
            real,
            Decimals.text(100 * calibration.ece(), 1));
  }

  static String guideRule(ReportedVerdict verdict) {
    GuideRule rule = verdict.guideRule();
    if (rule == null) {
      return "";
    }
    String found =
        switch (rule.crossPeak()) {
          case PRESENT -> "is there";
          case ABSENT -> "is missing";
          case UNOBSERVABLE -> "could not have been seen";
          case AMBIGUOUS -> "can't be told from another";
        };
    String peak =
        rule.from() == null || rule.to() == null
            ? "its cross-peak"
            : "the cross-peak from %s to %s".formatted(rule.from(), rule.to());
    return "The guide's rule alone: %s %s, %s."
        .formatted(peak, found, reading(rule.reads(), verdict));
  }

  private static String reading(@Nullable String reads, ReportedVerdict verdict) {
    if (reads == null) {
      return "so it reads nothing";
    }
    if (verdict.isMixture()) {
      return "so it reads " + reads + " and misses the mixture";
    }
    return verdict.decided() && !reads.equals(verdict.isomer())
        ? "so it reads " + reads + ", which is wrong here"
        : "so it reads " + reads;
  }
}
