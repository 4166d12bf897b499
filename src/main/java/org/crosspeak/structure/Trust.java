// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/**
 * How far a scaffold's tables can be trusted.
 *
 * @param calibrated whether the error of sure verdicts was measured on this class; else no mixture
 *     is called and no confidence is high
 * @param shiftsDecide whether expected shifts are known well enough to decide without a cross-peak
 *     that tells the candidates apart
 */
public record Trust(boolean calibrated, boolean shiftsDecide) {

  /** Tables that were calibrated. */
  public static final Trust FULL = new Trust(true, true);
}
