// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.structure.RingGroups;

/**
 * All that is measured on the bench.
 *
 * @param outcomes the bench's cases, in its order
 * @param exchanged lists with the drawing of another compound
 * @param moved the bench's drawn cases with expected shifts moved at random
 * @param numbers the calibration resource
 * @param validation rules learnt on the other compounds
 */
record BenchmarkRun(
    List<BenchOutcome> outcomes,
    List<BenchOutcome> exchanged,
    List<BenchOutcome> moved,
    CalibrationFile numbers,
    CrossValidation validation) {

  /** The event whose probability is scored, as the bench's scorer does. */
  static final String EVENT = "N-2";

  static BenchmarkRun of() throws IOException {
    List<BenchCase> cases = BenchCase.all();
    List<BenchOutcome> outcomes = BenchOutcome.of(cases);
    List<BenchOutcome> exchanged = BenchOutcome.of(ExchangedDrawings.of(cases));
    List<BenchOutcome> moved = BenchOutcome.moved(cases);
    CalibrationFile numbers = CalibrationFile.read();
    return new BenchmarkRun(
        outcomes,
        exchanged,
        moved,
        numbers,
        CrossValidation.of(
            together(together(outcomes, exchanged), moved),
            numbers.value("mixture.called"),
            numbers.value("fit.substituent.least")));
  }

  private static List<BenchOutcome> together(List<BenchOutcome> a, List<BenchOutcome> b) {
    List<BenchOutcome> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  /** Every case that teaches. */
  List<BenchOutcome> all() {
    return together(together(outcomes, exchanged), moved);
  }

  /** The three ways of reading, each case's answer in the bench's order. */
  Map<String, List<Answer>> ways() {
    Map<String, List<Answer>> ways = new LinkedHashMap<>();
    ways.put("guide's rule", outcomes.stream().map(Answer::guide).toList());
    ways.put("shifts alone", outcomes.stream().map(each -> Answer.shifts(each, numbers)).toList());
    ways.put("full model", model());
    return ways;
  }

  List<Answer> model() {
    return outcomes.stream().map(Answer::model).toList();
  }

  /** Probabilities of the main tiers as the program states them. */
  List<Reliability.Stated> stated() {
    List<Reliability.Stated> stated = new ArrayList<>();
    for (BenchOutcome each : outcomes) {
      if (Tiers.MAIN.contains(each.bench().tier())) {
        double probability = each.judged() == null ? 0.5 : each.judged().probability(EVENT);
        stated.add(
            new Reliability.Stated(
                each.group(),
                probability,
                each.bench().truth().equals(EVENT),
                Answer.model(each).decided()));
      }
    }
    return stated;
  }

  /** The same with the slope learnt on the other compounds. */
  List<Reliability.Stated> statedAcross() {
    List<Reliability.Stated> stated = new ArrayList<>();
    for (int i = 0; i < validation.cases().size(); i++) {
      BenchOutcome each = validation.cases().get(i);
      if (!moved.contains(each) && Tiers.MAIN.contains(each.bench().tier())) {
        stated.add(
            new Reliability.Stated(
                each.group(),
                validation.probability(i, EVENT, numbers.value("floor")),
                each.bench().truth().equals(EVENT),
                Answer.model(each).decided()));
      }
    }
    return stated;
  }

  /** Readings of the main tiers by certainty: the model's, or those of shifts alone. */
  List<Diagrams.Ranked> ranked(boolean shiftsAlone) {
    List<Diagrams.Ranked> ranked = new ArrayList<>();
    for (BenchOutcome each : BenchOutcome.judged(outcomes, Tiers.MAIN)) {
      double margin = shiftsAlone ? Answer.shiftMargin(each, EVENT) : each.judged().margin(EVENT);
      boolean said = margin > 0;
      ranked.add(new Diagrams.Ranked(Math.abs(margin), said != each.bench().truth().equals(EVENT)));
    }
    return ranked;
  }

  /** Wrong verdicts first, then the smallest margins of main tiers and traps. */
  List<BenchOutcome> worst(int count) {
    List<BenchOutcome> worst = new ArrayList<>();
    for (BenchOutcome each : outcomes) {
      if (each.judged() != null && Answer.model(each).wrong()) {
        worst.add(each);
      }
    }
    List<BenchOutcome> rest =
        new ArrayList<>(
            outcomes.stream()
                .filter(each -> each.isomerKnown() && !worst.contains(each))
                .filter(each -> !each.bench().tier().equals(Tiers.MIXTURE))
                .filter(each -> !each.bench().tier().equals(Tiers.BARE))
                .toList());
    rest.sort(Comparator.comparingDouble(each -> each.judged().margin(each.bench().truth())));
    for (BenchOutcome each : rest) {
      if (worst.size() < count) {
        worst.add(each);
      }
    }
    return worst;
  }

  /** For each drawn case of the main tiers, compounds of the bench that share its rarest group. */
  Map<BenchOutcome, Integer> rarity() {
    Map<String, List<String>> carriers = new LinkedHashMap<>();
    Map<BenchOutcome, List<String>> groups = new LinkedHashMap<>();
    for (BenchOutcome each : BenchOutcome.judged(outcomes, Tiers.MAIN)) {
      if (each.judged().drawn()) {
        List<String> own = RingGroups.of(each.bench().trueSmiles());
        groups.put(each, own);
        for (String group : own) {
          List<String> compounds = carriers.computeIfAbsent(group, unused -> new ArrayList<>());
          if (!compounds.contains(each.group())) {
            compounds.add(each.group());
          }
        }
      }
    }
    Map<BenchOutcome, Integer> rarity = new LinkedHashMap<>();
    groups.forEach(
        (each, own) ->
            rarity.put(
                each,
                own.stream()
                    .mapToInt(group -> carriers.get(group).size())
                    .min()
                    .orElse(Integer.MAX_VALUE)));
    return rarity;
  }
}
