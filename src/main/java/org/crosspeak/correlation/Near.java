// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Arrays;

/**
 * The peaks of a channel that lie near a place, or near the crossing of two.
 *
 * @param peaks indices of the peaks, ascending
 * @param density of each peak's shift for a resonance there, per ppm, or per ppm² at a crossing
 */
record Near(int[] peaks, double[] density) {

  /** No peak. */
  static final Near NONE = new Near(new int[0], new double[0]);

  /** The density of the i-th of them times its own factor among all peaks of the channel. */
  double times(double[] factor, int i) {
    return density[i] * factor[peaks[i]];
  }

  int size() {
    return peaks.length;
  }

  /** The peaks near both places, with the product of the densities. */
  Near and(Near other) {
    int most = Math.min(peaks.length, other.peaks.length);
    if (most == 0) {
      return NONE;
    }
    int[] both = new int[most];
    double[] product = new double[most];
    int count = 0;
    for (int i = 0, j = 0; i < peaks.length && j < other.peaks.length; ) {
      if (peaks[i] < other.peaks[j]) {
        i++;
      } else if (peaks[i] > other.peaks[j]) {
        j++;
      } else {
        both[count] = peaks[i];
        product[count++] = density[i++] * other.density[j++];
      }
    }
    return of(both, product, count);
  }

  /** The first {@code count} of each. */
  static Near of(int[] peaks, double[] density, int count) {
    if (count == 0) {
      return NONE;
    }
    return new Near(Arrays.copyOf(peaks, count), Arrays.copyOf(density, count));
  }
}
