// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

/**
 * How a scaffold's verdicts did on compounds with known answers, as a test measured it.
 *
 * @param compounds compounds asked
 * @param lists sets of lists made of them
 * @param answered sets that got a verdict
 * @param wrong verdicts that named another candidate
 * @param what what the lists were made of
 */
public record ScaffoldFigures(int compounds, int lists, int answered, int wrong, String what) {

  /** Share of sets that got a verdict. */
  public double coverage() {
    return lists == 0 ? 0 : (double) answered / lists;
  }

  /** Share of verdicts that were wrong. */
  public double error() {
    return answered == 0 ? 0 : (double) wrong / answered;
  }
}
