// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;

/**
 * One peak list as the model uses it: the peaks that remain, and those set aside with the reason.
 *
 * @param source the list as read
 * @param peaks the peaks in use
 * @param setAside the others
 */
record PeakSet(PeakList source, List<Peak> peaks, List<SetAside> setAside) {

  PeakSet {
    peaks = List.copyOf(peaks);
    setAside = List.copyOf(setAside);
  }

  /** Shifts on F2 in ppm, NaN for a 1D list. */
  double[] f2() {
    return peaks.stream().mapToDouble(Peak::f2Ppm).toArray();
  }

  /** Shifts on F1 in ppm. */
  double[] f1() {
    return peaks.stream().mapToDouble(Peak::f1Ppm).toArray();
  }

  /** ln of the absolute intensity, NaN where the source has none or zero. */
  double[] lnIntensity() {
    return peaks.stream()
        .mapToDouble(
            peak -> {
              Double intensity = peak.intensity();
              return intensity == null || intensity == 0
                  ? Double.NaN
                  : FastMath.log(FastMath.abs(intensity));
            })
        .toArray();
  }
}
