// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * Logistic regression with a ridge penalty on standardised features and weights of a given sign: a
 * weight that would take the other sign is left out. Both classes carry the same total weight, so
 * that 0.5 is the chance at even odds beforehand.
 */
final class LogisticFit {

  private static final int MOST_STEPS = 100;
  private static final double CONVERGED = 1e-10;

  private final double ridge;
  private final int[] signs;

  /**
   * @param ridge penalty on the squared weight of a feature of unit spread
   * @param signs +1 or -1 for each feature
   */
  LogisticFit(double ridge, int... signs) {
    this.ridge = ridge;
    this.signs = signs.clone();
  }

  /** A row of the fit. */
  record Row(double[] features, boolean positive) {}

  /** Intercept and weights on the features as given. */
  record Rule(double intercept, double[] weights) {

    double chance(double[] features) {
      double score = intercept;
      for (int f = 0; f < weights.length; f++) {
        score += weights[f] * features[f];
      }
      return 1 / (1 + FastMath.exp(-score));
    }
  }

  /** The rule with the greatest penalised likelihood. */
  Rule fit(List<Row> rows) {
    int count = signs.length;
    double[] means = new double[count];
    double[] spreads = new double[count];
    for (int f = 0; f < count; f++) {
      int feature = f;
      double[] column = rows.stream().mapToDouble(row -> row.features()[feature]).toArray();
      means[f] = StatUtils.mean(column);
      double spread = FastMath.sqrt(StatUtils.variance(column));
      spreads[f] = spread > 0 ? spread : 1;
    }
    RealMatrix design = design(rows, means, spreads);
    boolean[] out = new boolean[count];
    RealVector solution = solve(design, rows, out);
    for (int worst = worst(solution, out); worst >= 0; worst = worst(solution, out)) {
      out[worst] = true;
      solution = solve(design, rows, out);
    }
    double intercept = solution.getEntry(0);
    double[] weights = new double[count];
    for (int f = 0; f < count; f++) {
      weights[f] = solution.getEntry(f + 1) / spreads[f];
      intercept -= weights[f] * means[f];
    }
    return new Rule(intercept, weights);
  }

  private static RealMatrix design(List<Row> rows, double[] means, double[] spreads) {
    RealMatrix design = new Array2DRowRealMatrix(rows.size(), means.length + 1);
    for (int r = 0; r < rows.size(); r++) {
      design.setEntry(r, 0, 1);
      for (int f = 0; f < means.length; f++) {
        design.setEntry(r, f + 1, (rows.get(r).features()[f] - means[f]) / spreads[f]);
      }
    }
    return design;
  }

  /** The feature whose weight offends most against its sign, or -1. */
  private int worst(RealVector solution, boolean[] out) {
    int worst = -1;
    double most = 0;
    for (int f = 0; f < signs.length; f++) {
      double offence = -signs[f] * solution.getEntry(f + 1);
      if (!out[f] && offence > most) {
        most = offence;
        worst = f;
      }
    }
    return worst;
  }

  /** Newton's method with halved steps. */
  private RealVector solve(RealMatrix design, List<Row> rows, boolean[] out) {
    double positives = rows.stream().filter(Row::positive).count();
    double[] weights =
        rows.stream()
            .mapToDouble(
                row -> 0.5 * rows.size() / (row.positive() ? positives : rows.size() - positives))
            .toArray();
    RealVector at = new ArrayRealVector(signs.length + 1);
    double value = objective(design, rows, weights, at);
    for (int step = 0; step < MOST_STEPS; step++) {
      RealVector move = move(design, rows, weights, at, out);
      double length = 1;
      RealVector next = at.add(move);
      double nextValue = objective(design, rows, weights, next);
      while (nextValue < value && length > 1e-6) {
        length /= 2;
        next = at.add(move.mapMultiply(length));
        nextValue = objective(design, rows, weights, next);
      }
      boolean done = nextValue - value < CONVERGED;
      if (nextValue >= value) {
        at = next;
        value = nextValue;
      }
      if (done) {
        break;
      }
    }
    return at;
  }

  private RealVector move(
      RealMatrix design, List<Row> rows, double[] weights, RealVector at, boolean[] out) {
    int size = at.getDimension();
    RealVector scores = design.operate(at);
    RealVector residuals = new ArrayRealVector(rows.size());
    RealMatrix weighted = design.copy();
    for (int r = 0; r < rows.size(); r++) {
      double chance = 1 / (1 + FastMath.exp(-scores.getEntry(r)));
      residuals.setEntry(r, weights[r] * ((rows.get(r).positive() ? 1 : 0) - chance));
      double curvature = weights[r] * chance * (1 - chance);
      weighted.setRowVector(r, design.getRowVector(r).mapMultiply(curvature));
    }
    RealVector gradient = design.preMultiply(residuals);
    RealMatrix hessian = design.transpose().multiply(weighted);
    for (int i = 0; i < size; i++) {
      double penalty = i == 0 ? 1e-9 : ridge;
      gradient.addToEntry(i, -penalty * at.getEntry(i));
      hessian.addToEntry(i, i, penalty);
      if (i > 0 && out[i - 1]) {
        gradient.setEntry(i, 0);
        for (int j = 0; j < size; j++) {
          hessian.setEntry(i, j, i == j ? 1 : 0);
          hessian.setEntry(j, i, i == j ? 1 : 0);
        }
      }
    }
    return new CholeskyDecomposition(hessian, 1e-9, 1e-12).getSolver().solve(gradient);
  }

  private double objective(RealMatrix design, List<Row> rows, double[] weights, RealVector at) {
    double[] scores = design.operate(at).toArray();
    double sum = 0;
    for (int r = 0; r < scores.length; r++) {
      double signed = rows.get(r).positive() ? scores[r] : -scores[r];
      sum -= weights[r] * softplus(-signed);
    }
    double squares = Arrays.stream(at.toArray()).skip(1).map(each -> each * each).sum();
    return sum - ridge / 2 * squares;
  }

  private static double softplus(double score) {
    return score > 0
        ? score + FastMath.log1p(FastMath.exp(-score))
        : FastMath.log1p(FastMath.exp(score));
  }
}
