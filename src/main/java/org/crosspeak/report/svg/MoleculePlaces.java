// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.structure.Drawing;
import org.crosspeak.structure.Drawing.Atom;
import org.crosspeak.structure.Drawing.Bond;

/** Where the atoms of a structure stand in a box, and what stands around each. */
final class MoleculePlaces {

  private final double[] x;
  private final double[] y;
  private final List<List<Integer>> neighbours = new ArrayList<>();

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
    return places;
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

  /** A unit vector from the atom to where there is room. */
  double[] outwards(int atom) {
    double dx = 0;
    double dy = 0;
    for (int other : neighbours.get(atom)) {
      double length = Math.max(1e-6, Math.hypot(x[other] - x[atom], y[other] - y[atom]));
      dx -= (x[other] - x[atom]) / length;
      dy -= (y[other] - y[atom]) / length;
    }
    double length = Math.hypot(dx, dy);
    return length < 0.1 ? new double[] {0, -1} : new double[] {dx / length, dy / length};
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

  /** Centre of all atoms. */
  double[] centre() {
    double sumX = 0;
    double sumY = 0;
    for (int i = 0; i < x.length; i++) {
      sumX += x[i];
      sumY += y[i];
    }
    return new double[] {sumX / x.length, sumY / x.length};
  }
}
