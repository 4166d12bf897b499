// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A layout of peak lists in JSON; see {@code json-layouts.tsv}.
 *
 * @param id its name in reports
 * @param everyValue whether each value of the top object is a spectrum, or the top object itself
 * @param path steps to a spectrum's peaks
 * @param multiplets steps to a 1D spectrum's multiplets; empty where the layout has none
 * @param f2 key of a peak's F2 shift
 * @param f1 key of a peak's F1 shift
 * @param intensity key of its intensity
 * @param hints keys that may name the experiment
 */
record JsonLayout(
    String id,
    boolean everyValue,
    List<String> path,
    List<String> multiplets,
    String f2,
    String f1,
    String intensity,
    List<String> hints) {

  /**
   * A place of a spectrum in the tree.
   *
   * @param path steps from the spectrum to its peaks
   * @param multiplets whether these are multiplets
   */
  record Spectrum(
      String key, JsonNode node, JsonNode peaks, List<String> path, boolean multiplets) {}

  static List<JsonLayout> of(ResourceTable table) {
    List<JsonLayout> layouts = new ArrayList<>();
    for (List<String> row : table.rows()) {
      layouts.add(
          new JsonLayout(
              table.cell(row, "id"),
              table.cell(row, "lists").equals("*"),
              steps(table.cell(row, "peaks")),
              steps(table.cell(row, "multiplets")),
              table.cell(row, "f2"),
              table.cell(row, "f1"),
              table.cell(row, "intensity"),
              Arrays.asList(table.cell(row, "hints").split(" "))));
    }
    return List.copyOf(layouts);
  }

  /** The spectra of this layout that have peaks. */
  List<Spectrum> spectra(JsonNode root) {
    List<Spectrum> spectra = new ArrayList<>();
    if (everyValue) {
      for (Map.Entry<String, JsonNode> entry : root.properties()) {
        add(spectra, entry.getKey(), entry.getValue());
      }
    } else {
      add(spectra, "", root);
    }
    return spectra;
  }

  private void add(List<Spectrum> spectra, String key, JsonNode node) {
    boolean oneDimensional = node.path("type").asText("").equals("1D");
    if (oneDimensional && !multiplets.isEmpty() && hasPeaks(at(node, multiplets))) {
      spectra.add(new Spectrum(key, node, at(node, multiplets), multiplets, true));
    } else if (hasPeaks(at(node, path))) {
      spectra.add(new Spectrum(key, node, at(node, path), path, false));
    }
  }

  private boolean hasPeaks(JsonNode peaks) {
    for (JsonNode peak : peaks) {
      if (peak.isObject() && peak.has(f1)) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode at(JsonNode node, List<String> steps) {
    JsonNode place = node;
    for (String step : steps) {
      place = place.path(step);
    }
    return place;
  }

  private static List<String> steps(String path) {
    return path.isEmpty() ? List.of() : Arrays.asList(path.split("/"));
  }
}
