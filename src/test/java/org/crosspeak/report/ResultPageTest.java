// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.compound.ResultField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/attach.md and the schema of results against what is written. */
class ResultPageTest {

  private static final FileDigest FILE = FileDigest.of("r.json", new byte[] {1});

  static List<Report> samples() {
    return Samples.all();
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        Report.class.getResourceAsStream("/org/crosspeak/schema/result-1.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyResultHoldsToItsSchema(Report report) throws IOException {
    String json = ReportResult.of(report, FILE).json("a".repeat(64));

    assertThat(json).doesNotContain("\n");
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema())
                .validate(new ObjectMapper().readTree(json)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ResultField.class)
  void everyFieldIsExplained(ResultField field) throws IOException {
    assertThat(Files.readString(Path.of("docs/attach.md"))).contains("`" + field.tag() + "`");
  }

  @Test
  void everyMemberIsExplained() throws IOException {
    String page = Files.readString(Path.of("docs/attach.md"));

    schema()
        .get("properties")
        .fieldNames()
        .forEachRemaining(member -> assertThat(page).contains("`" + member + "`"));
  }
}
