// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;

/** Observations made from others. */
final class Observations {

  private Observations() {}

  /** The same with every list's peaks changed. */
  static Observation mapped(Observation from, UnaryOperator<List<Peak>> change) {
    List<PeakList> lists = new ArrayList<>();
    for (PeakList list : from.lists()) {
      lists.add(with(list, change.apply(new ArrayList<>(list.peaks()))));
    }
    return with(from, lists);
  }

  static Observation with(Observation from, List<PeakList> lists) {
    return new Observation(
        lists, from.known(), from.solvent(), from.protonFrequencyMHz(), from.nitrogenReference());
  }

  static PeakList with(PeakList list, List<Peak> peaks) {
    return new PeakList(
        list.name(),
        list.file(),
        list.experiment(),
        list.f2(),
        list.f1(),
        peaks,
        list.setAside(),
        list.axesExchanged(),
        list.decidedBy());
  }

  /** Peaks of every list and the lists themselves in another order. */
  static Observation shuffled(Observation from, long seed) {
    Random random = new Random(seed);
    Observation peaks =
        mapped(
            from,
            list -> {
              Collections.shuffle(list, random);
              return list;
            });
    List<PeakList> lists = new ArrayList<>(peaks.lists());
    Collections.shuffle(lists, random);
    return with(from, lists);
  }

  /** Every intensity times a factor. */
  static Observation scaled(Observation from, double factor) {
    return mapped(from, list -> list.stream().map(peak -> scaled(peak, factor)).toList());
  }

  private static Peak scaled(Peak peak, double factor) {
    Double intensity = peak.intensity();
    return new Peak(
        peak.f2Ppm(),
        peak.f1Ppm(),
        intensity == null ? null : Double.valueOf(factor * intensity),
        peak.line(),
        peak.where(),
        peak.detail());
  }

  /** Both samples in one tube: the lists of the same experiment put together. */
  static Observation together(Observation a, Observation b) {
    List<PeakList> lists = new ArrayList<>();
    for (int i = 0; i < a.lists().size(); i++) {
      List<Peak> peaks = new ArrayList<>(a.lists().get(i).peaks());
      peaks.addAll(b.lists().get(i).peaks());
      lists.add(with(a.lists().get(i), peaks));
    }
    return with(a, lists);
  }

  /** An HMBC list of these peaks alone, in CDCl3 at 500 MHz. */
  static Observation hmbc(List<Peak> peaks) {
    PeakList list =
        new PeakList(
            "hmbc.txt",
            "hmbc.txt",
            Experiment.HMBC,
            Axis.of(Nucleus.H1),
            Axis.of(Nucleus.C13),
            peaks,
            List.of(),
            false,
            List.of());
    return new Observation(List.of(list), java.util.Map.of(), "CDCl3", 500.0, null);
  }
}
