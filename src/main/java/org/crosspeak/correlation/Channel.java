// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import org.apache.commons.math3.util.FastMath;
import org.crosspeak.peaks.Experiment;
import org.jspecify.annotations.Nullable;

/**
 * One peak list made ready for the likelihood: how well each peak matches each place on either
 * axis, against a background that could have put a peak there without any of the compound's help.
 */
final class Channel {

  private final Experiment experiment;
  private final PeakSet set;
  private final @Nullable SiteKind f2Kind;
  private final SiteKind f1Kind;
  private final double[] lnIntensity;
  private final double background;
  private final Precision precision;
  private final double[] f2;
  private final double[] f1;

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

  /** Density per ppm of each peak's F2 shift for a resonance at that place. */
  double[] matchF2(Placement place) {
    return match(f2, place, precision.f2(), precision.outlier());
  }

  /** Density per ppm of each peak's F1 shift for a resonance at that place. */
  double[] matchF1(Placement place) {
    return match(f1, place, precision.f1(), precision.outlier());
  }

  private static double[] match(double[] shifts, Placement place, double sigma, double outlier) {
    double[] density = new double[shifts.length];
    for (int q = 0; q < shifts.length; q++) {
      density[q] = density(shifts[q] - place.low(), sigma, outlier);
      if (place.split() > 0) {
        density[q] += density(shifts[q] - place.high(), sigma, outlier);
      }
    }
    return density;
  }

  /** A normal density with a share of outliers three times as wide; zero beyond nine sigma. */
  static double density(double away, double sigma, double outlier) {
    double z = away / sigma;
    if (!(FastMath.abs(z) < 9)) {
      return 0;
    }
    double narrow = FastMath.exp(-0.5 * z * z);
    double wide = FastMath.exp(-0.5 * z * z / 9) / 3;
    return ((1 - outlier) * narrow + outlier * wide) / (sigma * FastMath.sqrt(2 * Math.PI));
  }
}
