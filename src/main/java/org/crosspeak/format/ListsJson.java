// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads {@code crosspeak-lists/1}. Lives for one reading. */
final class ListsJson {

  private final Budget budget;
  private final Problems problems;

  ListsJson(Budget budget, Problems problems) {
    this.budget = budget;
    this.problems = problems;
  }

  RawFile read(JsonNode root) {
    List<RawList> lists = new ArrayList<>();
    for (int i = 0; i < root.path("lists").size(); i++) {
      lists.add(list(root.path("lists").path(i), "/lists/" + i + "/peaks/"));
    }
    String told = "JSON that says it is " + ListsJsonText.SCHEMA;
    return new RawFile("crosspeak-lists", List.of(told), lists);
  }

  private RawList list(JsonNode list, String where) {
    boolean twoDimensional = list.has("f2");
    List<Peak> peaks = new ArrayList<>();
    JsonNode nodes = list.path("peaks");
    for (int i = 0; i < nodes.size(); i++) {
      peak(nodes.path(i), where + i, twoDimensional, peaks);
    }
    return new RawList(
        text(list, "name"),
        twoDimensional,
        Naming.AXES,
        true,
        axis(list.path("f2")),
        axis(list.path("f1")),
        peaks,
        List.of(new Hint("key \"experiment\"", list.path("experiment").asText(""))),
        List.of());
  }

  private void peak(JsonNode node, String where, boolean twoDimensional, List<Peak> peaks) {
    Double f1 = number(node, "f1");
    Double f2 = twoDimensional ? number(node, "f2") : Double.valueOf(Double.NaN);
    if (f1 == null || f2 == null) {
      problems.error(
          "missing-shift",
          0,
          "the peak at " + where + " lacks a shift",
          Problems.shortened(node.toString()),
          twoDimensional ? "\"f2\" and \"f1\" in ppm" : "\"f1\" in ppm",
          "correct the peak, or convert the source again");
      return;
    }
    peaks.add(new Peak(f2, f1, number(node, "intensity"), 0, where, detail(node)));
    budget.row(peaks.size(), 0);
  }

  private static PeakDetail detail(JsonNode node) {
    return new PeakDetail(
        number(node, "volume"),
        number(node, "widthF2Hz"),
        number(node, "widthF1Hz"),
        text(node, "annotation"),
        text(node, "type"),
        text(node, "flags"),
        text(node, "multiplicity"),
        number(node, "protons"));
  }

  private static AxisFacts axis(JsonNode node) {
    AxisFacts facts =
        AxisFacts.of(Nucleus.ofCode(node.path("nucleus").asText("")).orElse(null))
            .at(node.path("frequencyMHz").asDouble());
    double low = node.path("windowPpm").path(0).asDouble();
    double high = node.path("windowPpm").path(1).asDouble();
    return low < high
        ? new AxisFacts(facts.nucleus(), facts.frequencyMHz(), new Axis.Window(low, high))
        : facts;
  }

  private static @Nullable Double number(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isNumber() && Double.isFinite(value.asDouble()) ? value.asDouble() : null;
  }

  private static @Nullable String text(JsonNode node, String key) {
    String text = node.path(key).asText("");
    return text.isEmpty() ? null : text;
  }
}
