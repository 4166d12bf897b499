// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.NitrogenSite;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.SpatialContact;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * The lists that a compound would give: sites near the shifts that its candidate predicts,
 * cross-peaks along the paths whose usual amplitude exceeds the list's threshold. Everything random
 * comes from the seed.
 */
final class Simulated {

  private static final Couplings COUPLINGS = Couplings.load();

  private final Variant variant;
  private final Random random;
  private final Map<String, Double> shifts = new LinkedHashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Set<String> added = new HashSet<>();
  private final Map<String, Double> splits = new HashMap<>();
  private final Map<Experiment, List<Peak>> extra = new LinkedHashMap<>();
  private final Map<String, Double> known = new LinkedHashMap<>();
  private double spread = 0.4;
  private double threshold = COUPLINGS.thresholdOfStrongestLn();
  private double offset;
  private double height = 1e6;
  private boolean intensities = true;
  private @Nullable String solvent = "CDCl3";
  private @Nullable Double frequencyMHz = 500.0;
  private @Nullable String nitrogenReference;
  private double nitrogenOffset;
  private Axis.@Nullable Window window;

  private Simulated(Variant variant, long seed) {
    this.variant = variant;
    this.random = new Random(seed);
  }

  /** The compound that a candidate's label names. */
  static Simulated of(Supported question, String label, long seed) {
    return question.candidates().stream()
        .filter(candidate -> candidate.label().equals(label))
        .map(candidate -> new Simulated(candidate.variants().get(0), seed))
        .findFirst()
        .orElseThrow();
  }

  /** Where a candidate expects a carbon, ppm. */
  static double predicted(Supported question, String label, String carbon) {
    return of(question, label, 0).variant.carbons().stream()
        .filter(site -> site.label().equals(carbon))
        .mapToDouble(site -> site.shift().meanPpm())
        .findFirst()
        .orElseThrow();
  }

  /** Standard deviation of true shifts about the predicted ones, in units of their scale. */
  Simulated spread(double scales) {
    spread = scales;
    return this;
  }

  /** Puts a site at a shift. */
  Simulated shift(String label, double ppm) {
    shifts.put(label, ppm);
    return this;
  }

  /** Leaves out the cross-peak of that path. */
  Simulated drop(String from, String to) {
    dropped.add(from + '>' + to);
    return this;
  }

  /** Leaves out a proton's long-range row. */
  Simulated silent(String proton) {
    dropped.add(proton);
    return this;
  }

  /** Leaves out every peak of a proton or carbon in every list. */
  Simulated unseen(String label) {
    dropped.add("!" + label);
    return this;
  }

  /** Adds the cross-peak of a path that usually shows none. */
  Simulated add(String from, String to) {
    added.add(from + '>' + to);
    return this;
  }

  /** Shows a carbon as two lines, or a CH2 as two rows, that far apart. */
  Simulated split(String label, double ppm) {
    splits.put(label, ppm);
    return this;
  }

  Simulated extra(Experiment experiment, double f2, double f1, double intensity) {
    extra
        .computeIfAbsent(experiment, unused -> new ArrayList<>())
        .add(Peak.of(f2, f1, intensities ? intensity : null, 0));
    return this;
  }

  Simulated known(String role, double ppm) {
    known.put(role, ppm);
    return this;
  }

  Simulated offset(double carbonPpm) {
    offset = carbonPpm;
    return this;
  }

  Simulated height(double factor) {
    height = factor;
    return this;
  }

  /** A weaker list shows only what exceeds this times the strongest amplitude. */
  Simulated threshold(double ofStrongest) {
    threshold = Math.log(ofStrongest);
    return this;
  }

  Simulated withoutIntensities() {
    intensities = false;
    return this;
  }

  Simulated solvent(@Nullable String name) {
    solvent = name;
    return this;
  }

  Simulated frequency(@Nullable Double protonMHz) {
    frequencyMHz = protonMHz;
    return this;
  }

  /** How the record names the 15N reference, and what the list's shifts carry on top. */
  Simulated nitrogen(@Nullable String reference, double onTopPpm) {
    nitrogenReference = reference;
    nitrogenOffset = onTopPpm;
    return this;
  }

  /** The F1 window of the HMBC; what lies outside folds into it. */
  Simulated window(double low, double high) {
    window = new Axis.Window(low, high);
    return this;
  }

  /** The lists, each of its own file. */
  Observation lists(Experiment... experiments) {
    List<PeakList> lists = new ArrayList<>();
    place();
    for (Experiment experiment : experiments) {
      lists.add(list(experiment, peaks(experiment)));
    }
    return new Observation(lists, known, solvent, frequencyMHz, nitrogenReference);
  }

  /** The shift at which a site was placed, without offset. */
  double shiftOf(String label) {
    return shifts.get(label);
  }

  private void place() {
    for (CarbonSite site : variant.carbons()) {
      put(site.label(), site.shift().meanPpm(), site.shift().scalePpm());
    }
    for (ProtonSite site : variant.protons()) {
      put(key(site), site.shift().meanPpm(), site.shift().scalePpm());
    }
    for (NitrogenSite site : variant.nitrogens()) {
      put("15N " + site.label(), site.shift().meanPpm(), site.shift().scalePpm());
    }
  }

  /** The protons of a group whose carbon has the same label are told apart from it. */
  private String key(ProtonSite site) {
    boolean shared = variant.carbons().stream().anyMatch(c -> c.label().equals(site.label()));
    return shared ? "1H " + site.label() : site.label();
  }

  private void put(String label, double mean, double scale) {
    double away = Math.max(-2, Math.min(2, random.nextGaussian())) * spread * scale;
    shifts.putIfAbsent(label, mean + away);
  }

  private PeakList list(Experiment experiment, List<Peak> peaks) {
    Nucleus indirect =
        switch (experiment) {
          case HMBC, HSQC, C13 -> Nucleus.C13;
          case HMBC15N -> Nucleus.N15;
          default -> Nucleus.H1;
        };
    Axis f1 = new Axis(indirect, null, experiment == Experiment.HMBC ? window : null);
    Axis f2 = experiment.isTwoDimensional() ? Axis.of(Nucleus.H1) : null;
    String file = experiment.code() + ".txt";
    return new PeakList(file, file, experiment, f2, f1, peaks, List.of(), false, List.of());
  }

  private List<Peak> peaks(Experiment experiment) {
    List<Peak> peaks = new ArrayList<>();
    switch (experiment) {
      case HMBC -> longRange(peaks);
      case HSQC -> oneBond(peaks);
      case NOESY, ROESY -> contacts(peaks);
      case HMBC15N -> nitrogens(peaks);
      case C13 -> carbonLines(peaks);
      case H1 -> protonLines(peaks);
      default -> {}
    }
    peaks.addAll(extra.getOrDefault(experiment, List.of()));
    List<Peak> numbered = new ArrayList<>();
    for (Peak peak : peaks) {
      numbered.add(
          new Peak(
              peak.f2Ppm(),
              peak.f1Ppm(),
              peak.intensity(),
              numbered.size() + 1,
              null,
              PeakDetail.NONE));
    }
    return numbered;
  }

  private void longRange(List<Peak> peaks) {
    List<Amplitude> amplitudes = ModelFactory.amplitudes(variant, COUPLINGS);
    double strongest = amplitudes.stream().mapToDouble(Amplitude::centre).max().orElse(0);
    for (int p = 0; p < amplitudes.size(); p++) {
      CouplingPath path = variant.paths().get(p);
      ProtonSite proton = variant.protons().get(path.protonId());
      CarbonSite carbon = variant.carbons().get(path.targetId());
      String key = proton.label() + '>' + carbon.label();
      double centre = amplitudes.get(p).centre();
      boolean shown = centre > strongest + threshold || added.contains(key);
      double ln = Math.max(centre, strongest + threshold) + 0.3 * random.nextGaussian();
      if (shown && !dropped.contains(key) && !dropped.contains(proton.label())) {
        cross(peaks, proton, carbon, 0.07, height * Math.exp(Math.max(ln, strongest + threshold)));
      }
    }
  }

  private void oneBond(List<Peak> peaks) {
    for (ProtonSite proton : variant.protons()) {
      cross(peaks, proton, variant.carbons().get(proton.carbonId()), 0.05, height);
    }
  }

  private void cross(
      List<Peak> peaks, ProtonSite proton, CarbonSite carbon, double sigma, double intensity) {
    if (dropped.contains("!" + proton.label()) || dropped.contains("!" + carbon.label())) {
      return;
    }
    for (double f2 : lines(key(proton))) {
      for (double f1 : lines(carbon.label())) {
        double shown = folded(f1 + offset + sigma * random.nextGaussian());
        peaks.add(
            Peak.of(f2 + 0.003 * random.nextGaussian(), shown, intensities ? intensity : null, 0));
      }
    }
  }

  private List<Double> lines(String label) {
    double ppm = shifts.get(label);
    double half = splits.getOrDefault(label, 0.0) / 2;
    return half == 0 ? List.of(ppm) : List.of(ppm - half, ppm + half);
  }

  private double folded(double ppm) {
    if (window == null) {
      return ppm;
    }
    double width = window.high() - window.low();
    return ppm > window.high() ? ppm - width : ppm < window.low() ? ppm + width : ppm;
  }

  private void contacts(List<Peak> peaks) {
    for (SpatialContact contact : variant.contacts()) {
      ProtonSite a = variant.protons().get(contact.protonA());
      ProtonSite b = variant.protons().get(contact.protonB());
      boolean gone = dropped.contains(a.label() + '>' + b.label());
      if (contact.chance() >= 0.5 && !gone) {
        peaks.add(Peak.of(shifts.get(key(a)), shifts.get(key(b)), height, 0));
        peaks.add(Peak.of(shifts.get(key(b)), shifts.get(key(a)), height, 0));
      }
    }
  }

  private void nitrogens(List<Peak> peaks) {
    for (CouplingPath path : variant.nitrogenPaths()) {
      ProtonSite proton = variant.protons().get(path.protonId());
      String nitrogen = "15N " + variant.nitrogens().get(path.targetId()).label();
      if (path.bonds() <= 3) {
        double f1 = shifts.get(nitrogen) + nitrogenOffset + 0.3 * random.nextGaussian();
        peaks.add(Peak.of(shifts.get(key(proton)), f1, height, 0));
      }
    }
  }

  private void carbonLines(List<Peak> peaks) {
    for (CarbonSite carbon : variant.carbons()) {
      if (!dropped.contains("!" + carbon.label())) {
        lines(carbon.label()).forEach(ppm -> peaks.add(line(ppm + offset)));
      }
    }
  }

  private void protonLines(List<Peak> peaks) {
    for (ProtonSite proton : variant.protons()) {
      lines(key(proton)).forEach(ppm -> peaks.add(line(ppm)));
    }
  }

  private static Peak line(double ppm) {
    return new Peak(Double.NaN, ppm, null, 0, null, PeakDetail.NONE);
  }
}
