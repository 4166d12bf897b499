// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.crosspeak.Crosspeak;
import org.junit.jupiter.api.Test;

/** An advice by itself has the shape that it has in a report. */
class AdviceSchemaTest {

  private static JsonNode schema(String name) throws IOException {
    try (InputStream in =
        Crosspeak.class.getResourceAsStream("schema/" + name + "-1.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  @Test
  void theAdviceSchemaIsThatOfTheReport() throws IOException {
    JsonNode advice = schema("advice");
    JsonNode report = schema("report").path("$defs");
    for (Map.Entry<String, JsonNode> member : report.path("advice").properties()) {
      assertThat(advice.path(member.getKey())).as(member.getKey()).isEqualTo(member.getValue());
    }
    assertThat(advice.path("$defs")).isNotEmpty();
    for (Map.Entry<String, JsonNode> part : advice.path("$defs").properties()) {
      assertThat(part.getValue()).as(part.getKey()).isEqualTo(report.path(part.getKey()));
    }
  }
}
