// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import org.crosspeak.peaks.Decimals;

/** A weight in nats as odds, which is how people bet: 5.1 nats are 160 to 1. */
final class Odds {

  /** Weights below this many nats (odds below 1.05 : 1) say nothing worth a line. */
  static final double SILENT_NATS = 0.05;

  private static final double MOST = 10_000;

  private Odds() {}

  /** Whether a weight is more than odds are worth telling apart. */
  static boolean isCapped(double nats) {
    return StrictMath.exp(nats) > MOST;
  }

  /**
   * "160 : 1", "4.2 : 1", "&gt; 10000 : 1".
   *
   * @param nats not negative
   */
  static String of(double nats) {
    double odds = StrictMath.exp(nats);
    if (isCapped(nats)) {
      return "> 10000 : 1";
    }
    if (odds < 9.95) {
      return Decimals.text(odds, 1) + " : 1";
    }
    double step = odds < 100 ? 1 : odds < 1000 ? 10 : 100;
    return Decimals.text(Math.rint(odds / step) * step, 0) + " : 1";
  }
}
