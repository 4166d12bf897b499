// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crosspeak.format.FileReading;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/** Which list of a file is meant by a record's spectrum. */
final class ChosenList {

  /** These look like an HMBC and obey other rules; they are never read as one unasked. */
  private static final Set<Experiment> OTHER_RULES =
      EnumSet.of(
          Experiment.LR_HSQMBC,
          Experiment.H2BC,
          Experiment.ADEQUATE,
          Experiment.COSY,
          Experiment.TOCSY);

  private ChosenList() {}

  /** The list as another experiment. */
  static PeakList as(PeakList list, Experiment experiment) {
    if (list.experiment() == experiment) {
      return list;
    }
    List<String> decidedBy = new ArrayList<>(list.decidedBy());
    decidedBy.add("taken as " + experiment.code());
    return new PeakList(
        list.name(),
        list.file(),
        experiment,
        list.f2(),
        list.f1(),
        list.peaks(),
        list.setAside(),
        list.axesExchanged(),
        decidedBy);
  }

  /** The list with the window that the record tells. */
  static PeakList within(PeakList list, Axis.@Nullable Window window) {
    if (window == null) {
      return list;
    }
    Axis f1 = new Axis(list.f1().nucleus(), list.f1().frequencyMHz(), window);
    return new PeakList(
        list.name(),
        list.file(),
        list.experiment(),
        list.f2(),
        f1,
        list.peaks(),
        list.setAside(),
        list.axesExchanged(),
        list.decidedBy());
  }

  /** The list that a file holds for a slot, or null with an issue. */
  static @Nullable PeakList of(
      FileReading.Recognised reading, SpectrumRef.ListFile ref, List<Issue> issues) {
    Experiment slot = ref.slot();
    List<PeakList> same =
        reading.lists().stream().filter(list -> list.experiment() == slot).toList();
    if (same.size() > 1) {
      issues.add(FoundLists.ambiguous(same.get(0), same.get(1)));
      return null;
    }
    if (same.size() == 1) {
      return same.get(0);
    }
    List<PeakList> fitting =
        reading.lists().stream()
            .filter(list -> list.experiment().isTwoDimensional() == slot.isTwoDimensional())
            .toList();
    if (fitting.isEmpty()) {
      issues.add(otherDimension(reading, ref));
      return null;
    }
    if (fitting.size() > 1) {
      issues.add(noSuchList(reading, ref));
      return null;
    }
    return otherExperiment(fitting.get(0), ref, issues);
  }

  private static @Nullable PeakList otherExperiment(
      PeakList list, SpectrumRef.ListFile ref, List<Issue> issues) {
    boolean sameAxes = axes(list.experiment()).equals(axes(ref.slot()));
    if (list.experiment() == Experiment.UNKNOWN
        || ref.options().experiment() == list.experiment() && sameAxes) {
      return as(list, ref.slot());
    }
    String found = list.experiment().code();
    String rules = OTHER_RULES.contains(list.experiment()) ? ", which obeys other rules" : "";
    issues.add(
        InputCode.WRONG_EXPERIMENT.at(
            ref.path(),
            0,
            "given as " + ref.slot().code() + ", and it is " + found + rules,
            found,
            ref.slot().code(),
            "name the right file; if its label is wrong, say \"experiment\": \""
                + ref.slot().code()
                + "\""));
    return null;
  }

  private static String axes(Experiment experiment) {
    return switch (experiment) {
      case HMBC15N -> "1H/15N";
      case NOESY, ROESY, COSY, TOCSY -> "1H/1H";
      case H1 -> "1H";
      case C13 -> "13C";
      default -> "1H/13C";
    };
  }

  private static Issue otherDimension(FileReading.Recognised reading, SpectrumRef.ListFile ref) {
    String found = reading.lists().isEmpty() ? "no list" : found(reading);
    if (!ref.slot().isTwoDimensional()) {
      return noSuchList(reading, ref);
    }
    return InputCode.NEED_2D.at(
        ref.path(),
        0,
        "given as " + ref.slot().code() + ", and it is a 1D list",
        found,
        "a 2D list with a 1H and a "
            + (ref.slot() == Experiment.HMBC ? "13C" : "second")
            + " shift a peak",
        "export the peak list of the 2D spectrum");
  }

  private static Issue noSuchList(FileReading.Recognised reading, SpectrumRef.ListFile ref) {
    return InputCode.NO_SUCH_LIST.at(
        ref.path(),
        0,
        "the file holds no " + ref.slot().code() + " list",
        found(reading),
        "a " + ref.slot().code() + " list",
        "name another file, or pick the list with \"list\"");
  }

  private static String found(FileReading.Recognised reading) {
    return String.join(
        ", ",
        reading.lists().stream()
            .map(list -> list.experiment().code() + " \"" + list.name() + "\"")
            .toList());
  }
}
