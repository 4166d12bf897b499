// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The calibration resource as a file that the fit may rewrite, one number a line. */
final class CalibrationFile {

  private static final String PLACE = "org/crosspeak/correlation/calibration.json";

  /** The resource, and the copy of it that this run reads. */
  private static final List<Path> FILES =
      List.of(Path.of("src/main/resources", PLACE), Path.of("target/classes", PLACE));

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ObjectNode root;

  private CalibrationFile(ObjectNode root) {
    this.root = root;
  }

  static CalibrationFile read() throws IOException {
    CalibrationFile empty = new CalibrationFile(JsonMapper.builder().build().createObjectNode());
    JsonNode tree = empty.mapper.readTree(FILES.get(0).toFile());
    return new CalibrationFile((ObjectNode) tree);
  }

  /** The number of that id. */
  double value(String id) {
    for (JsonNode entry : root.path("numbers")) {
      if (entry.path("id").asText().equals(id)) {
        return entry.path("value").doubleValue();
      }
    }
    throw new IllegalArgumentException("no number " + id);
  }

  /**
   * Puts fitted numbers in the place of those that stand there and writes the files.
   *
   * @param fitted numbers by id
   * @param cases cases of the main tiers, each counted once whatever was made of it
   * @param ece expected calibration error of the probabilities, cross-validated
   */
  void update(Map<String, CalibrationFit.Fitted> fitted, int cases, double ece) throws IOException {
    root.put("cases", cases);
    root.put("ece", ece);
    for (JsonNode entry : root.path("numbers")) {
      CalibrationFit.Fitted number = fitted.get(entry.path("id").asText());
      if (number != null) {
        ((ObjectNode) entry).put("value", number.value());
        ((ObjectNode) entry)
            .put(
                "source",
                "fitted on bench/dev as it is and with expected shifts moved at random, 10-fold cross-validation over compounds, n = "
                    + number.cases());
      }
    }
    for (Path file : FILES) {
      Files.writeString(file, text(), StandardCharsets.UTF_8);
    }
  }

  private String text() throws IOException {
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      if (field.getKey().equals("numbers")) {
        List<String> lines = new ArrayList<>();
        for (JsonNode entry : field.getValue()) {
          lines.add("    " + line(entry));
        }
        fields.add("  \"numbers\": [\n" + String.join(",\n", lines) + "\n  ]");
      } else {
        fields.add("  " + pair(field));
      }
    }
    return "{\n" + String.join(",\n", fields) + "\n}\n";
  }

  private String line(JsonNode entry) throws IOException {
    List<String> pairs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : entry.properties()) {
      pairs.add(pair(field));
    }
    return "{" + String.join(", ", pairs) + "}";
  }

  private String pair(Map.Entry<String, JsonNode> field) throws IOException {
    return mapper.writeValueAsString(field.getKey())
        + ": "
        + mapper.writeValueAsString(field.getValue());
  }
}
