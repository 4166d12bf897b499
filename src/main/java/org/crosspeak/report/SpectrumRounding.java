// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import org.crosspeak.correlation.ListReading;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.SetAside;
import org.crosspeak.report.ReportedSpectrum.NotUsed;
import org.crosspeak.report.ReportedSpectrum.ReportedPeak;

/** A list reading as it is reported: peaks as read, offsets and tolerances rounded. */
final class SpectrumRounding {

  private SpectrumRounding() {}

  static ReportedSpectrum of(ListReading reading) {
    boolean protonF1 = protonsOnF1(reading.experiment());
    return new ReportedSpectrum(
        reading.experiment(),
        reading.file(),
        f1(protonF1, reading.f1OffsetPpm()),
        Rounding.protonPpm(reading.f2OffsetPpm()),
        reading.axesExchanged(),
        Rounding.protonPpm(reading.toleranceF2Ppm()),
        f1(protonF1, reading.toleranceF1Ppm()),
        reading.peaks().stream().map(SpectrumRounding::peak).toList(),
        reading.setAside().stream().map(SpectrumRounding::notUsed).toList());
  }

  private static double f1(boolean proton, double ppm) {
    return proton ? Rounding.protonPpm(ppm) : Rounding.carbonPpm(ppm);
  }

  private static boolean protonsOnF1(Experiment experiment) {
    return switch (experiment) {
      case NOESY, ROESY, COSY, TOCSY, H1 -> true;
      case HMBC, HSQC, HMBC15N, H2BC, LR_HSQMBC, ADEQUATE, C13, UNKNOWN -> false;
    };
  }

  private static ReportedPeak peak(Peak peak) {
    return new ReportedPeak(
        Double.isNaN(peak.f2Ppm()) ? null : Double.valueOf(peak.f2Ppm()),
        peak.f1Ppm(),
        peak.intensity(),
        peak.line());
  }

  private static NotUsed notUsed(SetAside setAside) {
    return new NotUsed(peak(setAside.peak()), setAside.code(), setAside.text());
  }
}
