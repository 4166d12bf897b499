// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.List;
import java.util.Objects;
import org.openscience.cdk.smarts.SmartsPattern;

/**
 * An aromatic ring system whose atoms have known shifts when it carries nothing but hydrogen.
 *
 * @param name the parent's name
 * @param smarts its atoms; {@code [c,n]} where a nitrogen may stand for a carbon
 * @param carbon 13C shift of each atom in the pattern's order, ppm; NaN where it is no carbon
 * @param proton 1H shift of the hydrogen on each atom, ppm; NaN where it bears none
 * @param carbonSpread standard deviation of a 13C shift, ppm
 * @param protonSpread standard deviation of a 1H shift, ppm
 * @param pattern the compiled pattern
 */
record RingSystem(
    String name,
    String smarts,
    List<Double> carbon,
    List<Double> proton,
    double carbonSpread,
    double protonSpread,
    SmartsPattern pattern) {

  RingSystem {
    Objects.requireNonNull(name, "name must not be null");
    carbon = List.copyOf(carbon);
    proton = List.copyOf(proton);
    if (carbon.size() != proton.size()) {
      throw new IllegalArgumentException(name + ": one 13C and one 1H entry for each atom");
    }
  }

  RingSystem(
      String name,
      String smarts,
      List<Double> carbon,
      List<Double> proton,
      double carbonSpread,
      double protonSpread) {
    this(
        name,
        smarts,
        carbon,
        proton,
        carbonSpread,
        protonSpread,
        SmartsPattern.create(smarts).setPrepare(false));
  }

  /** Atoms of the pattern. */
  int size() {
    return carbon.size();
  }
}
