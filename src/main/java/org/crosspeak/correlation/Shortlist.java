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

  /** Lists up to this size are kept in order, so that what has no place is known at once. */
  private static final int SHORT = 64;

  private final ToDoubleFunction<T> rank;
  private final int most;
  private final double depth;
  private final List<T> kept = new ArrayList<>();
  private double floor = Double.NEGATIVE_INFINITY;
  private double best = Double.NEGATIVE_INFINITY;

  /**
   * @param most how many are kept
   * @param depth how far below the best one is kept at most
   */
  Shortlist(ToDoubleFunction<T> rank, int most, double depth) {
    this.rank = rank;
    this.most = most;
    this.depth = depth;
  }

  /** Whether one of that rank could be among the best. */
  boolean takes(double value) {
    return kept.size() < most ? value >= best - depth : value > floor && value >= best - depth;
  }

  void add(T each) {
    double value = rank.applyAsDouble(each);
    if (!takes(value)) {
      return;
    }
    if (most > SHORT) {
      kept.add(each);
    } else {
      insert(each, value);
    }
    best = Math.max(best, value);
  }

  private void insert(T each, double value) {
    int at = kept.size();
    while (at > 0 && rank.applyAsDouble(kept.get(at - 1)) < value) {
      at--;
    }
    kept.add(at, each);
    if (kept.size() > most) {
      kept.remove(most);
    }
    if (kept.size() == most) {
      floor = rank.applyAsDouble(kept.get(most - 1));
    }
  }

  /** The best, best first. */
  List<T> best() {
    if (most > SHORT) {
      kept.sort(Comparator.comparingDouble(rank).reversed());
    }
    List<T> found = new ArrayList<>();
    for (T each : kept) {
      if (found.size() == most || rank.applyAsDouble(each) < best - depth) {
        break;
      }
      found.add(each);
    }
    return found;
  }
}
