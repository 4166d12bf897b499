// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * Makes a peak list of what a syntax reader found: axes, experiment, rows set aside. The one place
 * where these are decided, for all formats. Immutable.
 */
final class ListMaker {

  private final AxisDecider axes;
  private final ExperimentDecider experiments;
  private final PeakTypes types;
  private final ShiftRules rules;

  ListMaker(AxisDecider axes, ExperimentDecider experiments, PeakTypes types, ShiftRules rules) {
    this.axes = axes;
    this.experiments = experiments;
    this.types = types;
    this.rules = rules;
  }

  ExperimentDecider experiments() {
    return experiments;
  }

  /**
   * Makes the list.
   *
   * @param asked experiment that the user says this list to be, or null
   * @param options what else the user says
   * @throws RefusedException when its axes cannot be told
   */
  PeakList make(
      RawList raw,
      String file,
      @Nullable Experiment asked,
      ReadOptions options,
      Problems problems) {
    return raw.twoDimensional()
        ? twoDimensional(raw, file, asked, options, problems)
        : oneDimensional(raw, file, asked, problems);
  }

  private PeakList twoDimensional(
      RawList raw,
      String file,
      @Nullable Experiment asked,
      ReadOptions options,
      Problems problems) {
    ExperimentDecider.Choice choice = experiments.decide(raw, file, asked, options.byLayout());
    List<String> decided = new ArrayList<>(raw.decidedBy());
    boolean carbonSaid = asked != null || raw.hints().stream().anyMatch(ListMaker::saysCarbon);
    AxisDecision axis = axes.decide(raw, options.axes(), choice.experiment(), carbonSaid);
    decided.add(axis.told());
    Experiment experiment = experiment(choice, axis, asked != null, decided, problems);
    List<Peak> placed =
        axis.exchange()
            ? raw.peaks().stream().map(peak -> peak.at(peak.f1Ppm(), peak.f2Ppm())).toList()
            : raw.peaks();
    Sorted sorted = sorted(placed, Nucleus.H1, axis.f1(), problems);
    tellSigns(experiment, placed, problems);
    return new PeakList(
        name(raw, file),
        file,
        experiment,
        facts(raw, axis.exchange(), Nucleus.H1).axis(Nucleus.H1),
        facts(raw, !axis.exchange(), axis.f1()).axis(axis.f1()),
        sorted.peaks(),
        sorted.setAside(),
        axis.exchanged(),
        decided);
  }

  private static boolean saysCarbon(Hint hint) {
    String lower = hint.text().toLowerCase(Locale.ROOT);
    return lower.contains("13c") || lower.contains("c13") || lower.contains("carbon");
  }

  /** What is said of an axis; when the nucleus contradicts, what is said of the other one. */
  private static AxisFacts facts(RawList raw, boolean ofF1, Nucleus decided) {
    AxisFacts own = ofF1 ? raw.f1() : raw.f2();
    AxisFacts other = ofF1 ? raw.f2() : raw.f1();
    if (own.nucleus() == null || own.nucleus() == decided) {
      return own;
    }
    return other.nucleus() == decided ? other : AxisFacts.NONE;
  }

  private PeakList oneDimensional(
      RawList raw, String file, @Nullable Experiment asked, Problems problems) {
    ColumnStatistics shifts = ColumnStatistics.of(raw.peaks(), Peak::f1Ppm, rules);
    List<String> decided = new ArrayList<>(raw.decidedBy());
    decided.add("one shift a row: a 1D list");
    ExperimentDecider.Choice choice = experiments.decide(raw, file, asked, false);
    Experiment experiment = oneDimensional(raw, shifts, choice, decided, problems);
    Nucleus nucleus = experiment == Experiment.H1 ? Nucleus.H1 : Nucleus.C13;
    if (shifts.share(nucleus) < rules.shareInRange()) {
      throw notInPpm(shifts, nucleus);
    }
    Sorted sorted = sorted(raw.peaks(), null, nucleus, problems);
    return new PeakList(
        name(raw, file),
        file,
        experiment,
        null,
        raw.f1().axis(nucleus),
        sorted.peaks(),
        sorted.setAside(),
        false,
        decided);
  }

  /** By its name, unless a list called 1H has shifts that 1H cannot have. */
  private Experiment oneDimensional(
      RawList raw,
      ColumnStatistics shifts,
      ExperimentDecider.Choice choice,
      List<String> decided,
      Problems problems) {
    Nucleus declared = raw.f1().nucleus();
    boolean proton = declared == null ? shifts.allProton() : declared == Nucleus.H1;
    Experiment named = choice.experiment();
    if (named == null) {
      Experiment found = proton ? Experiment.H1 : Experiment.C13;
      decided.add("experiment: " + found.code() + ", by its shifts (" + shifts.span() + ")");
      return found;
    }
    decided.add(choice.told());
    if (named == Experiment.H1 && shifts.protonShare() < rules.shareInRange()) {
      problems.warn(
          "experiment-contradicts-numbers",
          0,
          "the list is called 1H and its shifts span " + shifts.span() + ": read as 13C",
          "rename the file, or say what it is with --experiment");
      return Experiment.C13;
    }
    return named;
  }

  private RefusedException notInPpm(ColumnStatistics shifts, Nucleus nucleus) {
    return new RefusedException(
        "axes-unclear",
        0,
        "the column spans " + shifts.span() + ", which are no " + nucleus.code() + " shifts in ppm",
        shifts.span(),
        String.format(Locale.ROOT, "%.0f to %.0f ppm", rules.low(nucleus), rules.high(nucleus)),
        "export the column in ppm (not points or Hz)");
  }

  private static String name(RawList raw, String file) {
    String name = raw.name();
    return name == null ? file.substring(file.lastIndexOf('/') + 1) : Problems.shortened(name);
  }

  private Experiment experiment(
      ExperimentDecider.Choice choice,
      AxisDecision axis,
      boolean asked,
      List<String> decided,
      Problems problems) {
    Experiment named = choice.experiment();
    decided.add(choice.told());
    if (named == null) {
      if (axis.f1() == Nucleus.C13) {
        decided.add("numbers alone don't tell HSQC from HMBC");
      }
      return Experiment.UNKNOWN;
    }
    if (named == Experiment.HMBC && axis.f1() == Nucleus.N15) {
      decided.add("F1 is 15N by its shifts: a 1H-15N HMBC");
      return Experiment.HMBC15N;
    }
    if (!contradicts(named, axis.f1())) {
      return named;
    }
    problems.warn(
        "experiment-contradicts-numbers",
        0,
        "the list is called "
            + named.code()
            + " and its F1 shifts are those of "
            + axis.f1().code(),
        "say what it is with --experiment");
    return asked ? named : Experiment.UNKNOWN;
  }

  private static boolean contradicts(Experiment named, Nucleus f1) {
    return AxisDecider.isHomonuclear(named) && f1 != Nucleus.H1
        || named == Experiment.HSQC && f1 == Nucleus.N15
        || named == Experiment.HMBC15N && f1 == Nucleus.C13;
  }

  private record Sorted(List<Peak> peaks, List<SetAside> setAside) {}

  /** Parts the peaks in use from those that the source or their shifts rule out. */
  private Sorted sorted(List<Peak> all, @Nullable Nucleus f2, Nucleus f1, Problems problems) {
    Sorted sorted = new Sorted(new ArrayList<>(all.size()), new ArrayList<>());
    PeakTypes.Judge judge = types.judge();
    for (Peak peak : all) {
      SetAside bySource = judge.setAside(peak);
      if (bySource != null) {
        sorted.setAside().add(bySource);
      } else if (f2 != null && !rules.inRange(f2, peak.f2Ppm())) {
        sorted.setAside().add(outOfRange(peak, f2, peak.f2Ppm(), problems));
      } else if (!rules.inRange(f1, peak.f1Ppm())) {
        sorted.setAside().add(outOfRange(peak, f1, peak.f1Ppm(), problems));
      } else {
        sorted.peaks().add(peak);
      }
    }
    return sorted;
  }

  /** An analyst may have changed the sign of an edited HSQC's intensity by hand: it is told. */
  private static void tellSigns(Experiment experiment, List<Peak> peaks, Problems problems) {
    if (experiment != Experiment.HSQC) {
      return;
    }
    long conflicts = peaks.stream().filter(ListMaker::signsDiffer).count();
    if (conflicts > 0) {
      problems.note(
          "sign-conflict",
          0,
          conflicts + " peaks have intensity and volume of different sign; the intensity's counts",
          null);
    }
  }

  private static boolean signsDiffer(Peak peak) {
    Double intensity = peak.intensity();
    Double volume = peak.detail().volume();
    return intensity != null && volume != null && intensity * volume < 0;
  }

  private SetAside outOfRange(Peak peak, Nucleus nucleus, double ppm, Problems problems) {
    String text =
        String.format(
            Locale.ROOT,
            "%s is no %s shift: expected %.0f to %.0f ppm",
            ppm,
            nucleus.code(),
            rules.low(nucleus),
            rules.high(nucleus));
    String message = "the row is set aside: " + text;
    problems.warn("out-of-range", peak.line(), message, "correct the shift in the source");
    return new SetAside(peak, "out-of-range", text);
  }
}
