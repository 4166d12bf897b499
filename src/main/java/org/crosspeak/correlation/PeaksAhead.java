// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;

/** By how many peaks one candidate explains the lists better than another. */
final class PeaksAhead {

  private PeaksAhead() {}

  /** Number of HMBC and HSQC peaks that one candidate alone explains better than another alone. */
  static double of(Explanation one, Explanation other, Workspace workspace) {
    double ahead = 0;
    for (int c = 0; c < workspace.channels().size(); c++) {
      Channel channel = workspace.channels().get(c);
      boolean counted =
          channel.experiment() == Experiment.HMBC || channel.experiment() == Experiment.HSQC;
      for (int q = 0; counted && q < channel.size(); q++) {
        int peak = workspace.offset(c) + q;
        double a = one.best().explained(peak);
        double b = other.best().explained(peak);
        ahead += FastMath.max(0, a / (1 + a) - b / (1 + b));
      }
    }
    return ahead;
  }
}
