// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

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
  private int count;

  Explainer(Workspace workspace) {
    this.workspace = workspace;
    this.added = new double[workspace.totalPeaks()];
    this.touched = new int[workspace.totalPeaks()];
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
    int c = link.channel();
    double[] f1 = workspace.f1Match(c, f1Place);
    int offset = workspace.offset(c);
    if (link.f2Site() < 0) {
      for (int q : workspace.f1Near(c, f1Place)) {
        put(offset + q, f1[q] * link.peakFactor()[q]);
      }
      return;
    }
    double[] f2 = link.leak() ? workspace.leakMatch(c, f2Place) : workspace.f2Match(c, f2Place);
    int[] near = link.leak() ? workspace.leakNear(c, f2Place) : workspace.f2Near(c, f2Place);
    for (int q : near) {
      if (f1[q] > 0) {
        put(offset + q, f2[q] * f1[q] * link.peakFactor()[q]);
      }
    }
  }

  private void put(int peak, double value) {
    if (added[peak] == 0) {
      touched[count++] = peak;
    }
    added[peak] += value;
  }

  /** What the added links bring on top of what is explained already, nats. */
  double gain(Assignment before) {
    double gain = 0;
    double product = 1;
    for (int i = 0; i < count; i++) {
      int peak = touched[i];
      product *= 1 + added[peak] / (1 + before.explained(peak));
      if (product > HUGE) {
        gain += FastMath.log(product);
        product = 1;
      }
    }
    return gain + FastMath.log(product);
  }

  /** The explained sums with the added links. */
  double[] merged(Assignment before) {
    double[] merged = before.explainedCopy();
    for (int i = 0; i < count; i++) {
      merged[touched[i]] += added[touched[i]];
    }
    return merged;
  }

  /** Explains all links of a finished assignment, on top of nothing. */
  static double[] explain(Workspace workspace, List<Link> links, int[] places) {
    Explainer explainer = new Explainer(workspace);
    for (Link link : links) {
      explainer.add(
          link,
          link.f2Site() < 0 ? Assignment.UNSEEN : places[link.f2Site()],
          places[link.f1Site()]);
    }
    return explainer.added.clone();
  }
}
