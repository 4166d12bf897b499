// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Divides compounds into folds; every isomer and every case of a compound is in one fold. */
final class Folds {

  /** Number of folds. */
  static final int COUNT = 10;

  private static final long SEED = 20261120L;

  private final Map<String, Integer> folds = new TreeMap<>();

  Folds(List<BenchOutcome> outcomes) {
    TreeSet<String> groups = new TreeSet<>();
    outcomes.forEach(outcome -> groups.add(outcome.group()));
    List<String> shuffled = new ArrayList<>(groups);
    Collections.shuffle(shuffled, new Random(SEED));
    for (int i = 0; i < shuffled.size(); i++) {
      folds.put(shuffled.get(i), i % COUNT);
    }
  }

  /** Number of compounds. */
  int compounds() {
    return folds.size();
  }

  /**
   * What a rule that was learnt on the other folds says of each case, in the order of the cases.
   *
   * @param learn makes a rule from cases
   */
  <T> List<T> crossValidated(
      List<BenchOutcome> outcomes, Function<List<BenchOutcome>, Function<BenchOutcome, T>> learn) {
    List<Function<BenchOutcome, T>> rules = new ArrayList<>();
    for (int fold = 0; fold < COUNT; fold++) {
      int left = fold;
      rules.add(
          learn.apply(outcomes.stream().filter(each -> folds.get(each.group()) != left).toList()));
    }
    return outcomes.stream().map(each -> rules.get(folds.get(each.group())).apply(each)).toList();
  }
}
