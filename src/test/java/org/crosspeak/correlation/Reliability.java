// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** How far stated probabilities can be trusted. */
final class Reliability {

  /** Number of bins. */
  static final int BINS = 10;

  private static final int DRAWS = 500;
  private static final int RESAMPLES = 1000;
  private static final double LEAST_LIMIT = 0.02;

  private Reliability() {}

  /**
   * A statement with its outcome.
   *
   * @param group compound that it is of
   * @param probability stated probability of the event
   * @param happened whether it was so
   * @param decided whether a verdict was given
   */
  record Stated(String group, double probability, boolean happened, boolean decided) {}

  /** One bin: how many, mean probability, share that happened. */
  record Bin(int count, double probability, double share) {}

  /** An estimate with its 95 % interval. */
  record Interval(double estimate, double low, double high) {}

  static List<Bin> bins(List<Stated> stated) {
    int[] counts = new int[BINS];
    double[] sums = new double[BINS];
    int[] happened = new int[BINS];
    for (Stated each : stated) {
      int bin = bin(each.probability());
      counts[bin]++;
      sums[bin] += each.probability();
      happened[bin] += each.happened() ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      bins.add(
          counts[b] == 0
              ? new Bin(0, Double.NaN, Double.NaN)
              : new Bin(counts[b], sums[b] / counts[b], (double) happened[b] / counts[b]));
    }
    return bins;
  }

  private static int bin(double probability) {
    return Math.min(BINS - 1, (int) (probability * BINS));
  }

  /** Expected calibration error. */
  static double ece(List<Stated> stated) {
    double sum = 0;
    for (Bin bin : bins(stated)) {
      if (bin.count() > 0) {
        sum += bin.count() * Math.abs(bin.probability() - bin.share());
      }
    }
    return stated.isEmpty() ? 0 : sum / stated.size();
  }

  /** Mean squared error of the probabilities of decided cases. */
  static double brier(List<Stated> stated) {
    return stated.stream()
        .filter(Stated::decided)
        .mapToDouble(
            each -> {
              double error = each.probability() - (each.happened() ? 1 : 0);
              return error * error;
            })
        .average()
        .orElse(Double.NaN);
  }

  /**
   * The error that a perfectly calibrated model stays below in 95 of 100 benches with these very
   * probabilities, but not less than 0.02.
   */
  static double limit(List<Stated> stated) {
    Random random = new Random(1);
    double[] draws = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      draws[d] =
          ece(
              stated.stream()
                  .map(
                      each ->
                          new Stated(
                              each.group(),
                              each.probability(),
                              random.nextDouble() < each.probability(),
                              each.decided()))
                  .toList());
    }
    Arrays.sort(draws);
    return Math.max(LEAST_LIMIT, draws[474]);
  }

  /** The estimate with its interval from compounds drawn with replacement. */
  static Interval bootstrap(List<Stated> stated, ToDoubleFunction<List<Stated>> of) {
    Map<String, List<Stated>> byGroup = new LinkedHashMap<>();
    stated.forEach(
        each -> byGroup.computeIfAbsent(each.group(), unused -> new ArrayList<>()).add(each));
    List<List<Stated>> groups = List.copyOf(byGroup.values());
    Random random = new Random(2);
    double[] draws = new double[RESAMPLES];
    for (int d = 0; d < RESAMPLES; d++) {
      List<Stated> drawn = new ArrayList<>();
      for (int g = 0; g < groups.size(); g++) {
        drawn.addAll(groups.get(random.nextInt(groups.size())));
      }
      draws[d] = of.applyAsDouble(drawn);
    }
    Arrays.sort(draws);
    return new Interval(
        of.applyAsDouble(stated), draws[RESAMPLES / 40], draws[RESAMPLES - 1 - RESAMPLES / 40]);
  }
}
