// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.crosspeak.correlation.Reason;
import org.jspecify.annotations.Nullable;

/** Writes a result as a JSON object on one line. */
final class ResultJson {

  private ResultJson() {}

  static String text(ReportResult result, @Nullable String supersedes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = JsonReportWriter.compact().generator(bytes)) {
      write(json, result, supersedes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(JsonGenerator json, ReportResult result, @Nullable String supersedes)
      throws IOException {
    ReportedVerdict verdict = result.verdict();
    json.writeStartObject();
    JsonParts.string(json, "schema", ReportResult.SCHEMA);
    JsonParts.string(json, "reportId", result.reportId());
    JsonParts.string(json, "version", result.version());
    JsonParts.string(json, "isomer", verdict.isomer());
    JsonParts.string(json, "confidence", verdict.confidence().code());
    JsonParts.number(json, "probability", LineReportWriter.probability(verdict));
    JsonParts.numbers(json, "probabilities", verdict.probability());
    JsonParts.bool(json, "fits", verdict.fits());
    JsonParts.number(
        json, "mixture", verdict.mixture() == null ? null : verdict.mixture().probability());
    VerdictJson.claim(json, verdict.claim());
    JsonParts.string(json, "sentence", verdict.sentence());
    JsonParts.list(json, "reasons", verdict.reasons().stream().map(Reason::code).toList());
    review(json, result);
    JsonParts.string(json, "report", result.file().path());
    JsonParts.string(json, "sha256", result.file().sha256());
    JsonParts.string(json, "supersedes", supersedes);
    json.writeEndObject();
  }

  /** The last review; the others stand in the report. */
  private static void review(JsonGenerator json, ReportResult result) throws IOException {
    json.writeFieldName("review");
    if (result.reviews().isEmpty()) {
      json.writeNull();
      return;
    }
    Review review = result.reviews().get(result.reviews().size() - 1);
    json.writeStartObject();
    JsonParts.string(json, "isomer", review.isomer());
    JsonParts.string(json, "by", review.by());
    JsonParts.string(json, "reason", review.reason());
    JsonParts.string(json, "time", review.time());
    json.writeEndObject();
  }
}
