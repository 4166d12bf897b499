// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads the zones and ranges of NMRium spectra. Lives for one reading. */
final class NmriumLists {

  private final Budget budget;
  private final Problems problems;

  NmriumLists(Budget budget, Problems problems) {
    this.budget = budget;
    this.problems = problems;
  }

  /** The array of spectra of any version of the format, or null when this is not NMRium. */
  static @Nullable String spectra(JsonNode root) {
    String top = root.has("nmriumData") ? "/nmriumData" : "";
    for (String place : List.of(top + "/data/spectra", top + "/spectra")) {
      if (root.at(place).isArray()) {
        return place;
      }
    }
    return null;
  }

  List<RawList> of(JsonNode root, String place) {
    JsonNode spectra = root.at(place);
    List<RawList> lists = new ArrayList<>();
    for (int i = 0; i < spectra.size(); i++) {
      JsonNode spectrum = spectra.get(i);
      String where = place + "/" + i;
      List<Peak> zones = zones(spectrum.path("zones").path("values"), where + "/zones/values");
      if (!zones.isEmpty()) {
        lists.add(list(spectrum, i, true, zones));
      }
      List<Peak> ranges = ranges(spectrum.path("ranges").path("values"), where + "/ranges/values");
      if (!ranges.isEmpty()) {
        lists.add(list(spectrum, i, false, ranges));
      }
    }
    return lists;
  }

  private static RawList list(JsonNode spectrum, int index, boolean twoD, List<Peak> peaks) {
    JsonNode info = spectrum.path("info");
    List<Hint> hints = new ArrayList<>();
    hints.add(new Hint("key \"experiment\"", info.path("experiment").asText("")));
    hints.add(new Hint("pulse program", pulseProgram(info)));
    String title = info.path("title").asText("");
    hints.add(new Hint("title", title));
    hints.add(new Hint("name", spectrum.path("display").path("name").asText("")));
    JsonNode nuclei = info.path("nucleus");
    String x = nuclei.isArray() ? nuclei.path(0).asText("") : nuclei.asText("");
    Nucleus first = Nucleus.ofCode(x).orElse(null);
    Nucleus second = Nucleus.ofCode(nuclei.path(1).asText("")).orElse(null);
    return new RawList(
        "spectrum " + (index + 1) + (title.isBlank() ? "" : " " + title),
        twoD,
        Naming.AXES,
        true,
        twoD ? AxisFacts.of(first).at(frequency(info, 0)) : AxisFacts.NONE,
        twoD
            ? AxisFacts.of(second).at(frequency(info, 1))
            : AxisFacts.of(first).at(frequency(info, 0)),
        peaks,
        hints,
        List.of(
            twoD
                ? "F2 is x and F1 is y; each signal of a zone is one peak"
                : "each signal of a range is one line"));
  }

  /** The frequency of an axis in MHz; of a 1D spectrum it is the only one. */
  private static double frequency(JsonNode info, int axis) {
    JsonNode frequency = info.path("originFrequency");
    return frequency.isArray() ? frequency.path(axis).asDouble() : frequency.asDouble();
  }

  private static String pulseProgram(JsonNode info) {
    String pulse = info.path("pulseSequence").asText("");
    return pulse.isEmpty() ? info.path("pulse").asText("") : pulse;
  }

  private List<Peak> zones(JsonNode zones, String where) {
    List<Peak> peaks = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      JsonNode zone = zones.get(i);
      JsonNode signals = zone.has("signals") ? zone.get("signals") : zone.path("signal");
      for (int j = 0; j < signals.size(); j++) {
        JsonNode signal = signals.get(j);
        String place = where + "/" + i + "/signals/" + j;
        double f2 = delta(signal.path("x"), place + "/x");
        double f1 = delta(signal.path("y"), place + "/y");
        if (!Double.isNaN(f2) && !Double.isNaN(f1)) {
          PeakDetail detail = detail(kind(zone, signal), null, signal, false);
          peaks.add(new Peak(f2, f1, height(signal, "z"), 0, place, detail));
          budget.row(peaks.size(), 0);
        }
      }
    }
    return peaks;
  }

  private List<Peak> ranges(JsonNode ranges, String where) {
    List<Peak> peaks = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      JsonNode range = ranges.get(i);
      JsonNode signals = range.has("signals") ? range.get("signals") : range.path("signal");
      for (int j = 0; j < signals.size(); j++) {
        JsonNode signal = signals.get(j);
        String place = where + "/" + i + "/signals/" + j;
        double shift = delta(signal, place);
        if (!Double.isNaN(shift)) {
          Double integral = signals.size() == 1 ? number(range.path("integration")) : null;
          PeakDetail detail = detail(kind(range, signal), integral, signal, true);
          Double intensity = height(signal, "intensity");
          peaks.add(new Peak(Double.NaN, shift, intensity, 0, place, detail));
          budget.row(peaks.size(), 0);
        }
      }
    }
    return peaks;
  }

  /** The shift after referencing; older files name the one before it alone. */
  private double delta(JsonNode axis, String where) {
    for (String key : List.of("delta", "originalDelta", "originDelta")) {
      if (axis.path(key).isNumber() && Double.isFinite(axis.path(key).asDouble())) {
        return axis.path(key).asDouble();
      }
    }
    problems.error(
        "missing-shift",
        0,
        "the signal at " + where + " has no shift",
        String.valueOf(axis.path("delta")),
        "\"delta\" in ppm",
        "correct the zone in NMRium and save the file again");
    return Double.NaN;
  }

  /** The height of the signal's highest point, with its sign; null when it has no points. */
  private static @Nullable Double height(JsonNode signal, String key) {
    JsonNode points = signal.has("peaks") ? signal.get("peaks") : signal.path("peak");
    Double height = null;
    for (JsonNode point : points) {
      Double z = number(point.path(key));
      if (z != null && (height == null || Math.abs(z) > Math.abs(height))) {
        height = z;
      }
    }
    return height;
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() && Double.isFinite(node.asDouble()) ? node.asDouble() : null;
  }

  private static String kind(JsonNode holder, JsonNode signal) {
    String own = signal.path("kind").asText("");
    String around = holder.path("kind").asText("");
    return own.isEmpty() || own.equals("signal") ? around : own;
  }

  private static PeakDetail detail(
      String kind, @Nullable Double integral, JsonNode signal, boolean range) {
    String type = kind.isEmpty() ? null : kind;
    String shape = range ? text(signal, "multiplicity") : null;
    Double protons = range ? number(signal.path("nbAtoms")) : null;
    String label = text(signal, "assignment");
    return new PeakDetail(integral, null, null, label, type, null, shape, protons);
  }

  private static @Nullable String text(JsonNode node, String key) {
    String text = node.path(key).isTextual() ? node.path(key).asText() : "";
    return text.isBlank() ? null : text;
  }
}
