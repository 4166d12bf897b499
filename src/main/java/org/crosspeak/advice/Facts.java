// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of the case, as words by key and numbers by key. Immutable. */
final class Facts {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)\\}");

  private final Map<String, Set<String>> words;
  private final Map<String, Double> numbers;
  private final Map<String, String> texts;

  private Facts(Builder builder) {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    builder.words.forEach((key, values) -> copy.put(key, new LinkedHashSet<>(values)));
    this.words = copy;
    this.numbers = new LinkedHashMap<>(builder.numbers);
    this.texts = new LinkedHashMap<>(builder.texts);
  }

  Collection<String> values(String key) {
    return words.getOrDefault(key, Set.of());
  }

  @Nullable Double number(String key) {
    return numbers.get(key);
  }

  /** Fills {@code {key}} places; a place whose text isn't known reads "this". */
  String fill(String template) {
    Matcher matcher = PLACE.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String text = texts.getOrDefault(matcher.group(1), lookup(matcher.group(1)));
      matcher.appendReplacement(filled, Matcher.quoteReplacement(text));
    }
    return matcher.appendTail(filled).toString();
  }

  /** {@code {key:trait,trait}} reads the names that carry one of the traits. */
  private String lookup(String place) {
    int colon = place.indexOf(':');
    if (colon < 0) {
      return "this";
    }
    List<String> found = new ArrayList<>();
    for (String trait : place.substring(colon + 1).split(",", -1)) {
      String text = texts.get(place.substring(0, colon) + ":" + trait);
      if (text != null && !found.contains(text)) {
        found.add(text);
      }
    }
    return found.isEmpty() ? "this" : String.join(", ", found);
  }

  Builder toBuilder() {
    Builder builder = new Builder();
    words.forEach((key, values) -> values.forEach(value -> builder.add(key, value)));
    builder.numbers.putAll(numbers);
    builder.texts.putAll(texts);
    return builder;
  }

  /** Collects facts; null is skipped. */
  static final class Builder {

    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    Builder add(String key, @Nullable String value) {
      if (value != null) {
        words.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(value);
      }
      return this;
    }

    Builder addAll(String key, Collection<String> values) {
      values.forEach(value -> add(key, value));
      return this;
    }

    Builder number(String key, @Nullable Double value) {
      if (value != null) {
        numbers.put(key, value);
        texts.put(key, plain(value));
      }
      return this;
    }

    Builder text(String key, @Nullable String value) {
      if (value != null) {
        texts.merge(key, value, (old, more) -> old.equals(more) ? old : old + ", " + more);
      }
      return this;
    }

    Facts build() {
      return new Facts(this);
    }

    private static String plain(double value) {
      return value == Math.rint(value)
          ? String.format(Locale.ROOT, "%.0f", value)
          : String.format(Locale.ROOT, "%s", value);
    }
  }
}
