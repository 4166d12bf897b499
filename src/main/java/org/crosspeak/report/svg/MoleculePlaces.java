// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.structure.Drawing;
import org.crosspeak.structure.Drawing.Atom;
import org.crosspeak.structure.Drawing.Bond;

/** Where the atoms of a structure stand in a box, and what stands around each. */
final class MoleculePlaces {

  /** What pointing away from the scaffold is worth against a wider gap, in radians. */
  private static final double OUTSIDE = 0.3;

  private final double[] x;
  private final double[] y;
  private final List<List<Integer>> neighbours = new ArrayList<>();
  private final Map<Integer, double[]> hydrogens = new HashMap<>();
  private final Map<Integer, List<double[]>> taken = new HashMap<>();
  private double[] middle = {0, 0};

  private MoleculePlaces(Drawing drawing) {
    this.x = new double[drawing.atoms().size()];
    this.y = new double[drawing.atoms().size()];
    drawing.atoms().forEach(atom -> neighbours.add(new ArrayList<>()));
    for (Bond bond : drawing.bonds()) {
      neighbours.get(bond.begin()).add(bond.end());
      neighbours.get(bond.end()).add(bond.begin());
    }
  }

  /** Centred in the box, as large as it may be; y points down. */
  static MoleculePlaces fit(
      Drawing drawing,
      double left,
      double top,
      double width,
      double height,
      double margin,
      double longestBond) {
    double minX = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (Atom atom : drawing.atoms()) {
      minX = Math.min(minX, atom.x());
      maxX = Math.max(maxX, atom.x());
      minY = Math.min(minY, atom.y());
      maxY = Math.max(maxY, atom.y());
    }
    double across = (width - 2 * margin) / Math.max(maxX - minX, 1e-6);
    double down = (height - 2 * margin) / Math.max(maxY - minY, 1e-6);
    double scale = Math.min(longestBond, Math.min(across, down));
    MoleculePlaces places = new MoleculePlaces(drawing);
    for (int i = 0; i < places.x.length; i++) {
      Atom atom = drawing.atoms().get(i);
      places.x[i] = left + width / 2 + (atom.x() - (minX + maxX) / 2) * scale;
      places.y[i] = top + height / 2 - (atom.y() - (minY + maxY) / 2) * scale;
    }
    places.middle = places.middle(drawing);
    return places;
  }

  /** Reserves the direction from an atom to a point. */
  void take(int atom, double toX, double toY) {
    double length = Math.max(1e-6, Math.hypot(toX - x[atom], toY - y[atom]));
    taken
        .computeIfAbsent(atom, k -> new ArrayList<>())
        .add(new double[] {(toX - x[atom]) / length, (toY - y[atom]) / length});
  }

  double x(int atom) {
    return x[atom];
  }

  double y(int atom) {
    return y[atom];
  }

  int degree(int atom) {
    return neighbours.get(atom).size();
  }

  /** Reserves the direction in which a hydrogen of the atom is drawn, and gives it. */
  double[] hydrogen(int atom) {
    double[] before = hydrogens.get(atom);
    if (before != null) {
      return before;
    }
    double[] direction = outwards(atom);
    hydrogens.put(atom, direction);
    taken.computeIfAbsent(atom, k -> new ArrayList<>()).add(direction);
    return direction;
  }

  /**
   * A unit vector from the atom to where there is most room: the middle of the widest gap between
   * its bonds, outside the rings rather than inside.
   */
  double[] outwards(int atom) {
    List<Double> angles = new ArrayList<>();
    for (int other : neighbours.get(atom)) {
      angles.add(StrictMath.atan2(y[other] - y[atom], x[other] - x[atom]));
    }
    for (double[] direction : taken.getOrDefault(atom, List.of())) {
      angles.add(StrictMath.atan2(direction[1], direction[0]));
    }
    if (angles.isEmpty()) {
      return new double[] {0, -1};
    }
    Collections.sort(angles);
    double best = Double.NEGATIVE_INFINITY;
    double[] widest = {0, -1};
    for (int i = 0; i < angles.size(); i++) {
      double next = i + 1 < angles.size() ? angles.get(i + 1) : angles.get(0) + 2 * StrictMath.PI;
      double gap = next - angles.get(i);
      double middle = angles.get(i) + gap / 2;
      double[] each = {StrictMath.cos(middle), StrictMath.sin(middle)};
      double score = gap + OUTSIDE * away(atom, each);
      if (score > best + 1e-3) {
        best = score;
        widest = each;
      }
    }
    return widest;
  }

  /**
   * How far a direction leads away from the middle of the scaffold: 1 straight away, -1 into it.
   */
  double away(int atom, double[] direction) {
    double dx = x[atom] - middle[0];
    double dy = y[atom] - middle[1];
    double length = Math.max(1e-6, Math.hypot(dx, dy));
    return (direction[0] * dx + direction[1] * dy) / length;
  }

  /** The side of a bond on which more of the neighbours stand: 1 or -1 along its normal. */
  int side(Bond bond) {
    double nx = -(y[bond.end()] - y[bond.begin()]);
    double ny = x[bond.end()] - x[bond.begin()];
    double sum = 0;
    for (int end : new int[] {bond.begin(), bond.end()}) {
      for (int other : neighbours.get(end)) {
        sum += Math.signum(rounded((x[other] - x[end]) * nx + (y[other] - y[end]) * ny));
      }
    }
    return sum < 0 ? -1 : 1;
  }

  private static double rounded(double value) {
    return Math.abs(value) < 1e-3 ? 0 : value;
  }

  /** Centre of the scaffold's atoms, or of all where none has a locant. */
  private double[] middle(Drawing drawing) {
    boolean named = drawing.atoms().stream().anyMatch(atom -> atom.locant() != null);
    double sumX = 0;
    double sumY = 0;
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      if (!named || drawing.atoms().get(i).locant() != null) {
        sumX += x[i];
        sumY += y[i];
        count++;
      }
    }
    return new double[] {sumX / Math.max(1, count), sumY / Math.max(1, count)};
  }

  /** Centre of the scaffold. */
  double[] centre() {
    return middle.clone();
  }
}
