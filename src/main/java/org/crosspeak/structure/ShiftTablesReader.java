// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads shift tables from their resources and refuses what is not whole: a number without a source,
 * a source that is not declared, a key that stands twice.
 */
final class ShiftTablesReader {

  private final Set<String> sources = new TreeSet<>();

  private ShiftTablesReader(JsonNode resource) {
    resource.path("sources").fieldNames().forEachRemaining(sources::add);
  }

  /**
   * The tables of one scaffold.
   *
   * @param groups what every scaffold's groups do
   * @param environments what holds beside every scaffold
   * @param rings the scaffold's own file last, before it those that it builds on; a row stands
   *     before the same row of an earlier file
   */
  static ShiftTables read(JsonNode groups, JsonNode environments, List<JsonNode> rings) {
    Map<String, GroupTable.Effects> effects = new TreeMap<>();
    Map<String, Datum> carbons = new TreeMap<>();
    Map<String, Datum> protons = new TreeMap<>();
    Map<String, Datum> bases = new TreeMap<>();
    List<JsonNode> files = new ArrayList<>(List.of(groups, environments));
    files.addAll(rings);
    for (JsonNode file : files) {
      ShiftTablesReader reader = new ShiftTablesReader(file);
      effects.putAll(reader.groups(file));
      carbons.putAll(reader.environments(file, "c13"));
      protons.putAll(reader.environments(file, "h1"));
      bases.putAll(reader.bases(file));
    }
    RingTable table = null;
    List<RingSystem> systems =
        new ArrayList<>(new ShiftTablesReader(environments).systems(environments));
    for (JsonNode ring : rings) {
      ShiftTablesReader reader = new ShiftTablesReader(ring);
      RingTable own = reader.ring(ring);
      systems.addAll(reader.systems(ring));
      table = table == null ? own : table.under(own);
    }
    Objects.requireNonNull(table, "a scaffold has a file of its own");
    systems.sort(Comparator.comparingInt(RingSystem::size).reversed());
    return new ShiftTables(new GroupTable(effects), carbons, protons, bases, table, systems);
  }

  private List<RingSystem> systems(JsonNode node) {
    List<RingSystem> found = new ArrayList<>();
    for (JsonNode row : node.path("ringSystems")) {
      source(row);
      found.add(
          new RingSystem(
              text(row, "name"),
              text(row, "smarts"),
              numbers(row, "carbon"),
              numbers(row, "proton"),
              number(row, "carbonSpread"),
              number(row, "protonSpread")));
    }
    return found;
  }

  private Map<String, Datum> bases(JsonNode node) {
    Map<String, Datum> bases = new TreeMap<>();
    for (JsonNode row : node.path("bases")) {
      put(bases, text(row, "id"), datum(row, row));
    }
    return bases;
  }

  private Map<String, GroupTable.Effects> groups(JsonNode node) {
    Map<String, GroupTable.Effects> found = new TreeMap<>();
    for (JsonNode row : node.path("groups")) {
      source(row);
      GroupTable.Effects effects =
          new GroupTable.Effects(
              row.path("like").asText(""),
              numbers(row, "carbon"),
              numbers(row, "proton"),
              numbers(row, "chain"),
              numbers(row, "chainProton"),
              number(row, "carbonSpread"),
              number(row, "protonSpread"));
      if (found.put(text(row, "id"), effects) != null) {
        throw new IllegalArgumentException("group " + text(row, "id") + " stands twice");
      }
    }
    return found;
  }

  private Map<String, Datum> environments(JsonNode node, String field) {
    Map<String, Datum> found = new TreeMap<>();
    for (JsonNode row : node.path("environments")) {
      JsonNode values = row.get(field);
      if (values != null) {
        put(found, text(row, "key"), pair(values, row));
      }
    }
    return found;
  }

  private RingTable ring(JsonNode node) {
    Map<String, Datum> parents = new TreeMap<>();
    for (JsonNode row : node.path("parents")) {
      put(parents, text(row, "isomer") + "/" + text(row, "site"), datum(row, row));
    }
    Map<String, Datum> scales = new TreeMap<>();
    for (JsonNode row : node.path("scales")) {
      String key = text(row, "isomer") + "/" + text(row, "at") + "/" + text(row, "site");
      put(scales, key, datum(row, row));
    }
    Map<String, Datum> increments = new TreeMap<>();
    effects(node.path("increments"), increments, "isomer", "at", "group");
    Map<String, Datum> alkyl = new TreeMap<>();
    effects(node.path("alkyl"), alkyl, "isomer", "class");
    Map<String, Datum> solvents = new TreeMap<>();
    effects(node.path("solvents"), solvents, "solvent", "isomer");
    return new RingTable(
        text(node, "scaffold"),
        parents,
        relations(node),
        scales,
        increments,
        alkyl,
        solvents,
        residuals(node),
        solventNames(node));
  }

  private static Map<String, Integer> relations(JsonNode node) {
    Map<String, Integer> relations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> at : node.path("relations").properties()) {
      for (Map.Entry<String, JsonNode> site : at.getValue().properties()) {
        relations.put(at.getKey() + "/" + site.getKey(), site.getValue().asInt());
      }
    }
    return relations;
  }

  private void effects(JsonNode rows, Map<String, Datum> into, String... fields) {
    for (JsonNode row : rows) {
      StringBuilder head = new StringBuilder();
      for (String field : fields) {
        head.append(text(row, field)).append('/');
      }
      for (Map.Entry<String, JsonNode> effect : row.path("effects").properties()) {
        put(into, head + effect.getKey(), pair(effect.getValue(), row));
      }
    }
  }

  private static Map<String, ShiftSum.Residual> residuals(JsonNode node) {
    Map<String, ShiftSum.Residual> found = new TreeMap<>();
    for (JsonNode row : node.path("residuals")) {
      found.put(
          text(row, "site"),
          new ShiftSum.Residual(number(row, "scale"), number(row, "degreesOfFreedom")));
    }
    return found;
  }

  private static Map<String, String> solventNames(JsonNode node) {
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<String, JsonNode> solvent : node.path("solventNames").properties()) {
      for (JsonNode name : solvent.getValue()) {
        found.put(name.asText(), solvent.getKey());
      }
    }
    return found;
  }

  private void put(Map<String, Datum> into, String key, Datum datum) {
    if (into.put(key, datum) != null) {
      throw new IllegalArgumentException("\"" + key + "\" stands twice");
    }
  }

  /** A row's own {@code value}, {@code spread} and {@code n}. */
  private Datum datum(JsonNode row, JsonNode sourced) {
    source(sourced);
    return new Datum(number(row, "value"), number(row, "spread"), row.path("n").asInt(0));
  }

  /** {@code [value, spread]} or {@code [value, spread, n]}. */
  private Datum pair(JsonNode values, JsonNode row) {
    source(row);
    if (!values.isArray() || values.size() < 2 || values.size() > 3) {
      throw new IllegalArgumentException("expected [value, spread, n] in " + row);
    }
    int n = values.size() == 3 ? values.get(2).asInt() : row.path("n").asInt(0);
    return new Datum(values.get(0).asDouble(), values.get(1).asDouble(), n);
  }

  private void source(JsonNode row) {
    String named = text(row, "source");
    for (String part : named.split(" ")) {
      if (!sources.contains(part)) {
        throw new IllegalArgumentException("undeclared source \"" + part + "\" in " + row);
      }
    }
  }

  private static List<Double> numbers(JsonNode row, String field) {
    List<Double> found = new ArrayList<>();
    row.path(field).forEach(n -> found.add(n.isNull() ? Double.NaN : n.asDouble()));
    return found;
  }

  private static String text(JsonNode row, String field) {
    JsonNode node = row.get(field);
    if (node == null || !node.isTextual()) {
      throw new IllegalArgumentException("\"" + field + "\" must be text in " + row);
    }
    return node.asText();
  }

  private static double number(JsonNode row, String field) {
    JsonNode node = row.get(field);
    if (node == null || !node.isNumber()) {
      throw new IllegalArgumentException("\"" + field + "\" must be a number in " + row);
    }
    return node.asDouble();
  }
}
