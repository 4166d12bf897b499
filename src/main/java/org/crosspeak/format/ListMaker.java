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
   * @throws RefusedException when its axes cannot be told
   */
  PeakList make(
      RawList raw,
      String file,
      @Nullable Experiment asked,
      @Nullable AxisOrder order,
      Problems problems) {
    return raw.twoDimensional()
        ? twoDimensional(raw, file, asked, order, problems)
        : oneDimensional(raw, file, asked, problems);
  }

  private PeakList twoDimensional(
      RawList raw,
      String file,
      @Nullable Experiment asked,
      @Nullable AxisOrder order,
      Problems problems) {
    ExperimentDecider.Choice choice = experiments.decide(raw, file, asked);
    List<String> decided = new ArrayList<>(raw.decidedBy());
    AxisDecision axis = axes.decide(raw, order, choice.experiment());
    decided.add(axis.told());
    Experiment experiment = experiment(choice, axis, asked != null, decided, problems);
    List<Peak> peaks = new ArrayList<>(raw.peaks().size());
    List<SetAside> setAside = new ArrayList<>();
    PeakTypes.Judge judge = types.judge();
    for (Peak peak : raw.peaks()) {
      Peak placed = axis.exchange() ? peak.at(peak.f1Ppm(), peak.f2Ppm()) : peak;
      sort(placed, Nucleus.H1, axis.f1(), peaks, setAside, judge, problems);
    }
    return new PeakList(
        name(raw, file),
        file,
        experiment,
        (axis.exchange() ? raw.f1() : raw.f2()).axis(Nucleus.H1),
        (axis.exchange() ? raw.f2() : raw.f1()).axis(axis.f1()),
        peaks,
        setAside,
        axis.exchanged(),
        decided);
  }

  private PeakList oneDimensional(
      RawList raw, String file, @Nullable Experiment asked, Problems problems) {
    ColumnStatistics shifts = ColumnStatistics.of(raw.peaks(), Peak::f1Ppm, rules);
    ExperimentDecider.Choice choice = experiments.decide(raw, file, asked);
    List<String> decided = new ArrayList<>(raw.decidedBy());
    boolean proton = shifts.max() <= rules.carbonReach();
    Experiment byNumbers = proton ? Experiment.H1 : Experiment.C13;
    if (raw.f1().nucleus() != null && choice.experiment() == null) {
      byNumbers = raw.f1().nucleus() == Nucleus.H1 ? Experiment.H1 : Experiment.C13;
    }
    Experiment named = choice.experiment();
    Experiment experiment = named == null ? byNumbers : named;
    decided.add("one shift a row: a 1D list");
    if (experiment == Experiment.H1 && !proton && shifts.protonShare() < rules.shareInRange()) {
      experiment = Experiment.C13;
      problems.warn(
          "experiment-contradicts-numbers",
          0,
          "the list is called 1H and its shifts span " + shifts.span() + ": read as 13C",
          "rename the file, or say what it is with --experiment");
    }
    decided.add(
        named == null
            ? "experiment: " + experiment.code() + ", by its shifts (" + shifts.span() + ")"
            : choice.told());
    Nucleus nucleus = experiment == Experiment.H1 ? Nucleus.H1 : Nucleus.C13;
    List<Peak> peaks = new ArrayList<>(raw.peaks().size());
    List<SetAside> setAside = new ArrayList<>();
    PeakTypes.Judge judge = types.judge();
    for (Peak peak : raw.peaks()) {
      sort(peak, null, nucleus, peaks, setAside, judge, problems);
    }
    return new PeakList(
        name(raw, file),
        file,
        experiment,
        null,
        raw.f1().axis(nucleus),
        peaks,
        setAside,
        false,
        decided);
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
    boolean homonuclear = AxisDecider.isHomonuclear(named);
    boolean contradicts =
        homonuclear && axis.f1() != Nucleus.H1
            || named == Experiment.HSQC && axis.f1() == Nucleus.N15
            || named == Experiment.HMBC15N && axis.f1() == Nucleus.C13;
    if (contradicts) {
      String message =
          "the list is called "
              + named.code()
              + " and its F1 shifts are those of "
              + axis.f1().code();
      problems.warn(
          "experiment-contradicts-numbers", 0, message, "say what it is with --experiment");
      return asked ? named : Experiment.UNKNOWN;
    }
    return named;
  }

  private void sort(
      Peak peak,
      @Nullable Nucleus f2,
      Nucleus f1,
      List<Peak> peaks,
      List<SetAside> setAside,
      PeakTypes.Judge judge,
      Problems problems) {
    SetAside bySource = judge.setAside(peak);
    if (bySource != null) {
      setAside.add(bySource);
    } else if (f2 != null && !rules.inRange(f2, peak.f2Ppm())) {
      setAside.add(outOfRange(peak, f2, peak.f2Ppm(), problems));
    } else if (!rules.inRange(f1, peak.f1Ppm())) {
      setAside.add(outOfRange(peak, f1, peak.f1Ppm(), problems));
    } else {
      peaks.add(peak);
    }
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
