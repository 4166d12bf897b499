// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a way of reading the lists says of a case.
 *
 * @param bench the case
 * @param isomer a candidate's label, mixture or inconclusive
 * @param confidence how sure
 * @param fits as in {@link Verdict#fits()}
 */
record Answer(BenchCase bench, String isomer, Confidence confidence, @Nullable Boolean fits) {

  /** Kinds of evidence that are shifts and nothing else. */
  private static final List<EvidenceKind> SHIFTS =
      List.of(
          EvidenceKind.CARBON_SHIFT,
          EvidenceKind.PROTON_SHIFT,
          EvidenceKind.NITROGEN_SHIFT,
          EvidenceKind.CARBON_LIST,
          EvidenceKind.PROTON_LIST);

  boolean decided() {
    return !isomer.equals(Verdict.INCONCLUSIVE);
  }

  boolean wrong() {
    return decided() && !bench.accept().contains(isomer);
  }

  boolean high() {
    return confidence == Confidence.HIGH;
  }

  boolean refused() {
    return !decided() || Boolean.FALSE.equals(fits);
  }

  /** The full model's. */
  static Answer model(BenchOutcome outcome) {
    BenchOutcome.Judged judged = outcome.judged();
    if (judged == null) {
      return none(outcome);
    }
    Verdict verdict = judged.result().verdict();
    return new Answer(outcome.bench(), verdict.isomer(), verdict.confidence(), verdict.fits());
  }

  /** The guide's rule alone: never high, never a question of fit. */
  static Answer guide(BenchOutcome outcome) {
    BenchOutcome.Judged judged = outcome.judged();
    GuideRule rule = judged == null ? null : judged.result().verdict().guideRule();
    return rule == null || rule.reads() == null
        ? none(outcome)
        : new Answer(outcome.bench(), rule.reads(), Confidence.MODERATE, null);
  }

  /** The shift items alone, at the model's slope, floor and bounds. */
  static Answer shifts(BenchOutcome outcome, CalibrationFile numbers) {
    BenchOutcome.Judged judged = outcome.judged();
    if (judged == null) {
      return none(outcome);
    }
    List<String> labels = List.copyOf(judged.logLikelihoods().keySet());
    Map<String, Double> sums = shiftSums(judged);
    sums.replaceAll((label, sum) -> sum * numbers.value("slope"));
    double floor = numbers.value("floor");
    for (Map.Entry<String, Double> entry : Calibrator.probabilities(sums).entrySet()) {
      double probability = floor / labels.size() + (1 - floor) * entry.getValue();
      if (probability >= numbers.value("moderate")) {
        boolean high = judged.drawn() && probability >= numbers.value("high");
        return new Answer(
            outcome.bench(), entry.getKey(), high ? Confidence.HIGH : Confidence.MODERATE, null);
      }
    }
    return none(outcome);
  }

  private static Map<String, Double> shiftSums(BenchOutcome.Judged judged) {
    return Calibrator.sums(
        judged.result().evidence().stream().filter(item -> SHIFTS.contains(item.kind())).toList(),
        List.copyOf(judged.logLikelihoods().keySet()));
  }

  /** Nats by which the shift items alone put a candidate before the others. */
  static double shiftMargin(BenchOutcome outcome, String label) {
    double margin = Double.POSITIVE_INFINITY;
    Map<String, Double> sums = shiftSums(outcome.judged());
    for (Map.Entry<String, Double> entry : sums.entrySet()) {
      if (!entry.getKey().equals(label)) {
        margin = Math.min(margin, sums.get(label) - entry.getValue());
      }
    }
    return margin;
  }

  private static Answer none(BenchOutcome outcome) {
    return new Answer(outcome.bench(), Verdict.INCONCLUSIVE, Confidence.NONE, null);
  }
}
