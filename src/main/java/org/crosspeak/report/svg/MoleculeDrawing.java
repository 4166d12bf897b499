// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.List;
import org.crosspeak.structure.Drawing;
import org.crosspeak.structure.Drawing.Atom;
import org.crosspeak.structure.Drawing.Bond;

/**
 * Draws a structure: bonds as lines, hetero atoms as letters, the scaffold's positions as small
 * numbers outside the ring, and couplings as arrows from the proton to the carbon.
 */
public final class MoleculeDrawing {

  private static final double LONGEST_BOND = 46;
  private static final double MARGIN = 34;

  /** How much of a bond a letter at its end hides. */
  private static final double LETTER = 9;

  private final MoleculePlaces places;
  private final Drawing drawing;
  private final Svg svg;

  private MoleculeDrawing(Drawing drawing, MoleculePlaces places, Svg svg) {
    this.drawing = drawing;
    this.places = places;
    this.svg = svg;
  }

  /**
   * A structure by itself.
   *
   * @param width width of the drawing's box; the structure is made to fit
   * @param height its height
   * @param arrows couplings to show
   * @param title what it is, for who can't see it
   */
  public static String draw(
      Drawing drawing, double width, double height, List<Arrow> arrows, String title) {
    Svg svg = new Svg(4096);
    svg.begin("svg").with("class", "mol").with("viewBox", Svg.points(0, 0, width, height));
    svg.with("role", "img").open().title(title);
    inside(svg, drawing, 0, 0, width, height, arrows, MARGIN);
    return svg.close("svg").toString();
  }

  /** A structure as part of another drawing. */
  static void inside(
      Svg svg,
      Drawing drawing,
      double x,
      double y,
      double width,
      double height,
      List<Arrow> arrows,
      double margin) {
    MoleculePlaces places = MoleculePlaces.fit(drawing, x, y, width, height, margin, LONGEST_BOND);
    new MoleculeDrawing(drawing, places, svg).draw(arrows);
  }

  private void draw(List<Arrow> arrows) {
    for (Bond bond : drawing.bonds()) {
      bond(bond);
    }
    new ArrowDrawing(drawing, places, svg).draw(arrows);
    for (int i = 0; i < drawing.atoms().size(); i++) {
      atom(i, drawing.atoms().get(i));
    }
  }

  private void bond(Bond bond) {
    boolean terminal = places.degree(bond.begin()) == 1 || places.degree(bond.end()) == 1;
    if (bond.order() == 2 && (bond.inRing() || !terminal)) {
      stroke(bond, 0, 0);
      stroke(bond, places.side(bond) * 0.16, 0.14);
    } else if (bond.order() == 2) {
      stroke(bond, 0.08, 0);
      stroke(bond, -0.08, 0);
    } else {
      stroke(bond, 0, 0);
    }
    if (bond.order() == 3) {
      stroke(bond, 0.13, 0);
      stroke(bond, -0.13, 0);
    }
  }

  /**
   * One line of a bond.
   *
   * @param aside how far beside the axis, in bond lengths
   * @param shorter what is cut at either end, in bond lengths
   */
  private void stroke(Bond bond, double aside, double shorter) {
    double x1 = places.x(bond.begin());
    double y1 = places.y(bond.begin());
    double dx = places.x(bond.end()) - x1;
    double dy = places.y(bond.end()) - y1;
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    double begin = Math.max(isLetter(bond.begin()) ? LETTER / length : 0, shorter);
    double end = Math.max(isLetter(bond.end()) ? LETTER / length : 0, shorter);
    double nx = -dy * aside;
    double ny = dx * aside;
    svg.line(
        "k",
        x1 + dx * begin + nx,
        y1 + dy * begin + ny,
        x1 + dx * (1 - end) + nx,
        y1 + dy * (1 - end) + ny);
  }

  private boolean isLetter(int atom) {
    Atom one = drawing.atoms().get(atom);
    return !one.element().equals("C") || one.charge() != 0 || places.degree(atom) == 0;
  }

  private void atom(int index, Atom atom) {
    double x = places.x(index);
    double y = places.y(index);
    if (isLetter(index)) {
      letters(index, atom, x, y);
    }
    String position = position(atom.locant());
    if (!position.isEmpty()) {
      double[] out = places.outwards(index);
      double far = (isLetter(index) ? 16 : 12) + (places.away(index, out) < 0 ? 5 : 0);
      svg.label("p", "middle", x + out[0] * far, y + out[1] * far + 4, position);
    }
  }

  /** The element, its hydrogens on the free side, and its charge. */
  private void letters(int index, Atom atom, double x, double y) {
    svg.label("e", "middle", x, y + 5, atom.element());
    double out = places.outwards(index)[0];
    boolean left = places.degree(index) > 0 && out < -0.35;
    double next = 4.5 + 2.5 * atom.element().length();
    if (atom.hydrogens() > 0) {
      String count = atom.hydrogens() > 1 ? subscript(atom.hydrogens()) : "";
      svg.label("e", left ? "end" : "start", left ? x - next : x + next, y + 5, "H" + count);
    }
    if (atom.charge() != 0) {
      String size = Math.abs(atom.charge()) > 1 ? Integer.toString(Math.abs(atom.charge())) : "";
      double after = atom.hydrogens() > 0 && !left ? next + 11 : next;
      svg.label("p", "start", x + after, y - 4, size + (atom.charge() > 0 ? "+" : "\u2212"));
    }
  }

  private static String subscript(int number) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append((char) ('\u2080' + digit - '0'));
    }
    return text.toString();
  }

  /** What a locant says beside its element: "7a"; a Greek letter for what is spelt out. */
  private static String position(@org.jspecify.annotations.Nullable String locant) {
    if (locant == null) {
      return "";
    }
    String position = locant.substring(locant.indexOf('-') + 1);
    return position.equals("alpha") ? "\u03b1" : position;
  }
}
