// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import org.crosspeak.Crosspeak;

/** Holds what the program wrote against its schemas. */
final class Schemas {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /** Reads a report or a failure, whichever it says it is, and checks it. */
  static JsonNode outcome(String json) throws IOException {
    JsonNode node = JSON.readTree(json);
    String schema = node.path("schema").asText();
    return valid(
        node,
        switch (schema) {
          case "crosspeak-report/1" -> "report";
          case "crosspeak-failure/1" -> "failure";
          default -> throw new AssertionError("neither report nor failure: " + schema);
        });
  }

  static JsonNode inspection(String json) throws IOException {
    return valid(JSON.readTree(json), "inspect");
  }

  static JsonNode advice(String json) throws IOException {
    return valid(JSON.readTree(json), "advice");
  }

  static JsonNode result(String json) throws IOException {
    return valid(JSON.readTree(json), "result");
  }

  static JsonNode summary(String json) throws IOException {
    return valid(JSON.readTree(json), "summary");
  }

  static JsonNode lists(String json) throws IOException {
    return valid(JSON.readTree(json), "lists");
  }

  private static JsonNode valid(JsonNode node, String name) throws IOException {
    try (InputStream in =
        Crosspeak.class.getResourceAsStream("schema/" + name + "-1.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(node)).as("schema " + name + " on " + node).isEmpty();
    }
    return node;
  }
}
