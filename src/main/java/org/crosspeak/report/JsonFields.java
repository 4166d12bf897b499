// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that is read member by member, with its path for messages.
 *
 * @param node the object
 * @param path where it stands ("verdict.mixture"), empty at the top
 */
record JsonFields(JsonNode node, String path) {

  /** Makes a value of an object and may refuse it. */
  interface Reader<T> {
    T read(JsonFields fields) throws ReportFormatException;
  }

  /** Makes a value of an object's member and may refuse it. */
  interface MemberReader<T> {
    T read(JsonFields fields, String name) throws ReportFormatException;
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  ReportFormatException refuse(String name, String expected) {
    JsonNode value = node.get(name);
    return new ReportFormatException(
        value == null
            ? "\"%s\" is missing; expected is %s".formatted(at(name), expected)
            : "\"%s\" is %s; expected is %s".formatted(at(name), shortened(value), expected));
  }

  private static String shortened(JsonNode value) {
    String text = PlainText.line(value.toString());
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }

  private @Nullable JsonNode present(String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  String string(String name) throws ReportFormatException {
    String value = stringOrNull(name);
    if (value == null) {
      throw refuse(name, "text");
    }
    return value;
  }

  @Nullable String stringOrNull(String name) throws ReportFormatException {
    JsonNode value = present(name);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      throw refuse(name, "text");
    }
    return value.textValue();
  }

  double number(String name) throws ReportFormatException {
    Double value = numberOrNull(name);
    if (value == null) {
      throw refuse(name, "a number");
    }
    return value;
  }

  @Nullable Double numberOrNull(String name) throws ReportFormatException {
    JsonNode value = present(name);
    if (value == null) {
      return null;
    }
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw refuse(name, "a number");
    }
    return value.doubleValue();
  }

  int integer(String name) throws ReportFormatException {
    Integer value = integerOrNull(name);
    if (value == null) {
      throw refuse(name, "a whole number");
    }
    return value;
  }

  @Nullable Integer integerOrNull(String name) throws ReportFormatException {
    JsonNode value = present(name);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw refuse(name, "a whole number");
    }
    return value.intValue();
  }

  boolean bool(String name) throws ReportFormatException {
    Boolean value = boolOrNull(name);
    if (value == null) {
      throw refuse(name, "true or false");
    }
    return value;
  }

  @Nullable Boolean boolOrNull(String name) throws ReportFormatException {
    JsonNode value = present(name);
    if (value == null) {
      return null;
    }
    if (!value.isBoolean()) {
      throw refuse(name, "true or false");
    }
    return value.booleanValue();
  }

  <E> E oneOf(String name, E[] values, Function<E, String> code) throws ReportFormatException {
    E value = oneOfOrNull(name, values, code);
    if (value == null) {
      throw refuse(name, "a word of its list");
    }
    return value;
  }

  <E> @Nullable E oneOfOrNull(String name, E[] values, Function<E, String> code)
      throws ReportFormatException {
    String word = stringOrNull(name);
    if (word == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (E value : values) {
      if (code.apply(value).equals(word)) {
        return value;
      }
      words.add(code.apply(value));
    }
    throw refuse(name, "one of " + String.join(", ", words));
  }

  JsonFields object(String name) throws ReportFormatException {
    JsonFields value = objectOrNull(name);
    if (value == null) {
      throw refuse(name, "an object");
    }
    return value;
  }

  @Nullable JsonFields objectOrNull(String name) throws ReportFormatException {
    JsonNode value = present(name);
    if (value == null) {
      return null;
    }
    if (!value.isObject()) {
      throw refuse(name, "an object");
    }
    return new JsonFields(value, at(name));
  }

  <T> List<T> objects(String name, Reader<T> reader) throws ReportFormatException {
    List<T> list = new ArrayList<>();
    int index = 0;
    for (JsonNode value : array(name)) {
      String place = at(name) + "[" + index++ + "]";
      if (!value.isObject()) {
        throw new ReportFormatException("\"" + place + "\" is no object");
      }
      list.add(reader.read(new JsonFields(value, place)));
    }
    return list;
  }

  List<String> texts(String name) throws ReportFormatException {
    List<String> list = new ArrayList<>();
    for (JsonNode value : array(name)) {
      if (!value.isTextual()) {
        throw refuse(name, "a list of texts");
      }
      list.add(value.textValue());
    }
    return list;
  }

  JsonNode array(String name) throws ReportFormatException {
    JsonNode value = node.get(name);
    if (value == null || !value.isArray()) {
      throw refuse(name, "a list");
    }
    return value;
  }

  /** The members of an object in their order. */
  <T> Map<String, T> members(String name, MemberReader<T> reader) throws ReportFormatException {
    Map<String, T> members = membersOrNull(name, reader);
    if (members == null) {
      throw refuse(name, "an object");
    }
    return members;
  }

  <T> @Nullable Map<String, T> membersOrNull(String name, MemberReader<T> reader)
      throws ReportFormatException {
    JsonFields object = objectOrNull(name);
    if (object == null) {
      return null;
    }
    Map<String, T> members = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.node().properties()) {
      members.put(entry.getKey(), reader.read(object, entry.getKey()));
    }
    return OrderedMaps.copy(members);
  }
}
