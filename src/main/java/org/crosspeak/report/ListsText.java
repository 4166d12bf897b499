// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosspeak.report.ReportedSpectrum.NotUsed;
import org.crosspeak.report.ReportedSpectrum.ReportedPeak;

/** The lists that were read, and what was set aside of them. */
final class ListsText {

  private static final int MOST_PEAKS = 8;
  private static final int MOST_LINES = 12;

  /** From so many peaks on a reason is told once. */
  private static final int MANY = 3;

  private static final int EXPERIMENT = 6;
  private static final int LINE = 11;

  private ListsText() {}

  static void write(TextNote note, Report report) {
    if (report.spectra().isEmpty()) {
      return;
    }
    note.heading("The lists");
    for (ReportedSpectrum spectrum : report.spectra()) {
      note.paragraph(spectrum(spectrum));
    }
    if (report.spectra().stream().allMatch(spectrum -> spectrum.setAside().isEmpty())) {
      return;
    }
    note.heading("Set aside");
    for (ReportedSpectrum spectrum : report.spectra()) {
      setAside(note, spectrum);
    }
  }

  private static String spectrum(ReportedSpectrum spectrum) {
    List<String> facts = new ArrayList<>();
    facts.add(count(spectrum.peaks().size(), "peak") + " used");
    if (!spectrum.setAside().isEmpty()) {
      facts.add(spectrum.setAside().size() + " set aside");
    }
    if (spectrum.axesExchanged()) {
      facts.add("axes exchanged and put right");
    }
    offset(facts, "F1", spectrum.f1OffsetPpm(), 0.005);
    offset(facts, "F2", spectrum.f2OffsetPpm(), 0.0005);
    return "%s, %s: %s."
        .formatted(
            ExperimentName.of(spectrum.experiment()),
            Columns.cutMiddle(PlainText.line(spectrum.file()), 60),
            String.join(", ", facts));
  }

  private static void offset(List<String> facts, String axis, double ppm, double least) {
    if (Math.abs(ppm) >= least) {
      facts.add(
          "%s read %s ppm too %s, corrected"
              .formatted(axis, Shifts.text(Math.abs(ppm)), ppm > 0 ? "high" : "low"));
    }
  }

  private static void setAside(TextNote note, ReportedSpectrum spectrum) {
    List<Together> all = rows(spectrum.setAside());
    List<Together> rows = all.subList(0, Math.min(MOST_PEAKS, all.size()));
    int widest =
        rows.stream()
            .filter(row -> row.peaks.size() == 1)
            .mapToInt(row -> position(row.peaks.get(0)).length())
            .max()
            .orElse(0);
    String experiment = Columns.left(ExperimentName.of(spectrum.experiment()) + " ", EXPERIMENT);
    rows.forEach(row -> row(note, experiment, row, widest));
    int shown = rows.stream().mapToInt(row -> row.peaks.size()).sum();
    if (spectrum.setAside().size() > shown) {
      note.paragraph(
          "and %s more of %s; the JSON report has them all."
              .formatted(
                  count(spectrum.setAside().size() - shown, "peak"),
                  Columns.cutMiddle(PlainText.line(spectrum.file()), 40)));
    }
  }

  private static void row(TextNote note, String experiment, Together row, int widest) {
    List<ReportedPeak> peaks = row.peaks;
    String text = Sentence.full(row.text);
    if (peaks.size() == 1) {
      String place = Columns.left(position(peaks.get(0)), widest + 2);
      note.item(experiment + Columns.left(lines(peaks), LINE) + place, text);
    } else {
      String before = experiment + Columns.left(count(peaks.size(), "peak"), LINE);
      note.item(before, lines(peaks).isEmpty() ? text : text + " " + inLines(peaks));
    }
  }

  /** Peaks that were set aside for the same reason. */
  private record Together(String text, List<ReportedPeak> peaks) {}

  private static List<Together> rows(List<NotUsed> setAside) {
    Map<String, List<ReportedPeak>> byText = new LinkedHashMap<>();
    for (NotUsed notUsed : setAside) {
      byText.computeIfAbsent(notUsed.text(), t -> new ArrayList<>()).add(notUsed.peak());
    }
    List<Together> rows = new ArrayList<>();
    for (NotUsed notUsed : setAside) {
      List<ReportedPeak> all = byText.getOrDefault(notUsed.text(), List.of());
      if (all.size() < MANY) {
        rows.add(new Together(notUsed.text(), List.of(notUsed.peak())));
      } else if (notUsed.peak() == all.get(0)) {
        rows.add(new Together(notUsed.text(), all));
      }
    }
    return rows;
  }

  private static String inLines(List<ReportedPeak> peaks) {
    String lines = lines(peaks);
    return Character.toUpperCase(lines.charAt(0)) + lines.substring(1) + ".";
  }

  private static String lines(List<ReportedPeak> peaks) {
    String numbers =
        peaks.stream()
            .filter(peak -> peak.line() > 0)
            .map(peak -> Integer.toString(peak.line()))
            .limit(MOST_LINES)
            .collect(Collectors.joining(", "));
    if (numbers.isEmpty()) {
      return "";
    }
    String more = peaks.size() > MOST_LINES ? " and more" : "";
    return (peaks.size() == 1 ? "line " : "lines ") + numbers + more;
  }

  private static String position(ReportedPeak peak) {
    return Shifts.position(peak.f2() == null ? Double.NaN : peak.f2(), peak.f1());
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
