// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.SetAside;

/** What the report says of each list and of the shifts read off them. */
final class Readings {

  private final Preparation preparation;
  private final Explanation best;
  private final Numbers numbers;

  Readings(Preparation preparation, Explanation best, Numbers numbers) {
    this.preparation = preparation;
    this.best = best;
    this.numbers = numbers;
  }

  /** Each list in the order given. */
  List<ListReading> lists() {
    List<ListReading> readings = new ArrayList<>();
    for (PeakSet set : preparation.sets()) {
      readings.add(list(set));
    }
    return readings;
  }

  private ListReading list(PeakSet set) {
    Experiment experiment = set.source().experiment();
    boolean carbon =
        experiment == Experiment.HMBC
            || experiment == Experiment.HSQC
            || experiment == Experiment.C13;
    List<Peak> used = new ArrayList<>(set.peaks());
    List<SetAside> aside = new ArrayList<>(set.setAside());
    if (!ModelFactory.uses(experiment)) {
      used.forEach(
          peak -> aside.add(new SetAside(peak, "not-used", "this experiment is not used")));
      used.clear();
    } else if (experiment == Experiment.HMBC) {
      splitRidges(set, used, aside);
    }
    Precision precision = precision(set);
    return new ListReading(
        experiment,
        set.source().file(),
        carbon ? best.offset() : 0,
        0,
        set.source().axesExchanged(),
        2 * precision.f2(),
        2 * precision.f1(),
        used,
        aside);
  }

  /** A weak unexplained peak in the column of a much stronger one is t1 noise. */
  private void splitRidges(PeakSet set, List<Peak> used, List<SetAside> aside) {
    for (int c = 0; c < preparation.workspace().channels().size(); c++) {
      Channel channel = preparation.workspace().channels().get(c);
      if (channel.set() != set) {
        continue;
      }
      for (int q = 0; q < channel.size(); q++) {
        double explained = best.best().explained(preparation.workspace().offset(c) + q);
        if (explained < 1 && weakInColumn(channel, q)) {
          Peak peak = set.peaks().get(q);
          used.remove(peak);
          aside.add(
              new SetAside(
                  peak,
                  "ridge",
                  "weak, in the column of a strong signal, and at no carbon of the compound: t1 noise"));
        }
      }
    }
  }

  private boolean weakInColumn(Channel channel, int q) {
    for (int other = 0; other < channel.size(); other++) {
      boolean column = Math.abs(channel.f2(other) - channel.f2(q)) < 3 * channel.precision().f2();
      if (column
          && channel.lnIntensity()[other] - channel.lnIntensity()[q]
              > numbers.value("ridge.ratio")) {
        return true;
      }
    }
    return false;
  }

  private Precision precision(PeakSet set) {
    for (Channel channel : preparation.workspace().channels()) {
      if (channel.set() == set) {
        return channel.precision();
      }
    }
    return new Precision(numbers.value("precision.hmbc.f2"), numbers.value("precision.hmbc.f1"), 0);
  }

  /** The shifts of roles as the better candidate reads them. */
  Map<String, ObservedShift> shifts() {
    Map<String, ObservedShift> shifts = new LinkedHashMap<>();
    Model model = best.model();
    for (int s = 0; s < model.sites().size(); s++) {
      Site site = model.sites().get(s);
      int place = best.best().place(s);
      if (site.role() != null && place >= 0) {
        double ppm = preparation.workspace().places(site.kind()).get(place).ppm();
        boolean proton = site.kind() == SiteKind.PROTON;
        double offset = site.kind() == SiteKind.CARBON ? best.offset() : 0;
        double scale = proton ? 1e4 : 1e3;
        shifts.put(
            site.role(),
            new ObservedShift(Math.rint((ppm - offset) * scale) / scale, from(site, place)));
      }
    }
    return shifts;
  }

  private String from(Site site, int place) {
    if (!Double.isNaN(preparation.known().of(site.kind(), site.role()))) {
      return "known";
    }
    Workspace workspace = preparation.workspace();
    String found = "hmbc";
    for (int c = 0; c < workspace.channels().size(); c++) {
      Channel channel = workspace.channels().get(c);
      boolean direct = channel.f2Kind() == site.kind() && workspace.f2Near(c, place).size() > 0;
      boolean indirect = channel.f1Kind() == site.kind() && workspace.f1Near(c, place).size() > 0;
      if ((direct || indirect) && channel.experiment() == Experiment.HSQC) {
        return "hsqc";
      }
      if (indirect
          && (channel.experiment() == Experiment.C13 || channel.experiment() == Experiment.H1)) {
        found = channel.experiment().code();
      }
    }
    return found;
  }
}
