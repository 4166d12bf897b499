// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.compound.ResultField;
import org.crosspeak.correlation.ObservedShift;
import org.crosspeak.format.NmredataTags;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.report.ReportedCompound.ReportedCandidate;
import org.crosspeak.structure.Drawing;
import org.crosspeak.structure.StructureReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as an SDF record with NMReDATA 1.1 tags. Its mol block is the isomer assigned;
 * where there is none, the one claimed; else it has no atoms. Shifts are assigned to atoms only
 * where an isomer was assigned, and only observed ones. Immutable and safe for use by multiple
 * threads.
 */
public final class SdfReportWriter {

  private static final Drawing NO_ATOMS = new Drawing(List.of(), List.of());

  private final StructureReader structures;

  private SdfReportWriter(StructureReader structures) {
    this.structures = structures;
  }

  /** A writer that knows the built-in scaffolds. */
  public static SdfReportWriter withDefaults() {
    return new SdfReportWriter(StructureReader.withDefaults());
  }

  /**
   * The record, ended by {@code $$$$}.
   *
   * @param report what to write
   * @param file where the report itself stands
   */
  public byte[] toBytes(Report report, FileDigest file) {
    ReportedCandidate shown = shown(report);
    Drawing drawing = shown == null || shown.smiles() == null ? NO_ATOMS : draw(shown.smiles());
    StringBuilder text = new StringBuilder(8192);
    text.append(
        Molblock.of(
            report.id(), JsonReportWriter.REPORT_SCHEMA + " " + report.reportId(), drawing));
    text.append(SdfText.field(ResultField.PREFIX + "ID", report.id()));
    if (report.compound().name() != null) {
      text.append(SdfText.field(ResultField.PREFIX + "NAME", report.compound().name()));
    }
    text.append(ReportResult.of(report, file).sdfFields(report.supersedes()));
    text.append(SdfText.field(ResultField.SHOWN.tag(), words(report, shown)));
    List<String> candidates =
        report.compound().candidates().stream()
            .filter(candidate -> candidate.smiles() != null)
            .map(candidate -> candidate.label() + " " + candidate.smiles())
            .toList();
    if (!candidates.isEmpty()) {
      text.append(SdfText.field(ResultField.CANDIDATES.tag(), candidates));
    }
    text.append(nmredata(report, shown, drawing).text());
    return text.append("$$$$\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private Drawing draw(String smiles) {
    return structures.draw(smiles);
  }

  /** The isomer assigned, else the one claimed, else null. */
  private static @Nullable ReportedCandidate shown(Report report) {
    String isomer = report.verdict().isomer();
    Claim claim = report.verdict().claim();
    ReportedCandidate claimed = null;
    for (ReportedCandidate candidate : report.compound().candidates()) {
      if (candidate.label().equals(isomer)) {
        return candidate;
      }
      if (claim != null && candidate.label().equals(claim.claimed())) {
        claimed = candidate;
      }
    }
    return claimed;
  }

  private static boolean assigned(Report report, @Nullable ReportedCandidate shown) {
    return shown != null && shown.label().equals(report.verdict().isomer());
  }

  private static String words(Report report, @Nullable ReportedCandidate shown) {
    if (shown == null || shown.smiles() == null) {
      return "none";
    }
    return (assigned(report, shown) ? "assigned " : "claimed ") + shown.label();
  }

  private static NmredataTags nmredata(
      Report report, @Nullable ReportedCandidate shown, Drawing drawing) {
    Map<String, NmredataTags.Signal> signals = new LinkedHashMap<>();
    if (assigned(report, shown)) {
      report.shifts().forEach((role, shift) -> signal(role, shift, drawing, signals));
    }
    Double frequency = report.compound().protonFrequencyMHz();
    return new NmredataTags(
        report.compound().solvent(),
        signals,
        report.spectra().stream().map(spectrum -> list(spectrum, frequency)).toList());
  }

  /**
   * A role is an atom's name where it is that of a carbon or nitrogen; that of a proton differs
   * from its atom's in the element alone.
   */
  private static void signal(
      String role, ObservedShift shift, Drawing drawing, Map<String, NmredataTags.Signal> signals) {
    for (int i = 0; i < drawing.atoms().size(); i++) {
      Drawing.Atom atom = drawing.atoms().get(i);
      String locant = atom.locant();
      if (locant == null || atom.element().length() != 1) {
        continue;
      }
      if (locant.equals(role)) {
        signals.put(role, new NmredataTags.Signal(shift.ppm(), i + 1, false));
      } else if (role.equals("H" + locant.substring(1)) && atom.hydrogens() > 0) {
        signals.put(role, new NmredataTags.Signal(shift.ppm(), i + 1, true));
      }
    }
  }

  private static PeakList list(ReportedSpectrum spectrum, @Nullable Double frequency) {
    List<Peak> peaks = new ArrayList<>();
    for (ReportedSpectrum.ReportedPeak peak : spectrum.peaks()) {
      double f2 = peak.f2() == null ? Double.NaN : peak.f2();
      peaks.add(Peak.of(f2, peak.f1(), peak.intensity(), peak.line()));
    }
    Experiment experiment = spectrum.experiment();
    Axis proton = new Axis(Nucleus.H1, frequency, null);
    boolean plane = experiment.isTwoDimensional();
    Nucleus other = other(experiment);
    Axis f1 = other == Nucleus.H1 ? proton : Axis.of(other);
    return new PeakList(
        spectrum.file(),
        spectrum.file(),
        experiment,
        plane ? proton : null,
        f1,
        peaks,
        List.of(),
        spectrum.axesExchanged(),
        List.of());
  }

  private static Nucleus other(Experiment experiment) {
    return switch (experiment) {
      case HMBC15N -> Nucleus.N15;
      case NOESY, ROESY, COSY, TOCSY, H1 -> Nucleus.H1;
      case HMBC, HSQC, H2BC, LR_HSQMBC, ADEQUATE, C13, UNKNOWN -> Nucleus.C13;
    };
  }
}
