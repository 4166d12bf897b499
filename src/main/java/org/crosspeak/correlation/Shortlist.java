// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The best few of many, by rank; of two alike the one that came first. The others are let go while
 * it is filled, so most of them are never sorted. Not shared.
 */
final class Shortlist<T> {

  /** So many times the size is gathered before it is sorted and cut. */
  private static final int SLACK = 4;

  private final ToDoubleFunction<T> rank;
  private final Comparator<T> order;
  private final int most;
  private final double depth;
  private final List<T> gathered = new ArrayList<>();
  private double floor = Double.NEGATIVE_INFINITY;
  private double best = Double.NEGATIVE_INFINITY;

  /**
   * @param most how many are kept
   * @param depth how far below the best one is kept at most
   */
  Shortlist(ToDoubleFunction<T> rank, int most, double depth) {
    this.rank = rank;
    this.order = Comparator.comparingDouble(rank).reversed();
    this.most = most;
    this.depth = depth;
  }

  /** Whether one of that rank could be among the best. */
  boolean takes(double value) {
    return value > floor || (value == floor && gathered.size() < most);
  }

  void add(T each) {
    double value = rank.applyAsDouble(each);
    if (!takes(value)) {
      return;
    }
    gathered.add(each);
    if (value > best) {
      best = value;
      floor = Math.max(floor, Math.nextDown(best - depth));
    }
    if (gathered.size() / SLACK >= most) {
      gathered.sort(order);
      gathered.subList(most, gathered.size()).clear();
      floor = Math.max(floor, rank.applyAsDouble(gathered.get(most - 1)));
    }
  }

  /** The best, best first. */
  List<T> best() {
    gathered.sort(order);
    List<T> kept = new ArrayList<>();
    for (T each : gathered) {
      if (kept.size() == most || rank.applyAsDouble(each) < best - depth) {
        break;
      }
      kept.add(each);
    }
    return kept;
  }
}
