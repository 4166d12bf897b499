// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The labels of one record's assignment and their shifts. Immutable. */
final class NmredataLabels {

  private final Map<String, Double> shifts = new HashMap<>();
  private final Map<String, Double> lowerCase = new HashMap<>();

  NmredataLabels(List<SdfTag> tags) {
    for (SdfTag tag : tags) {
      if (tag.name().equals("ASSIGNMENT")) {
        tag.lines().forEach(line -> assignment(line.text()));
      }
    }
  }

  private void assignment(String line) {
    String[] parts = line.split(",");
    double shift = parts.length < 2 ? Double.NaN : NumberText.shift(parts[1].strip());
    if (!Double.isNaN(shift)) {
      String label = parts[0].strip();
      shifts.putIfAbsent(label, shift);
      lowerCase.putIfAbsent(label.toLowerCase(Locale.ROOT), shift);
    }
  }

  /** Whether the text is a label of the assignment. */
  boolean isLabel(String text) {
    return shifts.containsKey(text) || lowerCase.containsKey(text.toLowerCase(Locale.ROOT));
  }

  /**
   * The shifts that a side of a pair stands for: one, or those of an ambiguity group such as {@code
   * (a,b)} or {@code (a|b)}. A text is a label first and a number only if there is no such label,
   * because labels may look like numbers.
   *
   * @return the shifts in ppm; empty when a label is unknown
   */
  List<Double> shifts(String side) {
    String bare = side.strip();
    if (isLabel(bare)) {
      return List.of(shift(bare));
    }
    if (bare.startsWith("(") && bare.endsWith(")")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    List<Double> found = new ArrayList<>();
    for (String part : bare.split("[,|&]")) {
      String text = part.strip();
      double shift = isLabel(text) ? shift(text) : NumberText.shift(text);
      if (Double.isNaN(shift)) {
        return List.of();
      }
      found.add(shift);
    }
    return found;
  }

  private double shift(String label) {
    Double exact = shifts.get(label);
    return exact != null
        ? exact
        : lowerCase.getOrDefault(label.toLowerCase(Locale.ROOT), Double.NaN);
  }
}
