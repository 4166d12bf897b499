// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Two spaces a level and {@code \n}; what is written while it is flat, a peak or a share, stays on
 * one line. One instance a document.
 */
final class ReportLayout implements PrettyPrinter {

  private static final String INDENT = "  ";

  /** Beginnings of lines by depth, for the depths that reports have. */
  private static final String[] LINES =
      IntStream.range(0, 16).mapToObj(ReportLayout::line).toArray(String[]::new);

  private int depth;
  private boolean flat;

  /** Keeps what follows on one line until it is called with false. */
  static void flat(JsonGenerator json, boolean flat) {
    if (json.getPrettyPrinter() instanceof ReportLayout layout) {
      layout.flat = flat;
    }
  }

  private static String line(int depth) {
    return "\n" + INDENT.repeat(depth);
  }

  private void newLine(JsonGenerator json) throws IOException {
    if (flat) {
      json.writeRaw(' ');
    } else {
      json.writeRaw(depth < LINES.length ? LINES[depth] : line(depth));
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    newLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    depth--;
    if (entries > 0) {
      newLine(json);
    }
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    newLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    depth--;
    if (values > 0) {
      newLine(json);
    }
    json.writeRaw(']');
  }
}
