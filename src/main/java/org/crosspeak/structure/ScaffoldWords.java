// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a scaffold's own words are: how its candidates are called in a sentence, and what may lie
 * beside the product and is named when it is seen.
 *
 * @param names label to the words that follow "the" ("mono-alkylated 1,4-diazepane"); empty when
 *     the candidates are isomers that are called by their labels
 * @param traps by-products and recovered material, in the order in which they are told
 */
public record ScaffoldWords(Map<String, String> names, List<Trap> traps) {

  /** No words of its own. */
  public static final ScaffoldWords NONE = new ScaffoldWords(Map.of(), List.of());

  public ScaffoldWords {
    names = Map.copyOf(names);
    traps = List.copyOf(traps);
  }

  /**
   * Something that may lie beside the product: a CH within these bounds that the product does not
   * explain, or another candidate.
   *
   * @param code quality code of {@code docs/codes.md}
   * @param text one sentence; {@code {c}} and {@code {h}} stand for the shifts found, ppm
   * @param window where its CH lies, or null when it is a candidate
   * @param candidate the candidate's label, or null when it is known by a CH
   */
  public record Trap(
      String code, String text, @Nullable Window window, @Nullable String candidate) {

    public Trap {
      Objects.requireNonNull(code, "code must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }
  }

  /**
   * Bounds of a CH in HSQC, ppm.
   *
   * @param carbonLow least 13C shift
   * @param carbonHigh greatest 13C shift
   * @param protonLow least 1H shift
   * @param protonHigh greatest 1H shift
   */
  public record Window(double carbonLow, double carbonHigh, double protonLow, double protonHigh) {

    /** Whether a CH lies within. */
    public boolean holds(double carbonPpm, double protonPpm) {
      return carbonPpm >= carbonLow
          && carbonPpm <= carbonHigh
          && protonPpm >= protonLow
          && protonPpm <= protonHigh;
    }
  }
}
