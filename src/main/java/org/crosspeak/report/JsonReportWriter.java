// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.crosspeak.advice.Advice;

/**
 * Writes outcomes as JSON: UTF-8, members in the order of the contract, the same bytes for the same
 * value. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * JsonReportWriter.pretty().write(report, out);   // report.json
 * JsonReportWriter.compact().write(report, out);  // one line of NDJSON
 * }</pre>
 */
public final class JsonReportWriter {

  /** The schema that reports name. */
  public static final String REPORT_SCHEMA = "crosspeak-report/1";

  /** The schema that failures name. */
  public static final String FAILURE_SCHEMA = "crosspeak-failure/1";

  private static final int USUAL_BYTES = 8192;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new VisibleEscapes())
          .build();

  private final boolean pretty;

  private JsonReportWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** Indented, for one report a file; a peak stays on one line. */
  public static JsonReportWriter pretty() {
    return new JsonReportWriter(true);
  }

  /** One line, for NDJSON. */
  public static JsonReportWriter compact() {
    return new JsonReportWriter(false);
  }

  /**
   * Writes one report or failure and a line break.
   *
   * @param outcome what to write
   * @param out where to; flushed and not closed
   * @throws IOException when it can't be written
   */
  public void write(Outcome outcome, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      if (outcome instanceof Report report) {
        ReportJson.write(json, report);
      } else if (outcome instanceof Failure failure) {
        FailureJson.write(json, failure);
      }
      json.writeRaw('\n');
    }
  }

  /** The bytes that {@link #write(Outcome, OutputStream)} writes. */
  public byte[] toBytes(Outcome outcome) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
    try {
      write(outcome, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes an advice by itself and a line break, in the shape it has inside a report.
   *
   * @param advice what to write
   * @param out where to; flushed and not closed
   * @throws IOException when it can't be written
   */
  public void write(Advice advice, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      AdviceJson.write(json, advice);
      json.writeRaw('\n');
    }
  }

  JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    if (pretty) {
      json.setPrettyPrinter(new ReportLayout());
    }
    return json;
  }
}
