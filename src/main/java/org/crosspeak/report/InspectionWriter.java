// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.crosspeak.format.FileReading;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;

/**
 * Writes what a file holds as one line of JSON, as {@code crosspeak inspect} prints it. Immutable
 * and safe for use by multiple threads.
 */
public final class InspectionWriter {

  private final JsonFactory factory =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new VisibleEscapes())
          .build();

  /**
   * Writes one object and a line break.
   *
   * @param out where to; flushed and not closed
   * @throws IOException when it can't be written
   */
  public void write(FileReading reading, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      JsonParts.string(json, "file", reading.file());
      if (reading instanceof FileReading.Recognised yes) {
        json.writeBooleanField("recognised", true);
        JsonParts.string(json, "format", yes.format());
        JsonParts.list(json, "decidedBy", yes.decidedBy());
        lists(json, yes.lists());
      } else {
        json.writeBooleanField("recognised", false);
        json.writeNullField("format");
        JsonParts.list(json, "decidedBy", List.of());
        lists(json, List.of());
      }
      json.writeArrayFieldStart("issues");
      for (Issue issue : reading.issues()) {
        issue(json, issue);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void lists(JsonGenerator json, List<PeakList> lists) throws IOException {
    json.writeArrayFieldStart("lists");
    for (PeakList list : lists) {
      list(json, list);
    }
    json.writeEndArray();
  }

  private static void list(JsonGenerator json, PeakList list) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "name", list.name());
    JsonParts.string(json, "experiment", list.experiment().code());
    json.writeObjectFieldStart("axes");
    if (list.f2() != null) {
      JsonParts.string(json, "f2", list.f2().nucleus().code());
    }
    JsonParts.string(json, "f1", list.f1().nucleus().code());
    json.writeEndObject();
    JsonParts.list(json, "decidedBy", list.decidedBy());
    json.writeArrayFieldStart("peaks");
    for (Peak peak : list.peaks()) {
      peak(json, peak);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("setAside");
    for (SetAside setAside : list.setAside()) {
      json.writeStartObject();
      json.writeNumberField("line", setAside.peak().line());
      JsonParts.string(json, "why", setAside.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void peak(JsonGenerator json, Peak peak) throws IOException {
    json.writeStartObject();
    if (!Double.isNaN(peak.f2Ppm())) {
      json.writeNumberField("f2", peak.f2Ppm());
    }
    json.writeNumberField("f1", peak.f1Ppm());
    JsonParts.number(json, "intensity", peak.intensity());
    json.writeNumberField("line", peak.line());
    JsonParts.string(json, "where", peak.where());
    JsonParts.string(json, "label", peak.detail().annotation());
    json.writeEndObject();
  }

  private static void issue(JsonGenerator json, Issue issue) throws IOException {
    json.writeStartObject();
    JsonParts.string(json, "severity", issue.severity().code());
    JsonParts.integer(json, "line", issue.line() == 0 ? null : Integer.valueOf(issue.line()));
    JsonParts.string(json, "message", issue.message());
    JsonParts.string(json, "remedy", issue.remedy());
    json.writeEndObject();
  }
}
