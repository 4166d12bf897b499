// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what is wrong with a scaffold's shift file: for files of users, before a table is made of
 * it. The first problem is thrown with its place in the file, what was read and what was expected.
 */
final class ShiftFileJson {

  private static final Set<String> KEYS =
      Set.of(
          "schema",
          "scaffold",
          "like",
          "what",
          "units",
          "sources",
          "environments",
          "bases",
          "groups",
          "parents",
          "relations",
          "scales",
          "increments",
          "alkyl",
          "solvents",
          "solventNames",
          "residuals",
          "pairs",
          "beside",
          "members");

  private final String file;
  private final JsonNode root;
  private final ScaffoldDefinition scaffold;
  private final Set<String> sites = new TreeSet<>(Set.of("C-alpha", "H-alpha", "C", "H", "N"));

  private ShiftFileJson(String file, JsonNode root, ScaffoldDefinition scaffold) {
    this.file = file;
    this.root = root;
    this.scaffold = scaffold;
    for (String position : scaffold.core().positions()) {
      List.of("C-", "H-", "N-").forEach(element -> sites.add(element + position));
    }
    for (String hybrid : List.of("chain", "aryl", "sp2")) {
      List.of("C ", "H ").forEach(element -> sites.add(element + hybrid));
    }
  }

  /**
   * Checks a file.
   *
   * @param file its name, for messages
   * @param root its content
   * @param scaffold the scaffold that it names
   * @param classes coupling classes known
   * @throws IllegalArgumentException with file, place, what was read and what was expected
   */
  static void check(String file, JsonNode root, ScaffoldDefinition scaffold, Set<String> classes) {
    ShiftFileJson check = new ShiftFileJson(file, root, scaffold);
    check.keys();
    check.sources();
    check.parents();
    check.effects("increments", "isomer");
    check.effects("alkyl", "isomer");
    check.effects("solvents", "isomer");
    check.relations();
    check.residuals();
    check.pairs(classes);
    check.beside();
  }

  private void keys() {
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        throw fault(entry.getKey(), entry.getValue(), "one of " + new TreeSet<>(KEYS));
      }
    }
    if (!root.path("units").asText().equals("ppm")) {
      throw fault("units", root.path("units"), "\"ppm\"");
    }
  }

  private void sources() {
    JsonNode sources = root.path("sources");
    if (!sources.isObject() || sources.isEmpty()) {
      throw fault("sources", sources, "an object of sources, each with what and licence");
    }
    for (Map.Entry<String, JsonNode> source : sources.properties()) {
      for (String part : List.of("what", "licence")) {
        JsonNode text = source.getValue().path(part);
        if (!text.isTextual() || text.asText().isBlank()) {
          throw fault("sources/" + source.getKey() + "/" + part, text, "a text");
        }
      }
    }
  }

  private void parents() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < root.path("parents").size(); i++) {
      JsonNode row = root.path("parents").get(i);
      String at = "parents[" + i + "]";
      label(at, row);
      site(at + "/site", row.path("site"));
      number(at + "/value", row.path("value"));
      spread(at + "/spread", row.path("spread"));
      seen.add(row.path("isomer").asText() + " " + row.path("site").asText());
    }
    if (root.path("like").isMissingNode()) {
      for (String label : scaffold.info().labels()) {
        boolean any = seen.stream().anyMatch(key -> key.startsWith(label + " C"));
        if (!any) {
          throw fault("parents", root.path("parents"), "carbon shifts for candidate " + label);
        }
      }
    }
  }

  private void effects(String list, String isomer) {
    for (int i = 0; i < root.path(list).size(); i++) {
      JsonNode row = root.path(list).get(i);
      String at = list + "[" + i + "]";
      if (!isomer.isEmpty()) {
        label(at, row);
      }
      for (Map.Entry<String, JsonNode> effect : row.path("effects").properties()) {
        String place = at + "/effects/" + effect.getKey();
        if (!sites.contains(effect.getKey())) {
          throw fault(place, effect.getValue(), "a site, one of " + sites);
        }
        JsonNode pair = effect.getValue();
        if (!pair.isArray() || pair.size() < 2 || pair.size() > 3) {
          throw fault(place, pair, "[ppm, spread] or [ppm, spread, n]");
        }
        number(place + "[0]", pair.get(0));
        spread(place + "[1]", pair.get(1));
      }
    }
  }

  private void relations() {
    for (Map.Entry<String, JsonNode> at : root.path("relations").properties()) {
      for (Map.Entry<String, JsonNode> site : at.getValue().properties()) {
        JsonNode bonds = site.getValue();
        if (!bonds.isInt() || bonds.asInt() < 0 || bonds.asInt() > 3) {
          throw fault(
              "relations/" + at.getKey() + "/" + site.getKey(), bonds, "0, 1, 2 or 3 bonds");
        }
      }
    }
  }

  private void residuals() {
    for (int i = 0; i < root.path("residuals").size(); i++) {
      JsonNode row = root.path("residuals").get(i);
      String at = "residuals[" + i + "]";
      site(at + "/site", row.path("site"));
      spread(at + "/scale", row.path("scale"));
      spread(at + "/degreesOfFreedom", row.path("degreesOfFreedom"));
    }
  }

  private void pairs(Set<String> classes) {
    for (int i = 0; i < root.path("pairs").size(); i++) {
      JsonNode row = root.path("pairs").get(i);
      String at = "pairs[" + i + "]";
      label(at, row);
      site(at + "/from", row.path("from"));
      site(at + "/to", row.path("to"));
      if (!classes.contains(row.path("class").asText())) {
        throw fault(at + "/class", row.path("class"), "a coupling class, one of " + classes);
      }
    }
  }

  private void beside() {
    for (int i = 0; i < root.path("beside").size(); i++) {
      JsonNode row = root.path("beside").get(i);
      label("beside[" + i + "]", row);
      site("beside[" + i + "]/locant", row.path("locant"));
    }
  }

  private void label(String at, JsonNode row) {
    String label = row.path("isomer").asText("");
    if (!label.equals("*") && !scaffold.info().labels().contains(label)) {
      throw fault(
          at + "/isomer",
          row.path("isomer"),
          "a candidate, one of " + scaffold.info().labels() + ", or * for any");
    }
  }

  private void site(String at, JsonNode node) {
    if (!sites.contains(node.asText(""))) {
      throw fault(at, node, "a site, one of " + sites);
    }
  }

  private void number(String at, JsonNode node) {
    if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
      throw fault(at, node, "a number in ppm");
    }
  }

  private void spread(String at, JsonNode node) {
    if (!node.isNumber() || !(node.asDouble() > 0)) {
      throw fault(at, node, "a number greater than 0");
    }
  }

  private IllegalArgumentException fault(String at, JsonNode read, String expected) {
    String what = read.isMissingNode() ? "nothing" : read.toString();
    return new IllegalArgumentException(
        file + ": " + at + ": read " + what + ", expected " + expected);
  }
}
