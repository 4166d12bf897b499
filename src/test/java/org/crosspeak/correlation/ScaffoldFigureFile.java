// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.structure.ScaffoldFigures;

/**
 * The resource of what tests measured on each scaffold; {@code -Dupdate.figures=true} writes it.
 */
final class ScaffoldFigureFile {

  private static final Path FILE =
      Path.of("src/main/resources/org/crosspeak/scaffolds/figures.json");

  private ScaffoldFigureFile() {}

  /** What the resource holds of a scaffold, after the update where one was asked for. */
  static ScaffoldFigures held(String scaffold, ScaffoldFigures measured) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = (ObjectNode) mapper.readTree(FILE.toFile());
    Map<String, JsonNode> rows = new TreeMap<>();
    root.path("figures").forEach(row -> rows.put(row.path("scaffold").asText(), row));
    if (Boolean.getBoolean("update.figures")) {
      ObjectNode row = mapper.createObjectNode();
      row.put("scaffold", scaffold);
      row.put("compounds", measured.compounds());
      row.put("lists", measured.lists());
      row.put("answered", measured.answered());
      row.put("wrong", measured.wrong());
      row.put("what", measured.what());
      rows.put(scaffold, row);
      ArrayNode list = root.putArray("figures");
      rows.values().forEach(list::add);
      String text = root.toPrettyString().replace("\r\n", "\n") + "\n";
      Files.writeString(FILE, text, StandardCharsets.UTF_8);
    }
    JsonNode row = rows.getOrDefault(scaffold, mapper.createObjectNode());
    return new ScaffoldFigures(
        row.path("compounds").asInt(),
        row.path("lists").asInt(),
        row.path("answered").asInt(),
        row.path("wrong").asInt(),
        row.path("what").asText());
  }
}
