// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.Elaboration;
import org.crosspeak.structure.Variant;

/**
 * For a candidate that was not drawn: looks for the members of its class that explain the lists
 * best, adding one group at a time to the best so far.
 */
final class Exploration {

  private final Likelihood likelihood;
  private final Preparation preparation;
  private final Numbers numbers;
  private final Deadline deadline;

  Exploration(Likelihood likelihood, Preparation preparation, Numbers numbers, Deadline deadline) {
    this.likelihood = likelihood;
    this.preparation = preparation;
    this.numbers = numbers;
    this.deadline = deadline;
  }

  /**
   * The variants worth a full search, by label. Every candidate is asked with the members that any
   * of them found, so that none wins by a group that the others were not offered.
   */
  Map<String, List<Variant>> variants(List<Candidate> candidates, double offset) {
    Map<String, Variant> found = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.elaboration() != null) {
        explore(candidate, candidate.elaboration(), offset)
            .forEach(variant -> found.putIfAbsent(variant.description(), variant));
      }
    }
    Map<String, List<Variant>> variants = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Elaboration elaboration = candidate.elaboration();
      variants.put(
          candidate.label(),
          elaboration == null
              ? candidate.variants()
              : found.values().stream().map(elaboration::like).toList());
    }
    return variants;
  }

  private List<Variant> explore(Candidate candidate, Elaboration elaboration, double offset) {
    List<Tried> tried = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> expanded = new HashSet<>();
    add(elaboration.start(), candidate.label(), offset, seen, tried);
    int rounds = (int) numbers.value("elaboration.rounds");
    for (int round = 0; round < rounds; round++) {
      for (Tried best : best(tried, expanded)) {
        expanded.add(best.variant().description());
        add(elaboration.next(best.variant()), candidate.label(), offset, seen, tried);
      }
    }
    tried.sort(Comparator.comparingDouble(Tried::total).reversed());
    double floor = tried.get(0).total() - numbers.value("elaboration.depth");
    return tried.stream()
        .filter(each -> each.total() >= floor)
        .limit((long) numbers.value("elaboration.kept"))
        .map(Tried::variant)
        .toList();
  }

  private List<Tried> best(List<Tried> tried, Set<String> expanded) {
    return tried.stream()
        .filter(each -> !expanded.contains(each.variant().description()))
        .sorted(Comparator.comparingDouble(Tried::total).reversed())
        .limit((long) numbers.value("elaboration.expanded"))
        .toList();
  }

  private void add(
      List<Variant> variants, String label, double offset, Set<String> seen, List<Tried> tried) {
    for (Variant variant : variants) {
      if (seen.add(variant.description())) {
        Model model = likelihood.model(label, variant, preparation, offset);
        List<Explanation.Scored> scored =
            likelihood
                .quickScorer(preparation)
                .score(model, Likelihood.nothing(preparation), deadline);
        tried.add(new Tried(variant, variant.logPrior() + scored.get(0).total()));
      }
    }
  }

  private record Tried(Variant variant, double total) {}
}
