// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads the peaks of one spectrum of a JSON layout. Lives for one spectrum. */
final class JsonPeaks {

  private final JsonLayout layout;
  private final JsonLayout.Spectrum spectrum;
  private final Budget budget;
  private final Problems problems;
  private final List<Peak> peaks = new ArrayList<>();

  JsonPeaks(JsonLayout layout, JsonLayout.Spectrum spectrum, Budget budget, Problems problems) {
    this.layout = layout;
    this.spectrum = spectrum;
    this.budget = budget;
    this.problems = problems;
  }

  RawList list() {
    boolean twoD = isTwoDimensional();
    String key = spectrum.key().isEmpty() ? "" : "/" + escaped(spectrum.key());
    String pointer = key + "/" + String.join("/", spectrum.path());
    for (Map.Entry<String, JsonNode> entry : entries(spectrum.peaks())) {
      if (entry.getValue().isObject()) {
        peak(entry.getValue(), pointer + "/" + escaped(entry.getKey()), twoD);
      }
    }
    List<Hint> hints = new ArrayList<>();
    for (String hint : layout.hints()) {
      boolean own = hint.equals("@");
      String text = own ? spectrum.key() : spectrum.node().path(hint).asText("");
      hints.add(new Hint(own ? "key" : "key \"" + hint + "\"", text));
    }
    return new RawList(
        spectrum.key().isEmpty() ? null : spectrum.key(),
        twoD,
        Naming.AXES,
        true,
        AxisFacts.of(twoD ? Nucleus.H1 : null),
        AxisFacts.of(indirectNucleus()),
        peaks,
        hints,
        decided(twoD));
  }

  private List<String> decided(boolean twoD) {
    String axes = "F1 is \"" + layout.f1() + "\"" + (twoD ? ", F2 \"" + layout.f2() + "\"" : "");
    return spectrum.multiplets()
        ? List.of(axes, "the multiplets are read, not the lines they are made of")
        : List.of(axes);
  }

  /** A step of a JSON pointer (RFC 6901). */
  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  private static List<Map.Entry<String, JsonNode>> entries(JsonNode peaks) {
    if (peaks.isObject()) {
      return List.copyOf(peaks.properties());
    }
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
    for (int i = 0; i < peaks.size(); i++) {
      entries.add(Map.entry(String.valueOf(i), peaks.get(i)));
    }
    return entries;
  }

  /** By the word of the spectrum, or else because some F2 is not zero. */
  private boolean isTwoDimensional() {
    String type = spectrum.node().path("type").asText("");
    if (type.equals("1D") || type.equals("2D")) {
      return type.equals("2D");
    }
    for (JsonNode peak : spectrum.peaks()) {
      if (peak.path(layout.f2()).asDouble(0) != 0) {
        return true;
      }
    }
    return false;
  }

  private void peak(JsonNode node, String where, boolean twoD) {
    double f1 = shift(node, layout.f1(), where);
    double f2 = twoD ? shift(node, layout.f2(), where) : Double.NaN;
    if (Double.isNaN(f1) || twoD && Double.isNaN(f2)) {
      return;
    }
    JsonNode intensity = node.path(layout.intensity());
    boolean finite = intensity.isNumber() && Double.isFinite(intensity.asDouble());
    PeakDetail detail = spectrum.multiplets() ? multiplet(node) : detail(node);
    peaks.add(new Peak(f2, f1, finite ? intensity.asDouble() : null, 0, where, detail));
    budget.row(peaks.size(), 0);
  }

  private double shift(JsonNode node, String key, String where) {
    JsonNode value = node.path(key);
    double shift = value.isNumber() ? value.asDouble() : NumberText.shift(value.asText("").strip());
    if (!Double.isFinite(shift)) {
      problems.error(
          value.isMissingNode() || value.isNull() ? "missing-shift" : "bad-number",
          0,
          "\"" + key + "\" of the peak at " + where + " is no number: " + value,
          String.valueOf(value),
          "a shift in ppm",
          "correct the value in the source and export again");
      return Double.NaN;
    }
    return shift;
  }

  private static PeakDetail multiplet(JsonNode node) {
    List<String> couplings = new ArrayList<>();
    node.path("jvals").forEach(value -> couplings.add(PlainNumber.of(value.asDouble())));
    String shape = node.path("category").asText("");
    return new PeakDetail(
        number(node.path("integralValue")),
        null,
        null,
        null,
        null,
        couplings.isEmpty() ? null : "J=" + String.join(", ", couplings),
        shape.isBlank() ? null : shape,
        number(node.path("nH")));
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() && Double.isFinite(node.asDouble()) ? node.asDouble() : null;
  }

  private static PeakDetail detail(JsonNode node) {
    String annotation = node.path("annotation").asText("");
    JsonNode type = node.path("type");
    String word = type.isNumber() ? String.valueOf(type.asInt()) : type.asText("");
    String flags = node.path("suspected_1J_artifact").asBoolean() ? "suspected 1J artifact" : null;
    return new PeakDetail(
        null,
        null,
        null,
        annotation.isBlank() ? null : annotation,
        word.isEmpty() ? null : word,
        flags,
        null,
        null);
  }

  /** The nucleus that is not 1H of {@code "[13C, 1H]"} or {@code ["1H", "13C"]}, or null. */
  private @Nullable Nucleus indirectNucleus() {
    String text = spectrum.node().path("nucleus").toString();
    for (Nucleus nucleus : new Nucleus[] {Nucleus.C13, Nucleus.N15}) {
      if (text.contains(nucleus.code())) {
        return nucleus;
      }
    }
    return text.contains(Nucleus.H1.code()) ? Nucleus.H1 : null;
  }
}
