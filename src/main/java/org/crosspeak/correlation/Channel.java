// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * One peak list made ready for the likelihood: how well each peak matches each place on either
 * axis, against a background that could have put a peak there without any of the compound's help.
 */
final class Channel {

  /** Peaks further from a place than this many standard deviations do not belong there. */
  static final double MOST_SIGMA = 9;

  private final Experiment experiment;
  private final PeakSet set;
  private final @Nullable SiteKind f2Kind;
  private final SiteKind f1Kind;
  private final double[] lnIntensity;
  private final double background;
  private final Precision precision;
  private final double[] f2;
  private final double[] f1;
  private final ShiftIndex f2Index;
  private final ShiftIndex f1Index;

  /**
   * @param set the peaks
   * @param f2Kind what resonates along F2, or null for a 1D list
   * @param f1Kind what resonates along F1
   * @param precision how exact the shifts are
   * @param background expected peaks of no known origin, per ppm² (per ppm in a 1D list)
   */
  Channel(
      PeakSet set,
      @Nullable SiteKind f2Kind,
      SiteKind f1Kind,
      Precision precision,
      double background) {
    this.experiment = set.source().experiment();
    this.set = set;
    this.f2Kind = f2Kind;
    this.f1Kind = f1Kind;
    this.precision = precision;
    this.background = background;
    this.f2 = set.f2();
    this.f1 = set.f1();
    this.lnIntensity = set.lnIntensity();
    this.f2Index = new ShiftIndex(f2);
    this.f1Index = new ShiftIndex(f1);
  }

  Experiment experiment() {
    return experiment;
  }

  PeakSet set() {
    return set;
  }

  @Nullable SiteKind f2Kind() {
    return f2Kind;
  }

  SiteKind f1Kind() {
    return f1Kind;
  }

  int size() {
    return f1.length;
  }

  double background() {
    return background;
  }

  double[] lnIntensity() {
    return lnIntensity;
  }

  Precision precision() {
    return precision;
  }

  double f2(int peak) {
    return f2[peak];
  }

  double f1(int peak) {
    return f1[peak];
  }

  /** The peaks near a place on F2. */
  Near nearF2(Placement place) {
    return near(f2Index, place, precision.f2(), precision.outlier());
  }

  /** The peaks near a place on F1. */
  Near nearF1(Placement place) {
    return near(f1Index, place, precision.f1(), precision.outlier());
  }

  /**
   * The peaks near a place on F2, by a density of one's own.
   *
   * @param reach ppm beyond which it is zero
   * @param density by the distance from the place, ppm
   */
  Near nearF2(Placement place, double reach, DoubleUnaryOperator density) {
    double ppm = place.ppm();
    return f2Index.near(ppm - reach, ppm + reach, f2 -> density.applyAsDouble(f2 - ppm));
  }

  private static Near near(ShiftIndex index, Placement place, double sigma, double outlier) {
    double reach = MOST_SIGMA * sigma;
    return index.near(
        place.low() - reach,
        place.high() + reach,
        shift ->
            density(shift - place.low(), sigma, outlier)
                + (place.split() > 0 ? density(shift - place.high(), sigma, outlier) : 0));
  }

  /** A normal density with a share of outliers three times as wide; zero beyond nine sigma. */
  static double density(double away, double sigma, double outlier) {
    double z = away / sigma;
    if (!(FastMath.abs(z) < MOST_SIGMA)) {
      return 0;
    }
    double narrow = FastMath.exp(-0.5 * z * z);
    double wide = FastMath.exp(-0.5 * z * z / 9) / 3;
    return ((1 - outlier) * narrow + outlier * wide) / (sigma * FastMath.sqrt(2 * Math.PI));
  }
}
