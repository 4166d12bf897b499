// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.crosspeak.peaks.Limits;
import org.jspecify.annotations.Nullable;

/** Walks through a record's JSON, refusing what is said twice or has the wrong type. */
final class JsonCursor {

  private static final int SHOWN_CHARS = 40;

  private final JsonParser parser;
  private final RecordFields fields;
  private final Limits limits;
  private final int lineOffset;

  /**
   * @param lineOffset lines before the record in its file
   */
  JsonCursor(JsonParser parser, RecordFields fields, Limits limits, int lineOffset) {
    this.parser = parser;
    this.fields = fields;
    this.limits = limits;
    this.lineOffset = lineOffset;
  }

  static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.cellChars())
                .build())
        .build();
  }

  /** What to do with the value of one key; must consume it. */
  interface Field {
    void read(String key, int line) throws IOException;
  }

  /** What to do with one element of an array; must consume it. */
  interface Element {
    void read(int index) throws IOException;
  }

  Limits limits() {
    return limits;
  }

  RecordFields fields() {
    return fields;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  int line() {
    return parser.currentTokenLocation().getLineNr() + lineOffset;
  }

  /** Reads the fields of the object that begins here; prefix is for messages. */
  void object(String prefix, Field field) throws IOException {
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = line();
      parser.nextToken();
      if (seen.add(key)) {
        field.read(key, line);
      } else {
        fields
            .issues()
            .add(
                InputCode.DUPLICATE_KEY.at(
                    fields.place().file(),
                    line,
                    "\"" + prefix + key + "\" stands twice",
                    prefix + key,
                    "each key once",
                    "remove one of them"));
        parser.skipChildren();
      }
    }
  }

  /** Reads the elements of the array that begins here. */
  void array(Element element) throws IOException {
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read(index++);
    }
  }

  /** The text here, or null with an issue. */
  @Nullable String text(String key, int line) throws IOException {
    if (token() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    refuse(key, line, "text in quotes");
    return null;
  }

  /** The number here, or null with an issue. */
  @Nullable Double number(String key, int line) throws IOException {
    if (token().isNumeric()) {
      double value = parser.getDoubleValue();
      if (Double.isFinite(value)) {
        return value;
      }
      fields.wrongValue(key, line, parser.getText(), "a finite number");
      return null;
    }
    refuse(key, line, "a number");
    return null;
  }

  /** Refuses the value here and goes past it. */
  void refuse(String key, int line, String expected) throws IOException {
    fields.wrongType(key, line, shown(), expected);
    parser.skipChildren();
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  private String shown() throws IOException {
    return switch (token()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> {
        String text = parser.getText();
        yield "\""
            + (text.length() > SHOWN_CHARS ? text.substring(0, SHOWN_CHARS) + "…" : text)
            + "\"";
      }
      default -> parser.getText();
    };
  }
}
