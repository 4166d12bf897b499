// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.structure.CarbonSite;
import org.crosspeak.structure.ProtonSite;

/** Which CH2 of a saturated scaffold ring may change places with each other. */
final class RingSwaps {

  private RingSwaps() {}

  /** Pairs of scaffold CH2, each as proton, carbon, other proton, other carbon. */
  static List<int[]> of(Model model) {
    List<ProtonSite> protons = model.variant().protons();
    List<int[]> swaps = new ArrayList<>();
    for (ProtonSite a : protons) {
      for (ProtonSite b : protons) {
        if (a.id() < b.id() && ringMethylene(model, a) && ringMethylene(model, b)) {
          swaps.add(
              new int[] {
                a.id(), protons.size() + a.carbonId(), b.id(), protons.size() + b.carbonId()
              });
        }
      }
    }
    return swaps;
  }

  private static boolean ringMethylene(Model model, ProtonSite proton) {
    CarbonSite carbon = model.variant().carbons().get(proton.carbonId());
    return carbon.role() != null && !carbon.inSubstituent() && carbon.hydrogens() == 2;
  }
}
