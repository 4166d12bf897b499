// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report.svg;

/** A bar for the weight of one piece of evidence. Its number stands beside it in words. */
public final class WeightBar {

  private static final double LENGTH = 120;
  private static final double HEIGHT = 12;

  private WeightBar() {}

  /**
   * Draws a bar: of two candidates the first's to the left of the middle, the second's to the
   * right; of more, all from the left.
   *
   * @param candidate the candidate that it speaks for, from 0
   * @param candidates how many there are
   * @param share length, 0 to 1
   */
  public static String draw(int candidate, int candidates, double share) {
    Svg svg = new Svg(200);
    svg.begin("svg").with("class", "bar").with("viewBox", Svg.points(0, 0, LENGTH, HEIGHT));
    svg.with("aria-hidden", "true").open();
    double zero = candidates == 2 ? LENGTH / 2 : 0;
    double length = share * (LENGTH - zero);
    double x = candidates == 2 && candidate == 0 ? zero - length : zero;
    svg.begin("rect").with("class", "w" + CandidateColour.of(candidate)).with("x", x, "y", 1);
    svg.with("width", length, "height", HEIGHT - 2).empty();
    return svg.line("z", zero, 0, zero, HEIGHT).close("svg").toString();
  }
}
