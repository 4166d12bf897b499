// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Arrays;

/**
 * Adds up what links explain of the peaks: for a peak q the sum over links of expected intensity at
 * q over the background's. The log-likelihood ratio of a peak against "background alone" is ln(1 +
 * that sum) (Poisson process with the links' intensities on top of the background's). Holds scratch
 * space: one per search.
 */
final class Explainer {

  /** Products are turned into logs before they come near the largest double. */
  private static final double HUGE = 1e200;

  private final Workspace workspace;
  private final double[] added;
  private final int[] touched;
  private final double[] nothing;
  private int count;

  Explainer(Workspace workspace) {
    this.workspace = workspace;
    this.added = new double[workspace.totalPeaks()];
    this.touched = new int[workspace.totalPeaks()];
    this.nothing = new double[workspace.totalPeaks()];
  }

  /** Forgets what was added and starts with these peaks. */
  void start(Near own) {
    clear();
    for (int i = 0; i < own.size(); i++) {
      put(own.peaks()[i], own.density()[i]);
    }
  }

  /** The peaks of all channels that were added to, with what was added. */
  Near added() {
    int[] peaks = Arrays.copyOf(touched, count);
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = added[peaks[i]];
    }
    return new Near(peaks, values);
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      added[touched[i]] = 0;
    }
    count = 0;
  }

  /** Adds a link with its sites at these places; nothing when either is negative. */
  void add(Link link, int f2Place, int f1Place) {
    if (f1Place < 0 || (link.f2Site() >= 0 && f2Place < 0)) {
      return;
    }
    add(link, workspace.near(link, f2Place, f1Place));
  }

  /** The peaks near a link's cross-peak with its sites at these places, both seen. */
  Near near(Link link, int f2Place, int f1Place) {
    return workspace.near(link, f2Place, f1Place);
  }

  /** Adds a link that has these peaks near its cross-peak. */
  void add(Link link, Near near) {
    int offset = workspace.offset(link.channel());
    for (int i = 0; i < near.size(); i++) {
      put(offset + near.peaks()[i], near.times(link.peakFactor(), i));
    }
  }

  private void put(int peak, double value) {
    if (added[peak] == 0) {
      touched[count++] = peak;
    }
    added[peak] += value;
  }

  /** What the added links bring when nothing else is explained, nats. */
  double gain() {
    return gain(nothing);
  }

  /** What the added links bring on top of what is explained already, nats. */
  double gain(double[] before) {
    if (count == 0) {
      return 0;
    }
    double gain = 0;
    double product = 1;
    for (int i = 0; i < count; i++) {
      int peak = touched[i];
      product *= 1 + added[peak] / (1 + before[peak]);
      if (product > HUGE) {
        gain += StrictMath.log(product);
        product = 1;
      }
    }
    return gain + StrictMath.log(product);
  }

  /** The hope that newly explained peaks had held, nats. */
  double spent(double[] before, double[] hopes) {
    double spent = 0;
    for (int i = 0; i < count; i++) {
      int peak = touched[i];
      double now = before[peak] + added[peak];
      spent += hopes[peak] * (now / (1 + now) - before[peak] / (1 + before[peak]));
    }
    return spent;
  }

  /** The explained sums with the added links. */
  double[] merged(double[] before) {
    double[] merged = before.clone();
    for (int i = 0; i < count; i++) {
      merged[touched[i]] += added[touched[i]];
    }
    return merged;
  }
}
