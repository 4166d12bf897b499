// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Map;
import java.util.TreeMap;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Molecular formulas. */
final class Formula {

  private Formula() {}

  /** Elements and counts: carbon, hydrogen, then the others by symbol. */
  static String of(IAtomContainer molecule) {
    Map<String, Integer> counts = new TreeMap<>();
    counts.put("", 0);
    molecule
        .atoms()
        .forEach(
            atom -> {
              String symbol = atom.getSymbol();
              counts.merge(symbol.equals("C") ? "" : symbol, 1, Integer::sum);
              counts.merge("\u0001", atom.getImplicitHydrogenCount(), Integer::sum);
            });
    StringBuilder formula = new StringBuilder();
    counts.forEach(
        (symbol, count) -> {
          String shown = symbol.isEmpty() ? "C" : symbol.equals("\u0001") ? "H" : symbol;
          if (count > 0) {
            formula.append(shown).append(count == 1 ? "" : count);
          }
        });
    return formula.toString();
  }
}
