// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Nucleus;

/** The ranges by which nuclei are told from numbers, in ppm. Immutable. */
final class ShiftRules {

  private final Map<String, Double> values = new HashMap<>();
  private final double[] lows = new double[Nucleus.values().length];
  private final double[] highs = new double[Nucleus.values().length];

  ShiftRules(ResourceTable table) {
    for (List<String> row : table.rows()) {
      values.put(table.cell(row, "id"), Double.valueOf(table.cell(row, "value")));
    }
    for (Nucleus nucleus : Nucleus.values()) {
      lows[nucleus.ordinal()] = value(id(nucleus) + "-low");
      highs[nucleus.ordinal()] = value(id(nucleus) + "-high");
    }
  }

  /** Whether a shift is one that the nucleus can have (with folding). */
  boolean inRange(Nucleus nucleus, double ppm) {
    return ppm >= low(nucleus) && ppm <= high(nucleus);
  }

  double low(Nucleus nucleus) {
    return lows[nucleus.ordinal()];
  }

  double high(Nucleus nucleus) {
    return highs[nucleus.ordinal()];
  }

  /** Above it a shift is no 1H shift. */
  double carbonReach() {
    return value("carbon-reach");
  }

  /** Where most shifts lie below it, they are 15N. */
  double nitrogenBelow() {
    return value("nitrogen-below");
  }

  /** A bound of the region where 1H-15N peaks of amides lie. */
  double amide(String bound) {
    return value("amide-" + bound);
  }

  /** How many protons of different shift a carbon carries at most. */
  double hsqcProtons() {
    return value("hsqc-protons");
  }

  /** How many peaks an HSQC has at most. */
  double hsqcPeaks() {
    return value("hsqc-peaks");
  }

  /** Share of the carbons of an HSQC that may seem to carry more, by chance overlap. */
  double hsqcCrowdedShare() {
    return value("hsqc-crowded-share");
  }

  /** Share of a column that must lie in a nucleus' range. */
  double shareInRange() {
    return value("share-in-range");
  }

  /** The nucleus' resonance frequency over that of 1H. */
  double frequencyRatio(Nucleus nucleus) {
    return value(id(nucleus) + "-ratio");
  }

  /** By how much, relatively, a ratio of frequencies may be off. */
  double ratioTolerance() {
    return value("ratio-tolerance");
  }

  private static String id(Nucleus nucleus) {
    return switch (nucleus) {
      case H1 -> "h1";
      case C13 -> "c13";
      case N15 -> "n15";
    };
  }

  private double value(String id) {
    Double value = values.get(id);
    if (value == null) {
      throw new IllegalStateException("shift-rules.tsv lacks " + id);
    }
    return value;
  }
}
