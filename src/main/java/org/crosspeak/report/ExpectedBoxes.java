// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.ObservedShift;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.report.ReportedCompound.ExpectedPeak;
import org.crosspeak.report.svg.PeakMap.Box;
import org.crosspeak.report.svg.PeakMap.Row;
import org.jspecify.annotations.Nullable;

/** Where each candidate would show the decisive cross-peaks in one list, as that list was read. */
final class ExpectedBoxes {

  /** Half the width of a box and of the row, ppm at least: what an eye can make out. */
  private static final double LEAST_HALF = 0.03;

  /** A box reaches so many spreads to either side. */
  private static final double SPREADS = 2;

  private static final double WIDEST_HALF = 12;

  private final Report report;
  private final ReportedSpectrum spectrum;
  private final List<String> labels;

  ExpectedBoxes(Report report, ReportedSpectrum spectrum) {
    this.report = report;
    this.spectrum = spectrum;
    this.labels = report.compound().labels();
  }

  /** The boxes of all candidates, in their order. */
  List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (ExpectedPeak peak : report.compound().candidates().get(i).expected()) {
        boxes.add(box(i, peak));
      }
    }
    return boxes;
  }

  private Box box(int candidate, ExpectedPeak peak) {
    String label = PlainText.line(labels.get(candidate));
    String to = PlainText.line(peak.to());
    boolean due = peak.bonds() <= fewestBonds(peak);
    double half =
        Math.min(WIDEST_HALF, Math.max(spectrum.toleranceF1Ppm(), SPREADS * peak.f1Spread()));
    String title =
        "If %s: %s expected at %s \u00b1 %s ppm, %s bonds from %s, so %s"
            .formatted(
                label,
                to,
                Numbers.fixed(peak.f1(), 1),
                Numbers.fixed(half, 1),
                peak.bonds(),
                PlainText.line(peak.from()),
                due ? "a cross-peak is due" : "hardly a cross-peak");
    return new Box(
        candidate,
        rowShift(candidate, peak.from()),
        rowHalf(),
        peak.f1() + spectrum.f1OffsetPpm(),
        half,
        due,
        label + " " + to,
        label + ": " + to + ", " + peak.bonds() + " bonds",
        title);
  }

  private int fewestBonds(ExpectedPeak peak) {
    return report.compound().candidates().stream()
        .flatMap(candidate -> candidate.expected().stream())
        .filter(other -> other.to().equals(peak.to()) && other.from().equals(peak.from()))
        .mapToInt(ExpectedPeak::bonds)
        .min()
        .orElse(peak.bonds());
  }

  /**
   * Where the protons of that role stand in the list: where found, else where expected. In a
   * mixture each candidate has its own, where a cross-peak speaks for it.
   */
  private double rowShift(int candidate, String role) {
    if (report.verdict().isMixture()) {
      Double own = ownRow(labels.get(candidate), role);
      if (own != null) {
        return own;
      }
    }
    ObservedShift observed = report.shifts().get(role);
    double ppm =
        observed != null
            ? observed.ppm()
            : report.compound().candidates().stream()
                .flatMap(each -> each.expected().stream())
                .filter(peak -> peak.from().equals(role))
                .mapToDouble(ExpectedPeak::f2)
                .average()
                .orElse(0);
    return ppm + spectrum.f2OffsetPpm();
  }

  private @Nullable Double ownRow(String label, String role) {
    return report.evidence().stream()
        .filter(item -> item.observed() == Evidence.Observed.PRESENT)
        .filter(item -> role.equals(item.from()) && Weight.nearestIn(item, label))
        .flatMap(item -> item.peaks().stream())
        .map(PeakRef::f2)
        .findFirst()
        .orElse(null);
  }

  private double rowHalf() {
    return Math.max(LEAST_HALF, spectrum.toleranceF2Ppm());
  }

  /** The rows that the boxes stand in, the highest shift first. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (ExpectedPeak peak : report.compound().candidates().get(i).expected()) {
        Row row = row(i, peak.from());
        if (rows.stream().noneMatch(other -> other.label().equals(row.label()))) {
          rows.add(row);
        }
      }
    }
    rows.sort(Comparator.comparingDouble(row -> -row.f2()));
    return rows;
  }

  private Row row(int candidate, String role) {
    double f2 = rowShift(candidate, role);
    String found = report.shifts().containsKey(role) ? "" : " (expected)";
    String label = PlainText.line(role) + " " + Numbers.fixed(f2, 2) + found;
    return new Row(f2, rowHalf(), label);
  }
}
