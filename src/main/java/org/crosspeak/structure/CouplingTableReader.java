// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what the path finder needs of the coupling and NOE resources. */
final class CouplingTableReader {

  private CouplingTableReader() {}

  /**
   * The tables of one scaffold.
   *
   * @param rings the scaffold's shift file last, before it those that it builds on; their {@code
   *     pairs} and {@code beside} stand before the shared resources' rows
   */
  static CouplingTable read(JsonNode hmbc, JsonNode noe, List<JsonNode> rings, String scaffold) {
    Map<String, Double> hertz = new TreeMap<>();
    for (JsonNode row : hmbc.path("classes")) {
      hertz.put(row.path("id").asText(), number(row, "hertz"));
    }
    Map<String, String> pairs = new TreeMap<>();
    Map<String, String> beside = new TreeMap<>();
    pairs(hmbc.path("pairs").path(scaffold), pairs);
    beside(noe.path("beside").path(scaffold), beside);
    for (JsonNode ring : rings) {
      pairs(ring.path("pairs"), pairs);
      beside(ring.path("beside"), beside);
    }
    Map<String, Double> contacts = new TreeMap<>();
    for (JsonNode row : noe.path("contacts")) {
      contacts.put(row.path("kind").asText(), number(row, "chance"));
    }
    return new CouplingTable(hertz, pairs, beside, contacts);
  }

  private static void pairs(JsonNode rows, Map<String, String> into) {
    for (JsonNode row : rows) {
      String key =
          row.path("isomer").asText("*")
              + "/"
              + row.path("from").asText()
              + "/"
              + row.path("to").asText();
      into.put(key, row.path("class").asText());
    }
  }

  private static void beside(JsonNode rows, Map<String, String> into) {
    for (JsonNode row : rows) {
      into.put(row.path("isomer").asText(), row.path("locant").asText());
    }
  }

  private static double number(JsonNode row, String field) {
    JsonNode node = row.get(field);
    if (node == null || !node.isNumber()) {
      throw new IllegalArgumentException("\"" + field + "\" must be a number in " + row);
    }
    return node.asDouble();
  }
}
