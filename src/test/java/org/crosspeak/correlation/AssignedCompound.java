// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.ProtonSite;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * A real compound whose ring shifts somebody assigned, turned into peak lists: HSQC from its CH
 * shifts, HMBC along bond paths of two and three bonds. A site without an assigned shift stands
 * amid what the candidates expect, so that it speaks for neither.
 *
 * @param smiles the compound
 * @param isomer its label
 * @param solvent or null
 * @param shifts assigned ppm by site label
 */
record AssignedCompound(
    String smiles, String isomer, @Nullable String solvent, Map<String, Double> shifts) {

  private static final Path TABLE =
      Path.of("src/test/resources/org/crosspeak/structure/assigned-indazoles.tsv");

  /** Least chance at which a cross-peak is drawn, in a usual list. */
  private static final double SHOWN = 0.5;

  private static final double FREQUENCY_MHZ = 500;

  /** All compounds of the table, in its order. */
  static List<AssignedCompound> all() throws IOException {
    Map<String, AssignedCompound> compounds = new LinkedHashMap<>();
    for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells[0].equals("smiles")) {
        continue;
      }
      compounds
          .computeIfAbsent(
              cells[0],
              smiles ->
                  new AssignedCompound(
                      smiles,
                      cells[1],
                      cells[2].isEmpty() ? null : cells[2],
                      new LinkedHashMap<>()))
          .shifts()
          .put(cells[3], Double.valueOf(cells[4]));
    }
    return List.copyOf(compounds.values());
  }

  /** Whether both carbons that the question turns on are assigned. */
  boolean decisive() {
    return shifts.containsKey("C-3") && shifts.containsKey("C-7a");
  }

  /** The verdict on its lists, or null where the compound is outside the program. */
  @Nullable Verdict verdict(Correlator correlator, StructureReader reader, Couplings couplings) {
    StructureReading reading =
        reader.read(new StructureInput(smiles, null, null, null, null, solvent));
    if (!(reading instanceof StructureReading.Supported question)) {
      return null;
    }
    return verdict(correlator, question, couplings, null, true);
  }

  /**
   * The verdict on its lists.
   *
   * @param drops decides by each path's chance whether its cross-peak is drawn; null draws those of
   *     at least even chance
   * @param hsqc whether there is an HSQC beside the HMBC
   */
  Verdict verdict(
      Correlator correlator,
      StructureReading.Supported question,
      Couplings couplings,
      @Nullable Random drops,
      boolean hsqc) {
    List<Variant> all = question.candidates().stream().map(each -> each.variants().get(0)).toList();
    Variant own =
        question.candidates().stream()
            .filter(each -> each.label().equals(isomer))
            .findFirst()
            .orElseThrow()
            .variants()
            .get(0);
    List<PeakList> lists = new ArrayList<>();
    if (hsqc) {
      lists.add(oneBond(own, all));
    }
    lists.add(longRange(own, all, couplings, drops));
    Observation observation = new Observation(lists, Map.of(), solvent, FREQUENCY_MHZ, null);
    return correlator.judge(question, observation, Deadline.NONE).verdict();
  }

  private double carbon(Variant own, List<Variant> all, int id) {
    CarbonSite site = own.carbons().get(id);
    double between =
        all.stream()
            .flatMap(each -> each.carbons().stream())
            .filter(each -> each.label().equals(site.label()))
            .mapToDouble(each -> each.shift().meanPpm())
            .average()
            .orElseThrow();
    return shifts.getOrDefault(site.label(), between);
  }

  private double proton(Variant own, List<Variant> all, int id) {
    ProtonSite site = own.protons().get(id);
    double between =
        all.stream()
            .flatMap(each -> each.protons().stream())
            .filter(each -> each.label().equals(site.label()))
            .mapToDouble(each -> each.shift().meanPpm())
            .average()
            .orElseThrow();
    return shifts.getOrDefault(site.label(), between);
  }

  private PeakList oneBond(Variant own, List<Variant> all) {
    List<Peak> peaks = new ArrayList<>();
    for (ProtonSite site : own.protons()) {
      peaks.add(
          Peak.of(
              proton(own, all, site.id()),
              carbon(own, all, site.carbonId()),
              1.0,
              peaks.size() + 1));
    }
    return list("hsqc", Experiment.HSQC, peaks);
  }

  private PeakList longRange(
      Variant own, List<Variant> all, Couplings couplings, @Nullable Random drops) {
    double strongest = Double.NEGATIVE_INFINITY;
    for (CouplingPath path : own.paths()) {
      strongest = FastMath.max(strongest, amplitude(own, path, couplings).centre());
    }
    double threshold = strongest + couplings.thresholdOfStrongestLn();
    List<Peak> peaks = new ArrayList<>();
    for (CouplingPath path : own.paths()) {
      Amplitude amplitude = amplitude(own, path, couplings);
      double least = drops == null ? SHOWN : drops.nextDouble();
      boolean near = drops != null || path.bonds() == 2 || path.bonds() == 3;
      if (near && amplitude.chanceAbove(threshold) >= least) {
        peaks.add(
            Peak.of(
                proton(own, all, path.protonId()),
                carbon(own, all, path.targetId()),
                FastMath.exp(FastMath.max(threshold, amplitude.centre())),
                peaks.size() + 1));
      }
    }
    return list("hmbc", Experiment.HMBC, peaks);
  }

  private static Amplitude amplitude(Variant own, CouplingPath path, Couplings couplings) {
    ProtonSite proton = own.protons().get(path.protonId());
    return couplings.amplitude(
        path.couplingClass(),
        proton.protons(),
        own.carbons().get(path.targetId()).atoms(),
        proton.vicinal());
  }

  private static PeakList list(String name, Experiment experiment, List<Peak> peaks) {
    return new PeakList(
        name,
        name,
        experiment,
        Axis.of(Nucleus.H1),
        Axis.of(Nucleus.C13),
        peaks,
        List.of(),
        false,
        List.of());
  }
}
