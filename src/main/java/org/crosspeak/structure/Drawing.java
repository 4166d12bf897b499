// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A structure laid out in the plane, as plain numbers. Lengths are in bond lengths, y points up.
 *
 * @param atoms heavy atoms
 * @param bonds bonds between them, Kekulé orders
 */
public record Drawing(List<Atom> atoms, List<Bond> bonds) {

  public Drawing {
    atoms = List.copyOf(atoms);
    bonds = List.copyOf(bonds);
  }

  /**
   * One heavy atom.
   *
   * @param element symbol ("C")
   * @param charge formal charge
   * @param hydrogens hydrogens on it, to be written beside a heteroatom
   * @param locant the scaffold's name for it ("C-7a", "C-alpha"), or null
   * @param x to the right, in bond lengths
   * @param y upwards, in bond lengths
   */
  public record Atom(
      String element, int charge, int hydrogens, @Nullable String locant, double x, double y) {

    public Atom {
      Objects.requireNonNull(element, "element must not be null");
    }
  }

  /**
   * One bond.
   *
   * @param begin index in {@link Drawing#atoms()}
   * @param end index in {@link Drawing#atoms()}
   * @param order 1, 2 or 3
   * @param inRing whether it is part of a ring, where a second line goes inside
   */
  public record Bond(int begin, int end, int order, boolean inRing) {}
}
