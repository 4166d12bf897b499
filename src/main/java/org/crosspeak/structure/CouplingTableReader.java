// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Reads what the path finder needs of the coupling and NOE resources. */
final class CouplingTableReader {

  private CouplingTableReader() {}

  static CouplingTable read(JsonNode hmbc, JsonNode noe, String scaffold) {
    Map<String, Double> hertz = new TreeMap<>();
    for (JsonNode row : hmbc.path("classes")) {
      hertz.put(row.path("id").asText(), number(row, "hertz"));
    }
    Map<String, String> pairs = new TreeMap<>();
    for (JsonNode row : hmbc.path("pairs").path(scaffold)) {
      String key =
          row.path("isomer").asText("*")
              + "/"
              + row.path("from").asText()
              + "/"
              + row.path("to").asText();
      pairs.put(key, row.path("class").asText());
    }
    Map<String, String> beside = new TreeMap<>();
    for (JsonNode row : noe.path("beside").path(scaffold)) {
      beside.put(row.path("isomer").asText(), row.path("locant").asText());
    }
    Map<String, Double> contacts = new TreeMap<>();
    for (JsonNode row : noe.path("contacts")) {
      contacts.put(row.path("kind").asText(), number(row, "chance"));
    }
    return new CouplingTable(hertz, pairs, beside, contacts);
  }

  private static double number(JsonNode row, String field) {
    JsonNode node = row.get(field);
    if (node == null || !node.isNumber()) {
      throw new IllegalArgumentException("\"" + field + "\" must be a number in " + row);
    }
    return node.asDouble();
  }
}
