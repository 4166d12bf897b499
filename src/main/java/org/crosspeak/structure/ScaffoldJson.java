// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object that says where it stands when something is wrong with it. */
record ScaffoldJson(@Nullable JsonNode node, String path) {

  IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(path + ": " + what);
  }

  private JsonNode object() {
    if (node == null || !node.isObject()) {
      throw fault("should be an object, and is " + (node == null ? "missing" : node));
    }
    return node;
  }

  void allow(String... names) {
    Set<String> unknown = new TreeSet<>();
    object().fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(Set.of(names));
    if (!unknown.isEmpty()) {
      throw fault("unknown " + String.join(", ", unknown));
    }
  }

  String text(String name) {
    String text = optional(name);
    if (text == null) {
      throw fault(name + " is missing");
    }
    return text;
  }

  @Nullable String optional(String name) {
    JsonNode value = object().get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw fault(name + " should be a text, and is " + value);
    }
    return value.textValue();
  }

  boolean flag(String name) {
    JsonNode value = object().get(name);
    if (value == null || !value.isBoolean()) {
      throw fault(name + " should be true or false, and is " + value);
    }
    return value.booleanValue();
  }

  ScaffoldJson entry(String name) {
    return new ScaffoldJson(object().get(name), path + "/" + name);
  }

  <T> List<T> list(String name, Function<ScaffoldJson, T> read) {
    JsonNode value = object().get(name);
    if (value == null || !value.isArray()) {
      throw fault(name + " should be a list, and is " + value);
    }
    List<T> list = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      list.add(read.apply(new ScaffoldJson(value.get(i), path + "/" + name + "[" + i + "]")));
    }
    return list;
  }

  List<String> texts(String name) {
    return list(
        name,
        entry -> {
          if (entry.node() == null || !entry.node().isTextual()) {
            throw entry.fault("should be a text, and is " + entry.node());
          }
          return entry.node().textValue();
        });
  }

  /** Names of the object's entries in their order. */
  List<String> fields() {
    List<String> fields = new ArrayList<>();
    object().fieldNames().forEachRemaining(fields::add);
    return fields;
  }

  /** Two numbers in ppm, the lower first. */
  List<Double> bounds(String name) {
    JsonNode value = object().get(name);
    if (value == null
        || value.size() != 2
        || !value.path(0).isNumber()
        || !value.path(1).isNumber()
        || !(value.path(0).doubleValue() < value.path(1).doubleValue())) {
      throw fault(name + " should be two numbers, the lower first, and is " + value);
    }
    return List.of(value.path(0).doubleValue(), value.path(1).doubleValue());
  }

  boolean has(String name) {
    return object().has(name);
  }

  /** A share: a number above 0 and below 1. */
  double share(String name) {
    JsonNode value = object().path(name);
    double share = value.asDouble(Double.NaN);
    if (!value.isNumber() || !(share > 0 && share < 1)) {
      throw fault("\"" + name + "\" must be a number above 0 and below 1");
    }
    return share;
  }

  /** A whole number that is not negative. */
  int count(String name) {
    JsonNode value = object().get(name);
    if (value == null || !value.isInt() || value.intValue() < 0) {
      throw fault(name + " should be a whole number, 0 or more, and is " + value);
    }
    return value.intValue();
  }

  /** One of an enum's words, in small letters. */
  <E extends Enum<E>> E choice(String name, Class<E> type) {
    String text = text(name);
    List<String> words = new ArrayList<>();
    for (E one : type.getEnumConstants()) {
      words.add(one.name().toLowerCase(Locale.ROOT));
      if (words.get(words.size() - 1).equals(text)) {
        return one;
      }
    }
    throw fault(name + " should be " + String.join(" or ", words) + ", and is \"" + text + '"');
  }

  List<ScaffoldJson> entries(String name) {
    return list(name, entry -> entry);
  }
}
