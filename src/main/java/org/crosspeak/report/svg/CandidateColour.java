// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

/** The colours of candidates: classes of the style sheet by number, over again after the last. */
public final class CandidateColour {

  private static final int COLOURS = 6;

  private CandidateColour() {}

  /**
   * The number of a candidate's colour.
   *
   * @param candidate its place among the candidates, from 0
   */
  public static int of(int candidate) {
    return candidate % COLOURS;
  }
}
