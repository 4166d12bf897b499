// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.List;
import org.crosspeak.structure.Drawing;

/** Draws couplings on a structure as bent arrows from a proton to a carbon. */
final class ArrowDrawing {

  private static final double HYDROGEN = 24;
  private static final double HEAD = 8;

  /** How far an arrow stays away from the carbon it points to. */
  private static final double GAP = 7;

  private final Drawing drawing;
  private final MoleculePlaces places;
  private final Svg svg;
  private int drawn;

  ArrowDrawing(Drawing drawing, MoleculePlaces places, Svg svg) {
    this.drawing = drawing;
    this.places = places;
    this.svg = svg;
  }

  /** Draws all: the hydrogens get their places before any arrow bends around them. */
  void draw(List<Arrow> arrows) {
    List<Arrow> shown =
        arrows.stream()
            .filter(arrow -> find(arrow.fromLocant()) >= 0 && find(arrow.toLocant()) >= 0)
            .toList();
    shown.forEach(arrow -> places.hydrogen(find(arrow.fromLocant())));
    shown.forEach(this::draw);
  }

  private void draw(Arrow arrow) {
    int from = find(arrow.fromLocant());
    int to = find(arrow.toLocant());
    double[] out = places.hydrogen(from);
    double hx = places.x(from) + out[0] * HYDROGEN;
    double hy = places.y(from) + out[1] * HYDROGEN;
    svg.begin("g").with("class", "ar " + arrow.seen().code()).open().title(arrow.title());
    svg.line(
        "h",
        places.x(from) + out[0] * 4,
        places.y(from) + out[1] * 4,
        hx - out[0] * 9,
        hy - out[1] * 9);
    svg.label("e", "middle", hx, hy + 5, "H");
    curve(hx, hy, to);
    svg.close("g");
  }

  /** A curve that bends away from the middle of the structure. */
  private void curve(double x1, double y1, int to) {
    double x2 = places.x(to);
    double y2 = places.y(to);
    double dx = x2 - x1;
    double dy = y2 - y1;
    double[] centre = places.centre();
    double mx = (x1 + x2) / 2;
    double my = (y1 + y2) / 2;
    boolean flip = (mx - centre[0]) * -dy + (my - centre[1]) * dx < 0;
    // arrows that share an end bend unlike, so that neither hides the other
    double bend = (drawn++ % 2 == 0 ? 0.34 : 0.58) * (flip ? -1 : 1);
    double cx = mx - dy * bend;
    double cy = my + dx * bend;
    places.take(to, cx, cy);
    double length = Math.max(1e-6, Math.hypot(x2 - cx, y2 - cy));
    double ux = (x2 - cx) / length;
    double uy = (y2 - cy) / length;
    double tx = x2 - ux * GAP;
    double ty = y2 - uy * GAP;
    double first = Math.max(1e-6, Math.hypot(cx - x1, cy - y1));
    double sx = x1 + (cx - x1) / first * 9;
    double sy = y1 + (cy - y1) / first * 9;
    svg.begin("path").with("class", "c");
    svg.with(
        "d", "M" + Svg.points(sx, sy) + "Q" + Svg.points(cx, cy, tx - ux * HEAD, ty - uy * HEAD));
    svg.empty();
    svg.begin("polygon").with("class", "t");
    svg.with("points", head(tx, ty, ux, uy)).empty();
  }

  private static String head(double tx, double ty, double ux, double uy) {
    double bx = tx - ux * HEAD;
    double by = ty - uy * HEAD;
    double half = HEAD * 0.45;
    return Svg.points(tx, ty, bx - uy * half, by + ux * half, bx + uy * half, by - ux * half);
  }

  private int find(String locant) {
    List<Drawing.Atom> atoms = drawing.atoms();
    for (int i = 0; i < atoms.size(); i++) {
      if (locant.equals(atoms.get(i).locant())) {
        return i;
      }
    }
    return -1;
  }
}
