// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/**
 * What the model makes of a bench case, without the working memory behind it.
 *
 * @param bench the case
 * @param group key of the compound whatever its isomer; cases of one group are never divided
 *     between fitting and checking
 * @param judged what came of it, or null where the question could not be asked
 */
record BenchOutcome(BenchCase bench, String group, @Nullable Judged judged) {

  /**
   * A case that was judged.
   *
   * @param logLikelihoods nats by candidate
   * @param features what the fit rule asks of one candidate
   * @param joint what it asks of two candidates together
   * @param second what the mixture rule asks
   * @param drawn whether a drawing was given
   * @param result the verdict with its evidence
   */
  record Judged(
      Map<String, Double> logLikelihoods,
      FitFeatures features,
      FitFeatures joint,
      SecondFeatures second,
      boolean drawn,
      CorrelationResult result) {

    /** Nats by which a candidate stands before the best of the others. */
    double margin(String label) {
      double others = Double.NEGATIVE_INFINITY;
      for (Map.Entry<String, Double> entry : logLikelihoods.entrySet()) {
        if (!entry.getKey().equals(label)) {
          others = Math.max(others, entry.getValue());
        }
      }
      return logLikelihoods.get(label) - others;
    }

    /** Stated probability of a candidate. */
    double probability(String label) {
      Map<String, Double> stated = result.verdict().probability();
      return stated == null ? 0.5 : stated.getOrDefault(label, 0.5);
    }
  }

  /**
   * What the mixture rule looks at.
   *
   * @param gain nats by which a second candidate improves the explanation
   * @param news share of the peaks that it alone explains
   * @param misfit mean squared deviation of its shifts
   */
  record SecondFeatures(double gain, double news, double misfit) {}

  /** Judges all cases with the built-in resources, in their order. */
  static List<BenchOutcome> of(List<BenchCase> cases) {
    Correlator correlator = Correlator.withDefaults();
    StructureReader reader = StructureReader.withDefaults();
    return cases.parallelStream().map(each -> of(each, correlator, reader, false)).toList();
  }

  /** Judges those with a drawing after their expected shifts were moved at random. */
  static List<BenchOutcome> moved(List<BenchCase> cases) {
    Correlator correlator = Correlator.withDefaults();
    StructureReader reader = StructureReader.withDefaults();
    return cases.parallelStream()
        .filter(each -> each.structure().smiles() != null)
        .map(each -> of(each, correlator, reader, true))
        .toList();
  }

  private static BenchOutcome of(
      BenchCase bench, Correlator correlator, StructureReader reader, boolean moved) {
    String group = group(bench, reader);
    StructureReading reading = reader.read(bench.structure());
    if (!(reading instanceof StructureReading.Supported read)) {
      return new BenchOutcome(bench, group, null);
    }
    StructureReading.Supported question = moved ? MovedShifts.of(read, bench.id()) : read;
    Judgement judgement = correlator.weigh(question, bench.observation(), Deadline.NONE);
    Map<String, Double> logLikelihoods = new LinkedHashMap<>();
    judgement
        .explanations()
        .forEach((label, explanation) -> logLikelihoods.put(label, explanation.logLikelihood()));
    return new BenchOutcome(
        bench,
        group,
        new Judged(
            logLikelihoods,
            judgement.features(),
            judgement.features().with(judgement.second().explanation(), judgement.workspace()),
            new SecondFeatures(
                judgement.second().gain(), judgement.second().news(), judgement.second().misfit()),
            bench.structure().smiles() != null,
            judgement.result()));
  }

  /** The first candidate of the true compound, which all its isomers and drawings share. */
  static String group(BenchCase bench, StructureReader reader) {
    StructureReading reading = reader.read(StructureInput.ofSmiles(bench.trueSmiles()));
    if (reading instanceof StructureReading.Supported question) {
      Candidate first = question.candidates().get(0);
      if (first.smiles() != null) {
        return first.smiles();
      }
    }
    return bench.trueSmiles();
  }

  /** Whether the answer is one of the candidates. */
  boolean isomerKnown() {
    return judged != null && judged.logLikelihoods().containsKey(bench.truth());
  }

  /** Cases of these tiers that were judged. */
  static List<BenchOutcome> judged(List<BenchOutcome> outcomes, List<String> tiers) {
    List<BenchOutcome> judged = new ArrayList<>();
    for (BenchOutcome outcome : outcomes) {
      if (outcome.judged() != null && tiers.contains(outcome.bench().tier())) {
        judged.add(outcome);
      }
    }
    return judged;
  }
}
