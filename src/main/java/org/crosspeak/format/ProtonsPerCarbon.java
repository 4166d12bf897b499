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
  private final double mostPeaks;

  ProtonsPerCarbon(ShiftRules rules) {
    this.most = rules.hsqcProtons();
    this.share = rules.hsqcCrowdedShare();
    this.mostPeaks = rules.hsqcPeaks();
  }

  /** Whether few enough carbons meet more protons; either axis may be the carbon's. */
  boolean canBeHsqc(List<Peak> peaks) {
    if (peaks.size() > mostPeaks) {
      return false;
    }
    double highF1 = Double.NEGATIVE_INFINITY;
    double highF2 = Double.NEGATIVE_INFINITY;
    for (Peak peak : peaks) {
      highF1 = Math.max(highF1, peak.f1Ppm());
      highF2 = Math.max(highF2, peak.f2Ppm());
    }
    boolean carbonOnF1 = highF1 >= highF2;
    Map<Double, Set<Double>> carbons = new HashMap<>();
    for (Peak peak : peaks) {
      double carbon = carbonOnF1 ? peak.f1Ppm() : peak.f2Ppm();
      double proton = carbonOnF1 ? peak.f2Ppm() : peak.f1Ppm();
      carbons.computeIfAbsent(carbon, key -> new HashSet<>()).add(proton);
    }
    long crowded = carbons.values().stream().filter(protons -> protons.size() > most).count();
    return crowded <= share * carbons.size();
  }
}
