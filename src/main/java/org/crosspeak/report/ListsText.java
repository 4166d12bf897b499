// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.report.ReportedSpectrum.NotUsed;
import org.crosspeak.report.ReportedSpectrum.ReportedPeak;

/** The lists that were read, and what was set aside of them. */
final class ListsText {

  private static final int MOST_PEAKS = 8;
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
    List<NotUsed> peaks = spectrum.setAside();
    int shown = Math.min(MOST_PEAKS, peaks.size());
    int widest =
        peaks.subList(0, shown).stream()
            .mapToInt(notUsed -> position(notUsed.peak()).length())
            .max()
            .orElse(0);
    for (NotUsed notUsed : peaks.subList(0, shown)) {
      ReportedPeak peak = notUsed.peak();
      String line = peak.line() > 0 ? "line " + peak.line() : "";
      String before =
          Columns.left(ExperimentName.of(spectrum.experiment()) + " ", EXPERIMENT)
              + Columns.left(line, LINE)
              + Columns.left(position(peak), widest + 2);
      note.item(before, Sentence.full(notUsed.text()));
    }
    if (peaks.size() > shown) {
      note.paragraph(
          "and %s more of %s; the JSON report has them all."
              .formatted(
                  count(peaks.size() - shown, "peak"),
                  Columns.cutMiddle(PlainText.line(spectrum.file()), 40)));
    }
  }

  private static String position(ReportedPeak peak) {
    return Shifts.position(peak.f2() == null ? Double.NaN : peak.f2(), peak.f1());
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
