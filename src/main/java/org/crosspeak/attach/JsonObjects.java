// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the records of a file begin and end. */
final class JsonObjects {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonObjects() {}

  /** One object a line; blank lines are none. */
  static List<int[]> ofLines(byte[] bytes) throws IOException {
    List<int[]> objects = new ArrayList<>();
    int begin = afterMark(bytes);
    for (int i = begin; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        if (!new String(bytes, begin, i - begin, UTF_8).isBlank()) {
          int[] object = whole(bytes, begin, i);
          objects.add(object);
        }
        begin = i + 1;
      }
    }
    return objects;
  }

  private static int[] whole(byte[] bytes, int begin, int end) throws IOException {
    try (JsonParser json = JSON.createParser(bytes, begin, end - begin)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw AttachException.unreadable("each line must be a JSON object", null);
      }
      int[] span = span(json, begin);
      json.nextToken();
      return span;
    }
  }

  /** The objects of an array, or the one object, or the objects of its arrays. */
  static List<int[]> of(byte[] bytes, String key) throws IOException {
    int begin = afterMark(bytes);
    List<int[]> objects = new ArrayList<>();
    try (JsonParser json = JSON.createParser(bytes, begin, bytes.length - begin)) {
      JsonToken first = json.nextToken();
      if (first == JsonToken.START_ARRAY) {
        elements(json, begin, objects);
      } else if (first == JsonToken.START_OBJECT) {
        int start = (int) json.currentTokenLocation().getByteOffset() + begin;
        boolean record = members(json, begin, key, objects);
        if (record || objects.isEmpty()) {
          objects.clear();
          objects.add(new int[] {start, end(json, begin)});
        }
      }
      while (json.nextToken() != null) {
        json.skipChildren();
      }
    }
    return objects;
  }

  /** Looks through the one object; true when it is itself a record. */
  private static boolean members(JsonParser json, int begin, String key, List<int[]> objects)
      throws IOException {
    boolean record = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      record |= json.currentName().equals(key);
      if (json.nextToken() == JsonToken.START_ARRAY) {
        elements(json, begin, objects);
      } else {
        json.skipChildren();
      }
    }
    return record;
  }

  private static void elements(JsonParser json, int begin, List<int[]> objects) throws IOException {
    JsonToken token = json.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      if (token == JsonToken.START_OBJECT) {
        objects.add(span(json, begin));
      } else {
        json.skipChildren();
      }
      token = json.nextToken();
    }
  }

  private static int[] span(JsonParser json, int begin) throws IOException {
    int start = (int) json.currentTokenLocation().getByteOffset() + begin;
    json.skipChildren();
    return new int[] {start, end(json, begin)};
  }

  private static int end(JsonParser json, int begin) {
    return (int) json.currentLocation().getByteOffset() + begin;
  }

  /** Where the text begins: after a byte-order mark. UTF-16 and UTF-32 are refused. */
  private static int afterMark(byte[] bytes) {
    boolean wide = bytes.length >= 2 && ((bytes[0] & 0xff) >= 0xfe || (bytes[1] & 0xff) == 0xfe);
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      wide |= bytes[i] == 0;
    }
    if (wide) {
      throw AttachException.unreadable("the file is not UTF-8; store it as UTF-8 first", null);
    }
    boolean marked =
        bytes.length >= 3
            && (bytes[0] & 0xff) == 0xef
            && (bytes[1] & 0xff) == 0xbb
            && (bytes[2] & 0xff) == 0xbf;
    return marked ? 3 : 0;
  }
}
