// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosspeak.structure.Drawing;

/** Writes a V2000 connection table. */
final class Molblock {

  /** Elements whose usual hydrogens every reader of V2000 fills in. */
  private static final Set<String> USUAL = Set.of("C", "N", "O", "F", "Cl", "Br", "I");

  /** The code of V2000 for no bond and no hydrogen. */
  private static final int NO_VALENCE = 15;

  private static final int CHARGES_A_LINE = 8;

  private Molblock() {}

  /**
   * A mol block up to and with {@code M END}.
   *
   * @param title its first line; made one line of at most 80 characters
   * @param comment its third line
   * @param drawing the structure, or one without atoms
   */
  static String of(String title, String comment, Drawing drawing) {
    StringBuilder text = new StringBuilder(1024);
    text.append(SdfText.title(title)).append('\n');
    text.append("  Crosspk           2D\n");
    text.append(SdfText.title(comment)).append('\n');
    text.append(
        String.format(
            Locale.ROOT,
            "%3d%3d  0  0  0  0  0  0  0  0999 V2000\n",
            drawing.atoms().size(),
            drawing.bonds().size()));
    for (int i = 0; i < drawing.atoms().size(); i++) {
      atom(text, drawing, i);
    }
    for (Drawing.Bond bond : drawing.bonds()) {
      text.append(
          String.format(
              Locale.ROOT, "%3d%3d%3d  0\n", bond.begin() + 1, bond.end() + 1, bond.order()));
    }
    charges(text, drawing);
    return text.append("M  END\n").toString();
  }

  private static void atom(StringBuilder text, Drawing drawing, int index) {
    Drawing.Atom atom = drawing.atoms().get(index);
    text.append(
        String.format(
            Locale.ROOT,
            "%10.4f%10.4f%10.4f %-3s 0  0  0  0  0%3d  0  0  0  0  0  0\n",
            zero(atom.x()),
            zero(atom.y()),
            0.0,
            atom.element(),
            USUAL.contains(atom.element()) ? 0 : valence(drawing, index)));
  }

  /** A coordinate that is not written as minus zero. */
  private static double zero(double coordinate) {
    return Math.abs(coordinate) < 0.00005 ? 0.0 : coordinate;
  }

  private static int valence(Drawing drawing, int index) {
    int sum = drawing.atoms().get(index).hydrogens();
    for (Drawing.Bond bond : drawing.bonds()) {
      sum += bond.begin() == index || bond.end() == index ? bond.order() : 0;
    }
    return sum == 0 ? NO_VALENCE : sum;
  }

  private static void charges(StringBuilder text, Drawing drawing) {
    List<String> charges = new ArrayList<>();
    for (int i = 0; i < drawing.atoms().size(); i++) {
      int charge = drawing.atoms().get(i).charge();
      if (charge != 0) {
        charges.add(String.format(Locale.ROOT, "%4d%4d", i + 1, charge));
      }
    }
    for (int from = 0; from < charges.size(); from += CHARGES_A_LINE) {
      List<String> line = charges.subList(from, Math.min(from + CHARGES_A_LINE, charges.size()));
      text.append(String.format(Locale.ROOT, "M  CHG%3d", line.size()));
      text.append(String.join("", line)).append('\n');
    }
  }
}
