// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The engine's own numbers, read from a resource in which each has an id, a value, a unit, a
 * meaning and a source. Immutable.
 *
 * <pre>{@code
 * Numbers numbers = Numbers.load("model.json");
 * double share = numbers.value("hsqc.detection");
 * }</pre>
 */
final class Numbers {

  private final Map<String, Double> values;
  private final String ruleSet;

  private Numbers(Map<String, Double> values, String ruleSet) {
    this.values = Map.copyOf(values);
    this.ruleSet = ruleSet;
  }

  /**
   * Reads a resource beside this class; an incomplete or double entry is an {@link
   * IllegalStateException}.
   */
  static Numbers load(String resource) {
    byte[] bytes = bytes(resource);
    try {
      JsonNode root = JsonMapper.builder().build().readTree(bytes);
      Map<String, Double> values = new TreeMap<>();
      for (JsonNode entry : root.path("numbers")) {
        String id = text(entry, "id", resource);
        text(entry, "unit", resource);
        text(entry, "what", resource);
        text(entry, "source", resource);
        if (!entry.path("value").isNumber()
            || values.put(id, entry.path("value").doubleValue()) != null) {
          throw new IllegalStateException(resource + ": no value, or twice: " + id);
        }
      }
      return new Numbers(values, hash(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The number of that id; an unknown id is an {@link IllegalStateException}. */
  double value(String id) {
    Double value = values.get(id);
    if (value == null) {
      throw new IllegalStateException("no number " + id);
    }
    return value;
  }

  /** Whether there is a number of that id. */
  boolean has(String id) {
    return values.containsKey(id);
  }

  /** These numbers, and those of another resource where it has none of that id. */
  Numbers over(Numbers others) {
    Map<String, Double> all = new TreeMap<>(others.values);
    all.putAll(values);
    return new Numbers(all, ruleSet);
  }

  /** First 12 hex digits of the resource's SHA-256. */
  String ruleSet() {
    return ruleSet;
  }

  /** The bytes of a resource, found from this class. */
  static byte[] bytes(String resource) {
    try (InputStream in = Numbers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** First 12 hex digits of the SHA-256 of these bytes. */
  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(JsonNode entry, String field, String resource) {
    String text = entry.path(field).asText("");
    if (text.isBlank()) {
      throw new IllegalStateException(resource + ": an entry lacks " + field + ": " + entry);
    }
    return text;
  }
}
