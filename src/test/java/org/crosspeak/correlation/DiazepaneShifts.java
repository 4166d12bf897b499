// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of the shifts of 1,4-diazepanes and of groups on them, for the generator. */
final class DiazepaneShifts {

  private DiazepaneShifts() {}

  /** A range of shifts in ppm; the carbon's and its protons'. */
  record Range(double carbonLow, double carbonHigh, double protonLow, double protonHigh) {}

  /**
   * A group that a reductive amination puts on nitrogen.
   *
   * @param substituent SMILES with {@code *}
   * @param carbons shift by site label, ppm
   * @param protons the same for the protons on it
   */
  record Group(
      String name, String substituent, Map<String, Double> carbons, Map<String, Double> protons) {}

  /** Ring sites by "state/site". */
  static Map<String, Range> ring() {
    Map<String, Range> ring = new LinkedHashMap<>();
    for (String[] row : rows("diazepane-ring.tsv")) {
      ring.put(
          row[0] + "/" + row[1],
          new Range(number(row[2]), number(row[3]), number(row[4]), number(row[5])));
    }
    return ring;
  }

  static List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (String[] row : rows("diazepane-groups.tsv")) {
      Map<String, Double> carbons = new LinkedHashMap<>();
      Map<String, Double> protons = new LinkedHashMap<>();
      for (String entry : row[2].split(", ")) {
        String[] parts = entry.split(" ");
        carbons.put(parts[0], number(parts[1]));
        if (parts.length > 2) {
          protons.put(parts[0], number(parts[2]));
        }
      }
      groups.add(new Group(row[0], row[1], carbons, protons));
    }
    return groups;
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static List<String[]> rows(String name) {
    try (InputStream in = DiazepaneShifts.class.getResourceAsStream("/correlation/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
