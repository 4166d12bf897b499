// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.compound.InputFile;
import org.crosspeak.report.ReportedSpectrum.NotUsed;
import org.crosspeak.report.ReportedSpectrum.ReportedPeak;

/** The lists and their peaks as tables of a page. */
final class ListTables {

  /** Peaks of a list in the page at most; the JSON report has all. */
  private static final int MOST = 500;

  private ListTables() {}

  /**
   * One list.
   *
   * @param experiment its name
   * @param file its file
   * @param used peaks in use
   * @param setAside peaks not used
   * @param tolerance on F2 and F1
   * @param offset on F2 and F1
   * @param peaks the peaks, those not used last
   * @param notShown peaks left out of the page
   */
  record Table(
      String experiment,
      String file,
      int used,
      int setAside,
      String tolerance,
      String offset,
      List<Peak> peaks,
      int notShown) {}

  /** One peak, all as text; {@code use} says why it is not used, or nothing. */
  record Peak(String f2, String f1, String intensity, String line, String use, boolean aside) {}

  /** One input file, all as text. */
  record Input(String file, String readAs, String peaks, String sha256) {}

  static List<Table> of(Report report) {
    return report.spectra().stream().map(ListTables::table).toList();
  }

  private static Table table(ReportedSpectrum spectrum) {
    List<Peak> peaks = new ArrayList<>();
    for (ReportedPeak peak : spectrum.peaks()) {
      if (peaks.size() < MOST) {
        peaks.add(peak(peak, "", false));
      }
    }
    int used = peaks.size();
    for (NotUsed notUsed : spectrum.setAside()) {
      if (peaks.size() - used < MOST) {
        peaks.add(peak(notUsed.peak(), PlainText.line(notUsed.text()), true));
      }
    }
    int all = spectrum.peaks().size() + spectrum.setAside().size();
    return new Table(
        ExperimentName.of(spectrum.experiment()),
        PlainText.line(spectrum.file()),
        spectrum.peaks().size(),
        spectrum.setAside().size(),
        Shifts.text(spectrum.toleranceF2Ppm()) + ", " + Shifts.text(spectrum.toleranceF1Ppm()),
        Shifts.text(spectrum.f2OffsetPpm())
            + ", "
            + Shifts.text(spectrum.f1OffsetPpm())
            + (spectrum.axesExchanged() ? "; axes exchanged and put right" : ""),
        peaks,
        all - peaks.size());
  }

  private static Peak peak(ReportedPeak peak, String use, boolean aside) {
    return new Peak(
        peak.f2() == null ? "" : Shifts.text(peak.f2()),
        Shifts.text(peak.f1()),
        intensity(peak.intensity()),
        peak.line() > 0 ? Integer.toString(peak.line()) : "",
        use,
        aside);
  }

  private static String intensity(@org.jspecify.annotations.Nullable Double intensity) {
    if (intensity == null) {
      return "";
    }
    java.math.BigDecimal digits =
        java.math.BigDecimal.valueOf(intensity).round(new java.math.MathContext(4));
    boolean plain = Math.abs(intensity) < 1e6 && (intensity == 0 || Math.abs(intensity) >= 1e-3);
    return plain ? digits.stripTrailingZeros().toPlainString() : digits.stripTrailingZeros() + "";
  }

  static List<Input> inputs(Provenance provenance) {
    return provenance.inputs().stream().map(ListTables::input).toList();
  }

  private static Input input(InputFile input) {
    String format = input.format() == null ? "" : PlainText.line(input.format());
    String experiment = input.experiment() == null ? "" : ExperimentName.of(input.experiment());
    String both = experiment.isEmpty() || format.isEmpty() ? "" : ", ";
    return new Input(
        PlainText.line(input.file()),
        experiment + both + format,
        input.peaks() == null ? "" : input.peaks().toString(),
        input.sha256());
  }
}
