// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code summary.json}: one object with a row an input, a line each, in the order they are
 * given. Nothing is held of a row that was written. Not safe for use by multiple threads.
 */
public final class SummaryJsonWriter implements AutoCloseable {

  /** The schema that summaries name. */
  public static final String SCHEMA = "crosspeak-summary/1";

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .characterEscapes(new VisibleEscapes())
          .build();

  private final JsonGenerator json;

  /**
   * A summary on that stream, begun.
   *
   * @param out where to; closed with the summary
   */
  public SummaryJsonWriter(OutputStream out) throws IOException {
    json = JSON.createGenerator(out);
    json.setPrettyPrinter(new ReportLayout());
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeArrayFieldStart("compounds");
  }

  /**
   * Writes the row of one input.
   *
   * @param outcome what came of it
   * @param reportPath where its report stands, relative to the summary, or null
   */
  public void write(Outcome outcome, @Nullable String reportPath) throws IOException {
    SummaryRow row = SummaryRow.of(outcome, reportPath);
    json.writeStartObject();
    ReportLayout.flat(json, true);
    JsonParts.string(json, "id", row.id());
    JsonParts.string(json, "outcome", row.outcome());
    JsonParts.string(json, "isomer", row.isomer());
    JsonParts.string(json, "confidence", row.confidence());
    JsonParts.number(json, "probability", row.probability());
    JsonParts.bool(json, "fits", row.fits());
    JsonParts.string(json, "claimed", row.claimed());
    JsonParts.string(json, "claim_outcome", row.claimOutcome());
    JsonParts.string(json, "guide_rule", row.guideRule());
    JsonParts.list(json, "reasons", row.reasons());
    JsonParts.string(json, "report", row.report());
    JsonParts.string(json, "failure", row.failure());
    json.writeEndObject();
    ReportLayout.flat(json, false);
  }

  /** Writes the end and closes the stream. */
  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
