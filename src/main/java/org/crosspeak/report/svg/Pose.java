// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.structure.Drawing;
import org.crosspeak.structure.Drawing.Atom;
import org.jspecify.annotations.Nullable;

/**
 * Turns layouts so that a scaffold always lies the same way: its long axis across, the group on the
 * right; and every further isomer as the first lies.
 */
public final class Pose {

  private Pose() {}

  /**
   * The layout lying flat, with its first marked atom to the right and below.
   *
   * @param to locant of the atom to have on the right
   */
  public static Drawing flat(Drawing drawing, String to) {
    List<Atom> core = core(drawing, to);
    Atom group = find(drawing, to);
    if (core.size() < 3 || group == null) {
      return drawing;
    }
    double[] middle = middle(core);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Atom atom : core) {
      double dx = atom.x() - middle[0];
      double dy = atom.y() - middle[1];
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
    double angle = -0.5 * StrictMath.atan2(2 * xy, xx - yy);
    double gx = group.x() - middle[0];
    double gy = group.y() - middle[1];
    if (gx * StrictMath.cos(angle) - gy * StrictMath.sin(angle) < 0) {
      angle += StrictMath.PI;
    }
    boolean mirrored = gx * StrictMath.sin(angle) + gy * StrictMath.cos(angle) > 0;
    return moved(drawing, middle, angle, mirrored, new double[] {0, 0});
  }

  /**
   * The layout turned, and mirrored if need be, to lie as the model does.
   *
   * @param without locant of the atom that sits elsewhere in it
   */
  public static Drawing like(Drawing model, Drawing drawing, String without) {
    List<Atom> own = new ArrayList<>();
    List<Atom> others = new ArrayList<>();
    for (Atom atom : core(drawing, without)) {
      Atom other = find(model, String.valueOf(atom.locant()));
      if (other != null) {
        own.add(atom);
        others.add(other);
      }
    }
    if (own.size() < 3) {
      return drawing;
    }
    double[] from = middle(own);
    double[] to = middle(others);
    double[] turn = turn(own, from, others, to, false);
    double[] mirror = turn(own, from, others, to, true);
    return turn[1] >= mirror[1]
        ? moved(drawing, from, turn[0], false, to)
        : moved(drawing, from, mirror[0], true, to);
  }

  /** The best angle and how well it fits. A mirrored layout is first turned, then mirrored. */
  private static double[] turn(
      List<Atom> own, double[] from, List<Atom> others, double[] to, boolean mirrored) {
    double dot = 0;
    double cross = 0;
    for (int i = 0; i < own.size(); i++) {
      double ax = own.get(i).x() - from[0];
      double ay = own.get(i).y() - from[1];
      double bx = others.get(i).x() - to[0];
      double by = (others.get(i).y() - to[1]) * (mirrored ? -1 : 1);
      dot += ax * bx + ay * by;
      cross += ax * by - ay * bx;
    }
    return new double[] {StrictMath.atan2(cross, dot), StrictMath.hypot(dot, cross)};
  }

  private static Drawing moved(
      Drawing drawing, double[] from, double angle, boolean mirrored, double[] to) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    List<Atom> atoms = new ArrayList<>();
    for (Atom atom : drawing.atoms()) {
      double dx = atom.x() - from[0];
      double dy = atom.y() - from[1];
      double y = dx * sin + dy * cos;
      atoms.add(
          new Atom(
              atom.element(),
              atom.charge(),
              atom.hydrogens(),
              atom.locant(),
              to[0] + dx * cos - dy * sin,
              to[1] + (mirrored ? -y : y)));
    }
    return new Drawing(atoms, drawing.bonds());
  }

  private static List<Atom> core(Drawing drawing, String without) {
    return drawing.atoms().stream()
        .filter(atom -> atom.locant() != null && !without.equals(atom.locant()))
        .toList();
  }

  private static @Nullable Atom find(Drawing drawing, String locant) {
    return drawing.atoms().stream()
        .filter(atom -> locant.equals(atom.locant()))
        .findFirst()
        .orElse(null);
  }

  private static double[] middle(List<Atom> atoms) {
    double x = 0;
    double y = 0;
    for (Atom atom : atoms) {
      x += atom.x();
      y += atom.y();
    }
    return new double[] {x / atoms.size(), y / atoms.size()};
  }
}
