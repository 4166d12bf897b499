// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.report.ReportedSpectrum.NotUsed;
import org.crosspeak.report.ReportedSpectrum.ReportedPeak;
import org.crosspeak.report.svg.PeakMap;
import org.crosspeak.report.svg.PeakMap.Kind;
import org.crosspeak.report.svg.PeakMap.Spot;
import org.jspecify.annotations.Nullable;

/** The map of a report: its peaks as they were read, and where each candidate expects them. */
final class ReportMap {

  /** Peaks that are drawn of one kind at most; the strongest. */
  static final int MOST = 1200;

  private final Report report;
  private final List<String> labels;
  private final @Nullable ReportedSpectrum hmbc;
  private final Map<Place, Evidence> evidence = new HashMap<>();

  /** A peak's place in its file, by which evidence points to it. */
  private record Place(String file, int line, double f2, double f1) {}

  ReportMap(Report report) {
    this.report = report;
    this.labels = report.compound().labels();
    this.hmbc = first(Experiment.HMBC);
    for (Evidence item : report.evidence()) {
      for (PeakRef peak : item.peaks()) {
        Place place = new Place(peak.file(), peak.line(), peak.f2(), peak.f1());
        evidence.merge(place, item, ReportMap::telling);
      }
    }
  }

  private static Evidence telling(Evidence one, Evidence other) {
    return Weight.decidesByBonds(other) && !Weight.decidesByBonds(one) ? other : one;
  }

  private @Nullable ReportedSpectrum first(Experiment experiment) {
    return report.spectra().stream()
        .filter(spectrum -> spectrum.experiment() == experiment)
        .findFirst()
        .orElse(null);
  }

  /** The map, or null when there is no HMBC list. */
  @Nullable PeakMap map() {
    if (hmbc == null) {
      return null;
    }
    List<Spot> spots = new ArrayList<>();
    for (ReportedSpectrum spectrum : report.spectra()) {
      if (spectrum.experiment() == Experiment.HSQC) {
        used(spectrum, Kind.ONE_BOND, spots);
      }
    }
    for (ReportedSpectrum spectrum : report.spectra()) {
      if (spectrum.experiment() == Experiment.HMBC) {
        setAside(spectrum, spots);
        used(spectrum, Kind.USED, spots);
      }
    }
    ExpectedBoxes expected = new ExpectedBoxes(report, hmbc);
    return new PeakMap(spots, expected.boxes(), expected.rows(), "HMBC map", description());
  }

  private String description() {
    long used = count(report, Experiment.HMBC, false);
    long aside = count(report, Experiment.HMBC, true);
    return "HMBC cross-peaks by 1H shift across and 13C shift down, both falling: %s in use, %s set aside."
        .formatted(used, aside);
  }

  static long count(Report report, Experiment experiment, boolean aside) {
    return report.spectra().stream()
        .filter(spectrum -> spectrum.experiment() == experiment)
        .mapToLong(spectrum -> aside ? spectrum.setAside().size() : spectrum.peaks().size())
        .sum();
  }

  private void used(ReportedSpectrum spectrum, Kind kind, List<Spot> spots) {
    double most = strongest(spectrum);
    List<Spot> drawn = new ArrayList<>();
    for (ReportedPeak peak : spectrum.peaks()) {
      Double f2 = peak.f2();
      if (f2 != null) {
        drawn.add(spot(spectrum, peak, f2, kind, most));
      }
    }
    spots.addAll(limited(drawn));
  }

  private void setAside(ReportedSpectrum spectrum, List<Spot> spots) {
    double most = strongest(spectrum);
    List<Spot> drawn = new ArrayList<>();
    for (NotUsed notUsed : spectrum.setAside()) {
      ReportedPeak peak = notUsed.peak();
      Double f2 = peak.f2();
      if (f2 != null) {
        String title = place(spectrum, peak, f2) + ": set aside, " + PlainText.line(notUsed.text());
        drawn.add(new Spot(f2, peak.f1(), Math.min(1, size(peak, most)), Kind.SET_ASIDE, 0, title));
      }
    }
    spots.addAll(limited(drawn));
  }

  private Spot spot(
      ReportedSpectrum spectrum, ReportedPeak peak, double f2, Kind kind, double most) {
    String title = place(spectrum, peak, f2);
    Evidence item = evidence.get(new Place(spectrum.file(), peak.line(), f2, peak.f1()));
    if (item != null && item.from() != null && item.to() != null) {
      title = PlainText.line(item.from() + " \u2192 " + item.to()) + ", " + title;
      int candidate = nearest(item);
      if (kind == Kind.USED && candidate >= 0) {
        return new Spot(f2, peak.f1(), size(peak, most), Kind.DECISIVE, candidate, title);
      }
    }
    return new Spot(f2, peak.f1(), size(peak, most), kind, 0, title);
  }

  /** The place of the candidate in which the path is shortest, or -1. */
  private int nearest(Evidence item) {
    for (int i = 0; i < labels.size(); i++) {
      if (Weight.nearestIn(item, labels.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String place(ReportedSpectrum spectrum, ReportedPeak peak, double f2) {
    String file = Columns.cutMiddle(PlainText.line(spectrum.file()), 40);
    String line = peak.line() > 0 ? " line " + peak.line() : "";
    return ExperimentName.of(spectrum.experiment())
        + " "
        + Shifts.position(f2, peak.f1())
        + " ("
        + file
        + line
        + ")";
  }

  private static double strongest(ReportedSpectrum spectrum) {
    return spectrum.peaks().stream()
        .map(ReportedPeak::intensity)
        .filter(intensity -> intensity != null)
        .mapToDouble(intensity -> Math.abs(intensity.doubleValue()))
        .max()
        .orElse(0);
  }

  private static double size(ReportedPeak peak, double most) {
    Double intensity = peak.intensity();
    return intensity == null || !(most > 0) ? 0.3 : Math.min(1, Math.abs(intensity) / most);
  }

  /** The strongest, largest first, so that a small peak is never under a large one. */
  private static List<Spot> limited(List<Spot> spots) {
    List<Spot> sorted = new ArrayList<>(spots);
    sorted.sort(
        Comparator.comparing((Spot spot) -> spot.kind() == Kind.DECISIVE)
            .thenComparingDouble(spot -> -spot.size()));
    return sorted.size() <= MOST ? sorted : mostTelling(sorted);
  }

  private static List<Spot> mostTelling(List<Spot> sorted) {
    int decisive = (int) sorted.stream().filter(s -> s.kind() == Kind.DECISIVE).count();
    List<Spot> kept = new ArrayList<>(sorted.subList(0, Math.max(0, MOST - decisive)));
    List<Spot> last = sorted.subList(sorted.size() - decisive, sorted.size());
    kept.addAll(last.subList(0, Math.min(MOST, decisive)));
    return kept;
  }
}
