// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads the figures that tests measured and wrote, by scaffold. */
final class FiguresLoader {

  private static final String RESOURCE = "/org/crosspeak/scaffolds/figures.json";

  private FiguresLoader() {}

  static Map<String, ScaffoldFigures> load() {
    try (InputStream in = FiguresLoader.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + ": no such resource");
      }
      Map<String, ScaffoldFigures> found = new TreeMap<>();
      for (JsonNode row : new ObjectMapper().readTree(in).path("figures")) {
        found.put(
            row.path("scaffold").asText(),
            new ScaffoldFigures(
                row.path("compounds").asInt(),
                row.path("lists").asInt(),
                row.path("answered").asInt(),
                row.path("wrong").asInt(),
                row.path("what").asText()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }
}
