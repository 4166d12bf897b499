// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object and where they stand among its bytes. Lives for one record. */
final class JsonMembers {

  /** The member that holds a result. */
  static final String RESULT = "crosspeak";

  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> texts = new HashMap<>();
  private @Nullable Span result;
  private int firstName = -1;
  private int firstValue = -1;
  private int endOfLast = 1;

  /**
   * Bytes of a value.
   *
   * @param begin its first byte
   * @param end the byte after its last
   */
  record Span(int begin, int end) {
    String text(byte[] record) {
      return new String(record, begin, end - begin, UTF_8);
    }
  }

  private JsonMembers() {}

  static JsonMembers of(byte[] record) {
    JsonMembers members = new JsonMembers();
    try (JsonParser json = JSON.createParser(record)) {
      json.nextToken();
      members.object(json, "", true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return members;
  }

  /** A member's text or number as it is written, by its name or by its dotted path. */
  @Nullable String text(String name) {
    return texts.get(name);
  }

  @Nullable Span result() {
    return result;
  }

  boolean isEmpty() {
    return firstName < 0;
  }

  /** The byte after the last member's value, or after the bracket. */
  int endOfLast() {
    return endOfLast;
  }

  /** White space as before the first member. */
  String lead(byte[] record) {
    return isEmpty() ? "" : new String(record, 1, firstName - 1, UTF_8);
  }

  /** White space as after the first member's colon. */
  String afterColon(byte[] record) {
    if (isEmpty()) {
      return "";
    }
    String between = new String(record, firstName, firstValue - firstName, UTF_8);
    return between.substring(between.lastIndexOf(':') + 1);
  }

  private void object(JsonParser json, String path, boolean top) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      int nameBegin = (int) json.currentTokenLocation().getByteOffset();
      JsonToken value = json.nextToken();
      int begin = (int) json.currentTokenLocation().getByteOffset();
      if (top && firstName < 0) {
        firstName = nameBegin;
        firstValue = begin;
      }
      value(json, value, path + name, top && name.equals(RESULT));
      if (top) {
        endOfLast = (int) json.currentLocation().getByteOffset();
        if (name.equals(RESULT)) {
          result = new Span(begin, endOfLast);
        }
      }
    }
  }

  private void value(JsonParser json, JsonToken value, String path, boolean own)
      throws IOException {
    if (value == JsonToken.START_OBJECT && !own) {
      object(json, path + ".", false);
    } else if (value.isStructStart()) {
      json.skipChildren();
    } else {
      json.finishToken();
      if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
        texts.putIfAbsent(path, json.getText());
      }
    }
  }
}
