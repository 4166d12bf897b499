// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Report;

/** Where two reports differ first. */
final class JsonDifference {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int SHOWN = 60;

  private JsonDifference() {}

  /** In words: the member, what the file says and what the program says. */
  static String first(byte[] stored, Report now) {
    try {
      JsonNode before = MAPPER.readTree(stored);
      JsonNode after = MAPPER.readTree(JsonReportWriter.compact().toBytes(now));
      String found = first("", before, after);
      return found.isEmpty()
          ? "it says the same, and its bytes are not those that Crosspeak writes"
          : found;
    } catch (IOException e) {
      return "it cannot be compared: " + e.getMessage();
    }
  }

  private static String first(String place, JsonNode before, JsonNode after) {
    if (before.isObject() && after.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String at = place.isEmpty() ? name : place + "." + name;
        String found = first(at, before.path(name), after.path(name));
        if (!found.isEmpty()) {
          return found;
        }
      }
      return "";
    }
    if (before.isArray() && after.isArray() && before.size() == after.size()) {
      for (int i = 0; i < before.size(); i++) {
        String found = first(place + "[" + i + "]", before.get(i), after.get(i));
        if (!found.isEmpty()) {
          return found;
        }
      }
      return "";
    }
    return before.equals(after)
        ? ""
        : place + " is " + shown(before) + " in the report, and " + shown(after) + " now";
  }

  private static String shown(JsonNode node) {
    if (node.isMissingNode()) {
      return "not there";
    }
    String text = node.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
