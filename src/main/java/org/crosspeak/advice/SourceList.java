// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers the sources of an advice in the order in which they are named. */
final class SourceList {

  private static final int LONGEST = AdviceText.WIDTH - 10;

  private final Map<SourceRef, Integer> numbers = new LinkedHashMap<>();

  /** "[1, 4]", or nothing for none. */
  String cite(List<SourceRef> sources) {
    sources.forEach(source -> numbers.putIfAbsent(source, numbers.size() + 1));
    return sources.isEmpty()
        ? ""
        : sources.stream()
            .map(source -> String.valueOf(numbers.get(source)))
            .collect(Collectors.joining(", ", " [", "]"));
  }

  void write(TextLines lines) {
    if (numbers.isEmpty()) {
      return;
    }
    lines.section("Sources of the check, and what of each was read");
    numbers.forEach((source, number) -> lines.put("  ", "[" + number + "] " + words(source)));
  }

  /** An address too long for a line by its host; the JSON has it whole. */
  private static String address(String url) {
    if (url.length() <= LONGEST) {
      return url;
    }
    int end = url.indexOf('/', url.indexOf("//") + 2);
    return url.substring(0, end) + "/ (whole address in the JSON)";
  }

  private static String words(SourceRef source) {
    StringBuilder words = new StringBuilder(source.ref());
    if (source.doi() != null) {
      words.append(", ").append(source.doi());
    } else if (source.url() != null) {
      words.append(", ").append(address(source.url()));
    }
    return source.basis() == null ? words.toString() : words + " (" + source.basis() + ")";
  }
}
