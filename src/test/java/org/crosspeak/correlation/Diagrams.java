// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.util.FastMath;

/** The benchmark's two drawings. */
final class Diagrams {

  private static final String BLUE = "#1f5fa8";
  private static final String RED = "#b03030";
  private static final String GREY = "#707070";
  private static final double Z95 = 1.96;

  private Diagrams() {}

  /** Share of cases that were so against stated probability, with Wilson intervals. */
  static String reliability(List<Reliability.Stated> stated, String event) {
    SvgCanvas canvas =
        new SvgCanvas(
            "Reliability, main tiers", "stated probability of " + event, "share that is so", 1, 1);
    canvas.line(0, 0, 1, 1, GREY, 1, "4 4");
    for (Reliability.Bin bin : Reliability.bins(stated)) {
      if (bin.count() > 0) {
        double[] interval = wilson(bin.share(), bin.count());
        canvas.line(bin.probability(), interval[0], bin.probability(), interval[1], BLUE, 1.5, "");
        canvas.point(bin.probability(), bin.share(), 4, BLUE, "n = " + bin.count());
      }
    }
    return canvas.svg();
  }

  private static double[] wilson(double share, int n) {
    double z = Z95 * Z95 / n;
    double centre = (share + z / 2) / (1 + z);
    double half = Z95 / (1 + z) * FastMath.sqrt((share * (1 - share) + z / 4) / n);
    return new double[] {FastMath.max(0, centre - half), FastMath.min(1, centre + half)};
  }

  /**
   * A reading that can be put in order of its certainty.
   *
   * @param certainty larger is surer
   * @param wrong whether it is wrong
   */
  record Ranked(double certainty, boolean wrong) {}

  /**
   * Error among the surest cases against their share.
   *
   * @param model the full model's readings of all cases
   * @param shifts those of shifts alone
   * @param guide the guide's rule, which has one point only
   */
  static String riskCoverage(List<Ranked> model, List<Ranked> shifts, Score guide) {
    double most = 0.3;
    SvgCanvas canvas =
        new SvgCanvas(
            "Risk and coverage, main tiers", "share of cases answered", "share wrong", 1, most);
    canvas.curve(risks(model), BLUE);
    canvas.curve(risks(shifts), RED);
    canvas.point(
        guide.coverage(),
        FastMath.min(most, guide.error()),
        4,
        GREY,
        String.format(Locale.ROOT, "guide's rule, %.3f wrong", guide.error()));
    canvas.legend(0, BLUE, "full model, surest first");
    canvas.legend(1, RED, "shifts alone, surest first");
    canvas.legend(2, GREY, "guide's rule alone");
    return canvas.svg();
  }

  /** Points of coverage and error. */
  static List<double[]> risks(List<Ranked> ranked) {
    List<Ranked> ordered = new ArrayList<>(ranked);
    ordered.sort(Comparator.comparingDouble(Ranked::certainty).reversed());
    List<double[]> points = new ArrayList<>();
    int wrong = 0;
    for (int i = 0; i < ordered.size(); i++) {
      wrong += ordered.get(i).wrong() ? 1 : 0;
      points.add(new double[] {(i + 1.0) / ordered.size(), FastMath.min(0.3, wrong / (i + 1.0))});
    }
    return points;
  }
}
