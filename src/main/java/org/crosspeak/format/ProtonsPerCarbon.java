// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.peaks.Peak;

/**
 * Whether a list can be an HSQC by how many protons a carbon meets: one, or the two of a CH2.
 * Immutable.
 */
final class ProtonsPerCarbon {

  private final double most;
  private final double share;

  ProtonsPerCarbon(ShiftRules rules) {
    this.most = rules.hsqcProtons();
    this.share = rules.hsqcCrowdedShare();
  }

  /** Whether few enough carbons meet more protons; either axis may be the carbon's. */
  boolean canBeHsqc(List<Peak> peaks) {
    Map<Double, Set<Double>> byF1 = new HashMap<>();
    Map<Double, Set<Double>> byF2 = new HashMap<>();
    double highF1 = Double.NEGATIVE_INFINITY;
    double highF2 = Double.NEGATIVE_INFINITY;
    for (Peak peak : peaks) {
      byF1.computeIfAbsent(peak.f1Ppm(), key -> new HashSet<>()).add(peak.f2Ppm());
      byF2.computeIfAbsent(peak.f2Ppm(), key -> new HashSet<>()).add(peak.f1Ppm());
      highF1 = Math.max(highF1, peak.f1Ppm());
      highF2 = Math.max(highF2, peak.f2Ppm());
    }
    Map<Double, Set<Double>> carbons = highF1 >= highF2 ? byF1 : byF2;
    long crowded = carbons.values().stream().filter(protons -> protons.size() > most).count();
    return crowded <= share * carbons.size();
  }
}
