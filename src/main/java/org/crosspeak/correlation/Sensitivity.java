// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * What a list can show: the weakest amplitude that is visible, and the scale between the list's
 * intensities and the amplitude model.
 *
 * @param thresholdLn ln of the weakest visible amplitude, in the amplitude model's unit
 * @param scaleLn ln of the list's intensity for an amplitude of 1; NaN when the list has no
 *     intensities
 * @param outliers share of cross-peaks whose intensity scatters more than the coupling resource
 *     says
 * @param wide their standard deviation of ln intensity
 * @param steepness decline of the background's intensities above the threshold, per natural-log
 *     unit
 */
record Sensitivity(
    double thresholdLn, double scaleLn, double steepness, double outliers, double wide) {

  /** Intensities further above the threshold than this say no more, ln. */
  private static final double MOST_ABOVE = 12;

  /**
   * Finds the threshold at which as many of the expected peaks are visible as the list shows.
   *
   * @param amplitudes what a candidate is expected to show
   * @param observed peaks that the list has
   * @param lnWeakest ln intensity of its weakest peak, NaN without intensities
   * @param numbers bounds and the share of peaks that are no artefacts
   * @param usual the threshold of a usual list, used where counting is no guide
   */
  static Sensitivity of(
      List<Amplitude> amplitudes, int observed, double lnWeakest, Numbers numbers, double usual) {
    double low = usual - numbers.value("sensitivity.range");
    double high = usual + numbers.value("sensitivity.range");
    Map<Amplitude, Integer> counts = new LinkedHashMap<>();
    amplitudes.forEach(amplitude -> counts.merge(amplitude, 1, Integer::sum));
    double wanted = observed * numbers.value("sensitivity.genuine");
    for (int step = 0; step < 18; step++) {
      double middle = 0.5 * (low + high);
      double visible = 0;
      for (Map.Entry<Amplitude, Integer> entry : counts.entrySet()) {
        visible += entry.getValue() * entry.getKey().chanceAbove(middle);
      }
      if (visible > wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double threshold = 0.5 * (low + high);
    return usual(lnWeakest, numbers, threshold);
  }

  /** The sensitivity of a usual list. */
  static Sensitivity usual(double lnWeakest, Numbers numbers, double usual) {
    return new Sensitivity(
        usual,
        lnWeakest - usual,
        numbers.value("background.steepness"),
        numbers.value("intensity.outliers"),
        numbers.value("intensity.wide"));
  }

  /** The same with another scale between intensities and the amplitude model. */
  Sensitivity withScale(double otherScaleLn) {
    return new Sensitivity(thresholdLn, otherScaleLn, steepness, outliers, wide);
  }

  /**
   * Expected peaks of each intensity over the background's, relative to the background's number.
   *
   * @param lnIntensity ln intensity of each peak, NaN when it has none
   */
  double[] factors(Amplitude amplitude, double[] lnIntensity) {
    double chance = amplitude.chanceAbove(thresholdLn);
    double above = amplitude.above(thresholdLn, outliers, wide);
    double[] factors = new double[lnIntensity.length];
    for (int q = 0; q < factors.length; q++) {
      boolean known = !Double.isNaN(lnIntensity[q]) && !Double.isNaN(scaleLn);
      factors[q] = known ? chance * excess(amplitude, lnIntensity[q] - scaleLn, above) : chance;
    }
    return factors;
  }

  private double excess(Amplitude amplitude, double amplitudeLn, double chanceAbove) {
    double above = FastMath.min(MOST_ABOVE, FastMath.max(0, amplitudeLn - thresholdLn));
    double background = steepness * FastMath.exp(-steepness * above);
    double capped = FastMath.min(amplitudeLn, thresholdLn + MOST_ABOVE);
    return amplitude.density(capped, outliers, wide) / chanceAbove / background;
  }
}
