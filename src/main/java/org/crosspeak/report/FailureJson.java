// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes failures. */
final class FailureJson {

  private FailureJson() {}

  static void write(JsonGenerator json, Failure failure) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", JsonReportWriter.FAILURE_SCHEMA);
    json.writeObjectFieldStart("compound");
    JsonParts.string(json, "id", failure.id());
    json.writeEndObject();
    json.writeFieldName("failure");
    problem(json, failure.first());
    List<Failure.Problem> more = failure.problems().subList(1, failure.problems().size());
    if (!more.isEmpty()) {
      json.writeArrayFieldStart("more");
      for (Failure.Problem problem : more) {
        problem(json, problem);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, Failure.Problem problem) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "code", problem.code());
    JsonParts.string(json, "message", problem.message());
    JsonParts.string(json, "remedy", problem.remedy());
    JsonParts.string(json, "file", problem.file());
    JsonParts.integer(json, "line", problem.line() == 0 ? null : Integer.valueOf(problem.line()));
    JsonParts.string(json, "read", problem.read());
    JsonParts.string(json, "expected", problem.expected());
    json.writeEndObject();
  }
}
