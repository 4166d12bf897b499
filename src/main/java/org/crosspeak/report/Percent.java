// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import org.crosspeak.peaks.Decimals;

/** A probability in words: percent, never rounded up to certainty. */
final class Percent {

  private static final double LOWEST = 0.001;
  private static final double ROUGH = 0.1;
  private static final double ONE_PERCENT = 0.01;

  private Percent() {}

  /** "99.3%", "62%", "&gt; 99.9 %", "&lt; 0.1 %". */
  static String of(double probability) {
    if (probability > 1 - LOWEST) {
      return "> 99.9 %";
    }
    if (probability < LOWEST) {
      return "< 0.1 %";
    }
    boolean nearAnEnd = probability >= 0.9 || probability <= 0.1;
    return Decimals.text(100 * probability, nearAnEnd ? 1 : 0) + " %";
  }

  /** The chance of a cross-peak, which is known less well: "97 %", "1.9 %". */
  static String rough(double probability) {
    if (probability >= LOWEST && probability < ROUGH) {
      return Decimals.text(100 * probability, 1) + " %";
    }
    return probability > 1 - ONE_PERCENT
        ? "> 99 %"
        : probability < LOWEST ? of(probability) : Decimals.text(100 * probability, 0) + " %";
  }
}
