// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members that every JSON writer of the package needs: null where there is nothing. */
final class JsonParts {

  private JsonParts() {}

  static void string(JsonGenerator json, String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(PlainText.wellFormed(value));
    }
  }

  static void integer(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.intValue());
    }
  }

  /** A number; NaN, as the absent axis of a 1D list has it, is null. */
  static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
    json.writeFieldName(name);
    if (value == null || value.isNaN()) {
      json.writeNull();
    } else {
      json.writeNumber(Rounding.finite(value, name));
    }
  }

  static void bool(JsonGenerator json, String name, @Nullable Boolean value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeBoolean(value);
    }
  }

  static void strings(JsonGenerator json, String name, Map<String, String> values)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : values.entrySet()) {
      json.writeFieldName(PlainText.wellFormed(entry.getKey()));
      json.writeString(PlainText.wellFormed(entry.getValue()));
    }
    json.writeEndObject();
  }

  static void list(JsonGenerator json, String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(PlainText.wellFormed(value));
    }
    json.writeEndArray();
  }

  /** Writes one element of a list. */
  interface Element<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  static <T> void array(JsonGenerator json, String name, Iterable<T> values, Element<T> element)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(json, value);
    }
    json.writeEndArray();
  }

  /** A member whose values are numbers by label, or null. */
  static void numbers(
      JsonGenerator json, String name, @Nullable Map<String, ? extends Number> values)
      throws IOException {
    json.writeFieldName(name);
    if (values == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    ReportLayout.flat(json, true);
    for (Map.Entry<String, ? extends Number> entry : values.entrySet()) {
      json.writeFieldName(PlainText.wellFormed(entry.getKey()));
      Number value = entry.getValue();
      if (value instanceof Integer whole) {
        json.writeNumber(whole.intValue());
      } else {
        json.writeNumber(Rounding.finite(value.doubleValue(), name));
      }
    }
    json.writeEndObject();
    ReportLayout.flat(json, false);
  }
}
