// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Evidence rounded so that it still adds up. Each log-likelihood keeps 4 decimals; what rounding
 * the others lost goes into one item (calibration where there is one), so every column sum stays
 * within 0.00005 of the exact one; and the probability is the softmax of the column sums as they
 * are written.
 *
 * @param items the rounded items in their order
 * @param probability the probability they add up to, or null when none was stated
 */
record RoundedEvidence(List<Evidence> items, @Nullable Map<String, Double> probability) {

  /** Log-likelihoods are counted in whole steps of 0.0001 nat. */
  private static final double STEPS_PER_NAT = 1e4;

  /** How far exact items may be from the stated probability. */
  private static final double TOLERANCE = 1e-6;

  /**
   * Rounds evidence.
   *
   * @param labels the candidates in order
   * @param evidence items with a log-likelihood for every label
   * @param stated the probability that the items are said to add up to, or null
   * @throws IllegalArgumentException when they don't add up to it, or a number isn't finite
   */
  static RoundedEvidence of(
      List<String> labels, List<Evidence> evidence, @Nullable Map<String, Double> stated) {
    int absorber = absorber(evidence);
    long[][] steps = new long[evidence.size()][labels.size()];
    double[] exact = new double[labels.size()];
    long[] sums = new long[labels.size()];
    for (int i = 0; i < evidence.size(); i++) {
      for (int k = 0; k < labels.size(); k++) {
        double nats =
            Rounding.finite(
                Rounding.value(evidence.get(i).logLikelihood(), labels.get(k)), "log-likelihood");
        exact[k] += nats;
        steps[i][k] = Math.round(nats * STEPS_PER_NAT);
        sums[k] += steps[i][k];
      }
    }
    for (int k = 0; k < labels.size() && absorber >= 0; k++) {
      long lost = Math.round(exact[k] * STEPS_PER_NAT) - sums[k];
      steps[absorber][k] += lost;
      sums[k] += lost;
    }
    List<Evidence> items = rounded(labels, evidence, steps);
    if (stated == null) {
      return new RoundedEvidence(items, null);
    }
    check(labels, softmax(exact), stated);
    return new RoundedEvidence(items, distribution(labels, sums));
  }

  private static List<Evidence> rounded(
      List<String> labels, List<Evidence> evidence, long[][] steps) {
    List<Evidence> items = new ArrayList<>(evidence.size());
    for (int i = 0; i < evidence.size(); i++) {
      items.add(rounded(labels, evidence.get(i), steps[i]));
    }
    return items;
  }

  private static int absorber(List<Evidence> evidence) {
    for (int i = evidence.size() - 1; i >= 0; i--) {
      if (evidence.get(i).kind() == EvidenceKind.CALIBRATION) {
        return i;
      }
    }
    return evidence.size() - 1;
  }

  private static Evidence rounded(List<String> labels, Evidence item, long[] steps) {
    Map<String, Double> logs = new LinkedHashMap<>();
    for (int k = 0; k < labels.size(); k++) {
      logs.put(labels.get(k), steps[k] / STEPS_PER_NAT);
    }
    return new Evidence(
        item.kind(),
        item.from(),
        item.to(),
        inOrder(labels, item.bonds()),
        item.observed(),
        chances(labels, item.expected()),
        item.peaks(),
        OrderedMaps.copy(logs),
        item.text());
  }

  private static @Nullable Map<String, Double> chances(
      List<String> labels, @Nullable Map<String, Double> expected) {
    Map<String, Double> ordered = inOrder(labels, expected);
    if (ordered == null) {
      return null;
    }
    Map<String, Double> rounded = new LinkedHashMap<>();
    ordered.forEach((label, chance) -> rounded.put(label, Rounding.probability(chance)));
    return OrderedMaps.copy(rounded);
  }

  private static <V> @Nullable Map<String, V> inOrder(
      List<String> labels, @Nullable Map<String, V> values) {
    if (values == null) {
      return null;
    }
    Map<String, V> ordered = new LinkedHashMap<>();
    for (String label : labels) {
      V value = values.get(label);
      if (value != null) {
        ordered.put(label, value);
      }
    }
    return OrderedMaps.copy(ordered);
  }

  private static void check(List<String> labels, double[] summed, Map<String, Double> stated) {
    for (int k = 0; k < labels.size(); k++) {
      double probability = Rounding.value(stated, labels.get(k));
      if (!(Math.abs(summed[k] - probability) <= TOLERANCE)) {
        throw new IllegalArgumentException(
            "the evidence adds up to %s for %s, stated is %s"
                .formatted(summed[k], labels.get(k), probability));
      }
    }
  }

  private static Map<String, Double> distribution(List<String> labels, long[] sums) {
    double[] nats = new double[sums.length];
    for (int k = 0; k < sums.length; k++) {
      nats[k] = sums[k] / STEPS_PER_NAT;
    }
    double[] probabilities = softmax(nats);
    Map<String, Double> byLabel = new LinkedHashMap<>();
    for (int k = 0; k < sums.length; k++) {
      byLabel.put(labels.get(k), probabilities[k]);
    }
    return Rounding.distribution(labels, byLabel);
  }

  private static double[] softmax(double[] nats) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : nats) {
      highest = Math.max(highest, value);
    }
    double total = 0;
    double[] shares = new double[nats.length];
    for (int k = 0; k < nats.length; k++) {
      shares[k] = StrictMath.exp(nats[k] - highest);
      total += shares[k];
    }
    for (int k = 0; k < nats.length; k++) {
      shares[k] /= total;
    }
    return shares;
  }
}
