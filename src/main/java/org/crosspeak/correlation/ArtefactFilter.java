// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside what is no long-range cross-peak, with the reason: residual solvent, exact duplicates,
 * one-bond peaks at HSQC positions. Immutable.
 */
final class ArtefactFilter {

  private final Solvents solvents;
  private final Numbers numbers;

  ArtefactFilter(Solvents solvents, Numbers numbers) {
    this.solvents = solvents;
    this.numbers = numbers;
  }

  /** Every list of the observation without its artefacts, in the same order. */
  List<PeakSet> clean(Observation observation) {
    List<PeakSet> sets = new ArrayList<>();
    List<Peak> oneBond = new ArrayList<>();
    for (PeakList list : observation.lists()) {
      if (list.experiment() == Experiment.HSQC) {
        oneBond.addAll(list.peaks());
      }
    }
    for (PeakList list : observation.lists()) {
      sets.add(clean(list, oneBond, observation));
    }
    return sets;
  }

  private PeakSet clean(PeakList list, List<Peak> oneBond, Observation observation) {
    List<Peak> used = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>(list.setAside());
    for (Peak peak : list.peaks()) {
      SetAside reason = reason(list, peak, used, oneBond, observation);
      if (reason == null) {
        used.add(peak);
      } else {
        setAside.add(reason);
      }
    }
    return new PeakSet(list, used, setAside);
  }

  private @Nullable SetAside reason(
      PeakList list, Peak peak, List<Peak> used, List<Peak> oneBond, Observation observation) {
    if (used.stream().anyMatch(other -> same(other, peak))) {
      return new SetAside(peak, "duplicate", "stands in the list already");
    }
    if (list.experiment() == Experiment.NOESY || list.experiment() == Experiment.ROESY) {
      return homonuclear(peak, used);
    }
    if (list.experiment() != Experiment.HMBC) {
      return null;
    }
    SetAside solvent = solvent(peak, observation);
    if (solvent != null) {
      return solvent;
    }
    return oneBondLeak(list, peak, oneBond, observation.protonFrequencyMHz());
  }

  /** Diagonal peaks say nothing, and the two sides of the diagonal say the same thing once. */
  private @Nullable SetAside homonuclear(Peak peak, List<Peak> used) {
    if (Math.abs(peak.f2Ppm() - peak.f1Ppm()) <= numbers.value("noe.diagonal")) {
      return new SetAside(peak, "diagonal", "lies on the diagonal");
    }
    double near = numbers.value("noe.mirror");
    for (Peak other : used) {
      if (Math.abs(other.f2Ppm() - peak.f1Ppm()) <= near
          && Math.abs(other.f1Ppm() - peak.f2Ppm()) <= near) {
        return new SetAside(peak, "mirror", "the same contact from the other side of the diagonal");
      }
    }
    return null;
  }

  private boolean same(Peak a, Peak b) {
    boolean oneDimensional = Double.isNaN(a.f2Ppm()) && Double.isNaN(b.f2Ppm());
    return (oneDimensional || Math.abs(a.f2Ppm() - b.f2Ppm()) <= numbers.value("duplicate.f2"))
        && Math.abs(a.f1Ppm() - b.f1Ppm()) <= numbers.value("duplicate.f1");
  }

  private @Nullable SetAside solvent(Peak peak, Observation observation) {
    List<Solvents.Solvent> candidates = solvents.named(observation.solvent());
    boolean certain = candidates.size() == 1;
    double f1Tolerance = numbers.value(certain ? "solvent.f1.named" : "solvent.f1.unnamed");
    for (Solvents.Solvent solvent : candidates) {
      for (Solvents.Signal signal : solvent.signals()) {
        if (Math.abs(peak.f1Ppm() - signal.carbonPpm()) > f1Tolerance) {
          continue;
        }
        double away = Math.abs(peak.f2Ppm() - signal.protonPpm());
        boolean centre = away <= numbers.value("solvent.f2");
        if (centre || isSatellite(away, signal.oneBondHz(), observation.protonFrequencyMHz())) {
          return new SetAside(
              peak,
              "solvent",
              centre
                  ? "residual " + solvent.name()
                  : "one-bond satellite of residual " + solvent.name());
        }
      }
    }
    return null;
  }

  private boolean isSatellite(double away, double oneBondHz, @Nullable Double frequencyMHz) {
    double tolerance = numbers.value("solvent.f2");
    if (frequencyMHz != null) {
      return Math.abs(away - oneBondHz / 2 / frequencyMHz) <= tolerance;
    }
    double widest = oneBondHz / 2 / numbers.value("frequency.lowest");
    double narrowest = oneBondHz / 2 / numbers.value("frequency.highest");
    return away <= widest + tolerance && away >= narrowest - tolerance;
  }

  /**
   * A peak exactly on an HSQC position, or both halves of a doublet about one. A single half is
   * left to the likelihood, which knows of leaks.
   */
  private @Nullable SetAside oneBondLeak(
      PeakList list, Peak peak, List<Peak> oneBond, @Nullable Double frequencyMHz) {
    for (Peak direct : oneBond) {
      if (Math.abs(peak.f1Ppm() - direct.f1Ppm()) > numbers.value("leak.f1")) {
        continue;
      }
      double away = peak.f2Ppm() - direct.f2Ppm();
      if (Math.abs(away) <= numbers.value("leak.f2")) {
        return aside(
            peak, "sits on the HSQC position " + position(direct) + ": one-bond breakthrough");
      }
      if (couplingPossible(Math.abs(away), frequencyMHz) && mirrored(list, direct, away)) {
        return aside(peak, "half of a one-bond doublet about " + position(direct));
      }
    }
    return null;
  }

  private boolean mirrored(PeakList list, Peak direct, double away) {
    return list.peaks().stream()
        .anyMatch(
            other ->
                Math.abs(other.f1Ppm() - direct.f1Ppm()) <= numbers.value("leak.f1")
                    && Math.abs(other.f2Ppm() - (direct.f2Ppm() - away))
                        <= numbers.value("leak.f2"));
  }

  private boolean couplingPossible(double halfPpm, @Nullable Double frequencyMHz) {
    double low = numbers.value("leak.coupling.lowest");
    double high = numbers.value("leak.coupling.highest");
    if (frequencyMHz != null) {
      double hertz = 2 * halfPpm * frequencyMHz;
      return hertz >= low && hertz <= high;
    }
    return halfPpm >= low / 2 / numbers.value("frequency.highest")
        && halfPpm <= high / 2 / numbers.value("frequency.lowest");
  }

  private static String position(Peak peak) {
    return Decimals.text(peak.f2Ppm(), 3) + '/' + Decimals.text(peak.f1Ppm(), 2);
  }

  private static SetAside aside(Peak peak, String text) {
    return new SetAside(peak, "one-bond", text);
  }
}
