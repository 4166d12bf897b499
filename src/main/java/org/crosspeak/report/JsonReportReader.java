// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Locale;
import org.crosspeak.report.Failure.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports and failures back to the values they were written from. Members that this version
 * does not know are passed over; another version of the schema is refused by its name. Immutable
 * and safe for use by multiple threads.
 */
public final class JsonReportReader {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Reads one report or failure.
   *
   * @param json its bytes, UTF-8
   * @throws ReportFormatException with one line for the user when it is none, or of another version
   */
  public Outcome read(byte[] json) throws ReportFormatException {
    JsonNode node = parse(json);
    if (!node.isObject()) {
      throw new ReportFormatException("no JSON object; expected is a report");
    }
    JsonFields fields = new JsonFields(node, "");
    String schema = fields.string("schema");
    try {
      return switch (schema) {
        case JsonReportWriter.REPORT_SCHEMA -> ReportReader.report(fields);
        case JsonReportWriter.FAILURE_SCHEMA -> failure(fields);
        default -> throw unknown(schema);
      };
    } catch (IllegalArgumentException e) {
      throw new ReportFormatException("no valid report: " + e.getMessage(), e);
    }
  }

  private static JsonNode parse(byte[] json) throws ReportFormatException {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new ReportFormatException(
          String.format(
              Locale.ROOT,
              "line %d, column %d: %s",
              e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
              e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
              PlainText.line(e.getOriginalMessage())),
          e);
    } catch (IOException e) {
      throw new ReportFormatException("the report can't be read", e);
    }
  }

  private static ReportFormatException unknown(String schema) {
    return new ReportFormatException(
        "the schema is \"%s\"; this version reads %s and %s"
            .formatted(
                PlainText.line(schema),
                JsonReportWriter.REPORT_SCHEMA,
                JsonReportWriter.FAILURE_SCHEMA));
  }

  private static Failure failure(JsonFields fields) throws ReportFormatException {
    java.util.List<Problem> problems = new java.util.ArrayList<>();
    problems.add(problem(fields.object("failure")));
    if (fields.node().has("more")) {
      problems.addAll(fields.objects("more", JsonReportReader::problem));
    }
    return new Failure(fields.object("compound").string("id"), problems);
  }

  private static Problem problem(JsonFields fields) throws ReportFormatException {
    @Nullable Integer line = fields.integerOrNull("line");
    return new Problem(
        fields.string("code"),
        fields.string("message"),
        fields.stringOrNull("remedy"),
        fields.stringOrNull("file"),
        line == null ? 0 : line,
        fields.stringOrNull("read"),
        fields.stringOrNull("expected"));
  }
}
