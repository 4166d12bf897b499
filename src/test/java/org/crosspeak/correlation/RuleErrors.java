// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How often rules err on compounds that they were not learnt on. */
final class RuleErrors {

  private final CrossValidation validation;
  private final CalibrationFile numbers;
  private final int plain;

  RuleErrors(BenchmarkRun run) {
    this.validation = run.validation();
    this.numbers = run.numbers();
    this.plain =
        (int)
            Stream.concat(run.outcomes().stream(), run.exchanged().stream())
                .filter(each -> each.judged() != null)
                .count();
  }

  /** Table of tiers against what the fit rule says. */
  List<List<String>> fit() {
    double least = numbers.value("fit.least");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "lists",
            "with a drawing",
            "said to fit",
            "share",
            "with shifts moved",
            "said to fit",
            "share"));
    rows.add(
        row(
            "main tiers",
            each -> Tiers.MAIN.contains(each.bench().tier()),
            validation.fits(),
            least));
    for (String tier : Tiers.TRAPS) {
      rows.add(row(tier, is(tier), validation.fits(), least));
    }
    rows.add(row(Tiers.MIXTURE, is(Tiers.MIXTURE), validation.fits(), least));
    for (String tier : Tiers.FOREIGN) {
      if (validation.cases().stream().anyMatch(is(tier).and(each -> each.judged().drawn()))) {
        rows.add(row(tier, is(tier), validation.fits(), least));
      }
    }
    rows.add(row("drawings exchanged", is(Tiers.EXCHANGED), validation.fits(), least));
    return rows;
  }

  /** Table of tiers against what the mixture rule says. */
  List<List<String>> mixture() {
    double called = numbers.value("mixture.called");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "lists",
            "with a drawing",
            "mixture called",
            "share",
            "with shifts moved",
            "mixture called",
            "share"));
    rows.add(
        row(
            "mixture, share of at least 0.3",
            CalibrationFit::isMixture,
            validation.mixtures(),
            called));
    rows.add(
        row(
            "mixture, smaller share (either answer is right)",
            each -> is(Tiers.MIXTURE).test(each) && !CalibrationFit.isMixture(each),
            validation.mixtures(),
            called));
    rows.add(
        row(
            "main tiers",
            each -> Tiers.MAIN.contains(each.bench().tier()),
            validation.mixtures(),
            called));
    rows.add(
        row("of these, diastereotopic", is(Tiers.DIASTEREOTOPIC), validation.mixtures(), called));
    for (String tier : Tiers.TRAPS) {
      rows.add(row(tier, is(tier), validation.mixtures(), called));
    }
    return rows;
  }

  private static Predicate<BenchOutcome> is(String tier) {
    return each -> each.bench().tier().equals(tier);
  }

  private List<String> row(
      String name, Predicate<BenchOutcome> which, List<Double> chances, double bound) {
    int[] cases = new int[2];
    int[] said = new int[2];
    for (int i = 0; i < validation.cases().size(); i++) {
      BenchOutcome each = validation.cases().get(i);
      if (each.judged().drawn() && which.test(each)) {
        int moved = i < plain ? 0 : 1;
        cases[moved]++;
        said[moved] += chances.get(i) >= bound ? 1 : 0;
      }
    }
    List<String> row = new ArrayList<>(List.of(name));
    for (int moved = 0; moved < 2; moved++) {
      row.add(Integer.toString(cases[moved]));
      row.add(Integer.toString(said[moved]));
      row.add(
          BenchmarkDocument.number(
              cases[moved] == 0 ? Double.NaN : (double) said[moved] / cases[moved], 3));
    }
    return row;
  }

  /** Fitted numbers beside those of the resource. */
  static List<List<String>> numbers(
      Map<String, CalibrationFit.Fitted> fitted, CalibrationFile file) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("number", "fitted now", "in the resource", "difference", "cases"));
    fitted.forEach(
        (id, value) ->
            rows.add(
                List.of(
                    '`' + id + '`',
                    BenchmarkDocument.number(value.value(), 3),
                    BenchmarkDocument.number(file.value(id), 3),
                    BenchmarkDocument.number(value.value() - file.value(id) + 0.0, 3),
                    Integer.toString(value.cases()))));
    return rows;
  }
}
