// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the {@code asserted} part of a scaffold's shift resource. */
final class AssertedClassReader {

  private AssertedClassReader() {}

  static List<AssertedClass> read(JsonNode ring) {
    JsonNode part = ring.path("asserted");
    Map<Integer, String> locants = new TreeMap<>();
    part.path("locants")
        .properties()
        .forEach(e -> locants.put(Integer.valueOf(e.getKey()), e.getValue().asText()));
    Map<String, Double> common = spreads(part.path("spreads"), Map.of());
    List<AssertedClass> found = new ArrayList<>();
    for (JsonNode kind : part.path("kinds")) {
      Map<String, String> smiles = new TreeMap<>();
      kind.path("smiles").properties().forEach(e -> smiles.put(e.getKey(), e.getValue().asText()));
      Set<String> leftOut = new HashSet<>();
      kind.path("leftOut").forEach(n -> leftOut.add(n.asText()));
      found.add(
          new AssertedClass(
              kind.path("description").asText(),
              kind.path("prior").asDouble(),
              smiles,
              locants,
              leftOut,
              spreads(kind.path("spreads"), common)));
    }
    return List.copyOf(found);
  }

  private static Map<String, Double> spreads(JsonNode node, Map<String, Double> common) {
    Map<String, Double> found = new TreeMap<>(common);
    node.properties().forEach(e -> found.put(e.getKey(), e.getValue().asDouble()));
    return found;
  }
}
