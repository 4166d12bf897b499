// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.report.ReportedCompound.ExpectedPeak;
import org.crosspeak.report.ReportedCompound.ReportedCandidate;
import org.crosspeak.report.svg.Arrow;
import org.crosspeak.report.svg.CandidateColour;
import org.crosspeak.report.svg.MoleculeDrawing;
import org.crosspeak.report.svg.Pose;
import org.crosspeak.structure.Drawing;
import org.crosspeak.structure.StructureReader;
import org.jspecify.annotations.Nullable;

/** The candidates drawn side by side, with the couplings that tell them apart. */
final class ReportStructures {

  private static final double WIDTH = 400;
  private static final double HEIGHT = 250;

  private final StructureReader structures;

  ReportStructures(StructureReader structures) {
    this.structures = structures;
  }

  /**
   * One candidate.
   *
   * @param label its label
   * @param svg the drawing, or empty when there is none
   * @param assigned whether the verdict names it
   * @param claimed whether it is claimed
   * @param probability in words, or empty
   * @param couplings what its arrows mean, one line each
   * @param place the candidate's place, from 0
   */
  record Panel(
      String label,
      String svg,
      boolean assigned,
      boolean claimed,
      String probability,
      List<Coupling> couplings,
      int place) {

    /** Classes of the panel: the candidate's colour, and whether it is the one assigned. */
    String type() {
      return (assigned ? "is c" : "c") + CandidateColour.of(place);
    }
  }

  /**
   * One arrow in words.
   *
   * @param type class of the arrow
   * @param text what it says
   */
  record Coupling(String type, String text) {}

  List<Panel> of(Report report) {
    List<Panel> panels = new ArrayList<>();
    Drawing first = null;
    for (ReportedCandidate candidate : report.compound().candidates()) {
      List<Evidence> items = decisive(report, candidate.label());
      Drawing drawing = drawing(candidate, report, first);
      first = first == null ? drawing : first;
      panels.add(panel(report, candidate, drawing, items));
    }
    return panels;
  }

  private @Nullable Drawing drawing(
      ReportedCandidate candidate, Report report, @Nullable Drawing first) {
    String smiles = candidate.smiles();
    if (smiles == null) {
      return null;
    }
    Drawing drawing;
    try {
      drawing = structures.draw(smiles);
    } catch (IllegalArgumentException e) {
      // a report by another hand: its SMILES stands as text
      return null;
    }
    String group = group(report);
    return first == null ? Pose.flat(drawing, group) : Pose.like(first, drawing, group);
  }

  /** Locant of the carbon that bears the protons of the decisive cross-peaks. */
  private static String group(Report report) {
    return report.compound().candidates().stream()
        .flatMap(candidate -> candidate.expected().stream())
        .map(ExpectedPeak::from)
        .map(ReportStructures::bearer)
        .findFirst()
        .orElse("");
  }

  /** A proton and the carbon that bears it have one position: the carbon's locant. */
  private static String bearer(String proton) {
    return proton.startsWith("H-") ? "C" + proton.substring(1) : proton;
  }

  /** Cross-peaks that are nearest in the candidate, the strongest evidence first. */
  private static List<Evidence> decisive(Report report, String label) {
    return report.evidence().stream()
        .filter(item -> item.observed() != null && item.from() != null && item.to() != null)
        .filter(item -> Weight.nearestIn(item, label))
        .filter(item -> item.from().startsWith("H-"))
        .sorted((a, b) -> Double.compare(Weight.of(b), Weight.of(a)))
        .toList();
  }

  private static Panel panel(
      Report report, ReportedCandidate candidate, @Nullable Drawing drawing, List<Evidence> items) {
    List<Arrow> arrows = new ArrayList<>();
    List<Coupling> couplings = new ArrayList<>();
    for (Evidence item : items) {
      Arrow.Seen seen = seen(Objects.requireNonNull(item.observed()));
      String from = PlainText.line(String.valueOf(item.from()));
      String to = PlainText.line(String.valueOf(item.to()));
      String words = from + " \u2192 " + to + ": " + words(seen);
      arrows.add(new Arrow(bearer(from), to, seen, words));
      couplings.add(new Coupling(type(seen), words));
    }
    ReportedVerdict verdict = report.verdict();
    String label = PlainText.line(candidate.label());
    Double probability =
        verdict.probability() == null ? null : verdict.probability().get(candidate.label());
    return new Panel(
        label,
        drawing == null
            ? ""
            : MoleculeDrawing.draw(drawing, WIDTH, HEIGHT, arrows, label + " isomer"),
        verdict.isomer().equals(candidate.label()),
        verdict.claim() != null && verdict.claim().claimed().equals(candidate.label()),
        probability == null || Boolean.FALSE.equals(verdict.fits()) || verdict.isMixture()
            ? ""
            : Percent.of(probability),
        couplings,
        report.compound().candidates().indexOf(candidate));
  }

  private static Arrow.Seen seen(Evidence.Observed observed) {
    return switch (observed) {
      case PRESENT -> Arrow.Seen.OBSERVED;
      case ABSENT -> Arrow.Seen.MISSING;
      case UNOBSERVABLE -> Arrow.Seen.UNOBSERVABLE;
    };
  }

  private static String words(Arrow.Seen seen) {
    return switch (seen) {
      case OBSERVED -> "observed";
      case MISSING -> "expected, not observed";
      case UNOBSERVABLE -> "could not have been seen";
    };
  }

  private static String type(Arrow.Seen seen) {
    return switch (seen) {
      case OBSERVED -> "so";
      case MISSING -> "mi";
      case UNOBSERVABLE -> "un";
    };
  }
}
