// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.correlation.Reason;
import org.crosspeak.correlation.Settling;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.report.svg.CandidateColour;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of a report's page ask for. Text from outside is made harmless here and
 * escaped by the templates; the drawings are markup already.
 *
 * @param report the report
 * @param assets style and script
 * @param map the map as SVG, or empty
 * @param strip the row of the decisive protons as SVG, or empty
 * @param panels the candidates
 * @param figures the guides' figures that concern it
 */
record HtmlPage(
    Report report,
    PageAssets assets,
    String map,
    String strip,
    List<ReportStructures.Panel> panels,
    List<FigureShelf.Shown> figures) {

  /** Text from outside on one line, nothing in it that acts; empty for null. */
  String t(@Nullable String text) {
    return text == null ? "" : PlainText.line(text);
  }

  String id() {
    return t(report.id());
  }

  String documentTitle() {
    return id() + ": " + answer() + " (Crosspeak)";
  }

  List<String> facts() {
    ReportedCompound compound = report.compound();
    List<String> facts = new ArrayList<>();
    String name = compound.name();
    if (name != null && !name.isBlank() && !name.equals(compound.id())) {
      facts.add(t(name));
    }
    if (compound.scaffold() != null) {
      facts.add(t(compound.scaffold()));
    }
    if (compound.solvent() != null) {
      facts.add(t(compound.solvent()));
    }
    if (compound.protonFrequencyMHz() != null) {
      facts.add(Shifts.text(compound.protonFrequencyMHz()) + " MHz");
    }
    compound.meta().forEach((key, value) -> facts.add(t(key + ": " + value)));
    return facts;
  }

  List<String> labels() {
    return report.compound().labels().stream().map(this::t).toList();
  }

  // ---- verdict -------------------------------------------------------------------------------

  private ReportedVerdict verdict() {
    return report.verdict();
  }

  String tone() {
    return verdict().confidence().code();
  }

  String answer() {
    return HtmlVerdict.answer(report);
  }

  String probability() {
    return HtmlVerdict.probability(report);
  }

  List<String> provisos() {
    return report.quality().stream()
        .filter(VerdictText::isProviso)
        .map(note -> Sentence.full(note.text()))
        .toList();
  }

  String confidence() {
    return verdict().confidence().code();
  }

  String confidenceMark() {
    return HtmlVerdict.confidenceMark(verdict().confidence());
  }

  String claim() {
    return t(VerdictText.claim(verdict().claim(), report.compound().labels()));
  }

  String claimTone() {
    Claim claim = verdict().claim();
    return claim == null ? "" : claim.outcome().code();
  }

  String claimMark() {
    Claim claim = verdict().claim();
    return claim == null ? "" : HtmlVerdict.claimMark(claim.outcome());
  }

  String fit() {
    Boolean fits = verdict().fits();
    if (fits == null) {
      return "";
    }
    return fits ? "The lists are explained." : report.compound().none() + " explains the lists.";
  }

  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (Reason reason : verdict().reasons()) {
      reasons.add(Sentence.full(reason.text()));
    }
    String rule = t(VerdictText.guideRule(verdict()));
    if (!rule.isEmpty()) {
      reasons.add(rule);
    }
    return reasons;
  }

  /** What limits the verdict, each as a sentence. */
  List<QualityNote> quality() {
    return report.quality().stream()
        .filter(note -> !VerdictText.isProviso(note))
        .map(note -> new QualityNote(note.code(), note.severity(), Sentence.full(note.text())))
        .toList();
  }

  String calibration() {
    return VerdictText.calibration(report.calibration())
        + (verdict().probability() == null
            ? " Of this compound no probability could be stated."
            : "");
  }

  // ---- map -----------------------------------------------------------------------------------

  boolean hasHsqc() {
    return counts(Experiment.HSQC, false) > 0;
  }

  boolean hasSetAside() {
    return counts(Experiment.HMBC, true) > 0;
  }

  private long counts(Experiment experiment, boolean aside) {
    return ReportMap.count(report, experiment, aside);
  }

  /** The candidates that have boxes on the map. */
  List<Layer> layers() {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < report.compound().candidates().size(); i++) {
      ReportedCompound.ReportedCandidate candidate = report.compound().candidates().get(i);
      if (!candidate.expected().isEmpty()) {
        layers.add(new Layer(CandidateColour.of(i), t(candidate.label())));
      }
    }
    return layers;
  }

  /** A layer of boxes: the number of its colour, and whose boxes they are. */
  record Layer(int colour, String label) {}

  List<String> mapNotes() {
    List<String> notes = new ArrayList<>();
    for (ReportedSpectrum spectrum : report.spectra()) {
      boolean drawn =
          spectrum.experiment() == Experiment.HMBC || spectrum.experiment() == Experiment.HSQC;
      int most = Math.max(spectrum.peaks().size(), spectrum.setAside().size());
      if (drawn && most > ReportMap.MOST) {
        notes.add(
            "Of the %s list the %s strongest peaks of a kind are drawn; the JSON report has all."
                .formatted(ExperimentName.of(spectrum.experiment()), ReportMap.MOST));
      }
    }
    return notes;
  }

  // ---- evidence ------------------------------------------------------------------------------

  List<EvidenceRows.Row> evidence() {
    return new EvidenceRows(report).speaking();
  }

  List<EvidenceRows.Row> silent() {
    return new EvidenceRows(report).silent();
  }

  List<EvidenceRows.Row> sums() {
    return new EvidenceRows(report).sums();
  }

  String evidenceHint() {
    return EvidenceText.heading(verdict()) + ". A bar grows with the weight.";
  }

  // ---- what would settle it ------------------------------------------------------------------

  /**
   * One experiment.
   *
   * @param experiment its name
   * @param expect what each candidate would show, in the order of the labels
   * @param gain expected gain as odds
   */
  record Settles(String experiment, List<String> expect, String gain) {}

  String settlingTitle() {
    return verdict().decided() ? "What would make it surer" : "What would settle it";
  }

  List<Settles> settling() {
    List<Settles> rows = new ArrayList<>();
    for (Settling one : verdict().wouldSettle()) {
      List<String> expect = new ArrayList<>();
      for (String label : report.compound().labels()) {
        expect.add(t(one.expect().getOrDefault(label, "")));
      }
      rows.add(
          new Settles(
              t(ExperimentName.of(one.experiment())), expect, "about " + Odds.of(one.gain())));
    }
    return rows;
  }

  // ---- lists and provenance ------------------------------------------------------------------

  List<ListTables.Table> lists() {
    return ListTables.of(report);
  }

  List<String> shifts() {
    List<String> shifts = new ArrayList<>();
    report
        .shifts()
        .forEach(
            (role, shift) ->
                shifts.add(t(role) + " " + Shifts.text(shift.ppm()) + " (" + shift.from() + ")"));
    return shifts;
  }

  List<ListTables.Input> inputs() {
    return ListTables.inputs(report.provenance());
  }

  List<String> settings() {
    return lines(report.provenance().settings());
  }

  List<String> ruleSets() {
    return lines(report.provenance().ruleSets());
  }

  private List<String> lines(Map<String, String> map) {
    List<String> lines = new ArrayList<>();
    map.forEach((key, value) -> lines.add(t(key + ": " + value)));
    return lines;
  }

  /** What the templates of the advice ask for; only where there is one. */
  HtmlAdvice advice() {
    return new HtmlAdvice(Objects.requireNonNull(report.advice()));
  }
}
