// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.StructureReading;

/**
 * Draws the conclusions from the candidates' explanations: probability, fit, mixture, and what
 * would settle it.
 */
final class Judgement {

  private final StructureReading.Supported question;
  private final Observation observation;
  private final Preparation preparation;
  private final Map<String, Explanation> explanations;
  private final Calibrator calibrator;
  private final Numbers numbers;
  private final Scorer scorer;
  private final Explanation best;
  private final MixtureTest.Second second;
  private final FitFeatures features;
  private final Map<String, Double> pair;
  private final Map<String, Double> integrals;

  Judgement(
      StructureReading.Supported question,
      Observation observation,
      Preparation preparation,
      Map<String, Explanation> explanations,
      Likelihood likelihood,
      Calibrator calibrator,
      Numbers numbers,
      Deadline deadline) {
    this.question = question;
    this.observation = observation;
    this.preparation = preparation;
    this.explanations = explanations;
    this.calibrator = calibrator;
    this.numbers = numbers;
    this.scorer = likelihood.scorer(preparation);
    this.integrals =
        preparation.isomers()
            ? Map.of()
            : new Integrals(preparation.workspace(), numbers).weigh(explanations);
    this.best = best(explanations, integrals);
    this.pair = Map.of();
    this.features =
        FitFeatures.of(
            best, preparation.workspace(), scorer, question.scaffold().roles().alphaProton());
    // Without a drawing a second candidate is not asked for: unknown groups leave too much
    // unexplained.
    this.second =
        question.asserted()
            ? MixtureTest.Second.none(best)
            : new MixtureTest(likelihood)
                .second(best, explanations, question.candidates(), preparation, deadline);
  }

  /** The explanation with the greatest likelihood; the first of equals. */
  static Explanation best(Map<String, Explanation> explanations) {
    return best(explanations, Map.of());
  }

  private static Explanation best(
      Map<String, Explanation> explanations, Map<String, Double> further) {
    Explanation best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Explanation> entry : explanations.entrySet()) {
      double own = entry.getValue().logLikelihood() + further.getOrDefault(entry.getKey(), 0.0);
      if (best == null || own > most) {
        best = entry.getValue();
        most = own;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no candidates");
    }
    return best;
  }

  Map<String, Explanation> explanations() {
    return explanations;
  }

  Workspace workspace() {
    return preparation.workspace();
  }

  FitFeatures features() {
    return features;
  }

  MixtureTest.Second second() {
    return second;
  }

  /** HMBC peaks that remain after cleaning. */
  private int usable() {
    return preparation.workspace().channels().stream()
        .filter(channel -> channel.experiment() == Experiment.HMBC)
        .mapToInt(Channel::size)
        .sum();
  }

  CorrelationResult result() {
    List<Evidence> evidence = evidence();
    List<String> labels = List.copyOf(explanations.keySet());
    Map<String, Double> probability = probability(evidence, labels);
    Readings readings = new Readings(preparation, best, numbers);
    Map<String, ObservedShift> shifts = readings.shifts();
    double mixture = mixtureChance();
    List<Issue> quality = quality(mixture);
    boolean fits = fitChance(mixture) >= leastFit(mixture);
    boolean enough = usable() >= numbers.value("peaks.least");
    VerdictRule.Ruling ruling =
        new VerdictRule(calibrator.numbers())
            .rule(
                new VerdictRule.Case(
                    probability,
                    evidence,
                    enough,
                    fits,
                    fitChance(mixture) >= calibrator.numbers().value("fit.high"),
                    features.words(),
                    mixture,
                    question.mayBeHigh(),
                    preparation.isomers(),
                    question.scaffold().trust(),
                    decisive(),
                    quality));
    Verdict verdict =
        new Verdict(
            ruling.isomer(),
            ruling.confidence(),
            probability,
            question.asserted()
                ? null
                : new MixtureShares(
                        best, second, question.scaffold(), preparation.workspace(), scorer)
                    .of(mixture, calibrator.numbers()),
            !enough || (question.asserted() && fits) ? null : Boolean.valueOf(fits),
            new GuideReader(question.scaffold().roles(), preparation.workspace(), scorer)
                .read(best),
            ruling.reasons(),
            ruling.confidence() == Confidence.HIGH ? List.of() : settling());
    return new CorrelationResult(
        verdict, calibrator.calibration(), readings.lists(), shifts, evidence, quality);
  }

  private List<Issue> quality(double mixture) {
    List<Issue> quality =
        new ArrayList<>(
            QualityNotes.of(
                observation, preparation, best, question.scaffold().roles(), scorer, numbers));
    boolean beside = mixture >= calibrator.numbers().value("mixture.possible");
    quality.addAll(
        new TrapNotes(preparation.workspace(), best)
            .of(question.scaffold().words().traps(), beside ? second.label() : ""));
    return quality;
  }

  /** Without a drawing the unknown substituents leave too much unexplained to ask. */
  private double mixtureChance() {
    return question.asserted()
        ? 0
        : MixtureTest.chance(second, preparation.isomers(), calibrator.numbers());
  }

  /** A mixture has more to explain with, so it must fit better. */
  private double leastFit(double mixture) {
    boolean both = mixture >= calibrator.numbers().value("mixture.called");
    return calibrator.numbers().value(both ? "mixture.fit" : "fit.least");
  }

  /**
   * Chance that the better candidate fits, or both together where a mixture is called; 1 without a
   * drawing.
   */
  private double fitChance(double mixture) {
    if (question.asserted()) {
      return features.alphaSeen() ? 1 : 0;
    }
    boolean both = mixture >= calibrator.numbers().value("mixture.called");
    FitFeatures asked =
        both ? features.with(second.explanation(), preparation.workspace()) : features;
    return new FitTest(calibrator.numbers())
        .chance(preparation.isomers() ? asked : asked.towardsUsual(calibrator.numbers()));
  }

  /** The same with another product of the same alkylation as control. */
  Judgement pairedWith(Judgement partner) {
    if (!partner.answers()) {
      return this;
    }
    Map<String, Double> nats =
        new PairControl(numbers)
            .weigh(explanations, workspace(), partner.explanations(), partner.workspace());
    return new Judgement(this, nats);
  }

  /** Whether the lists are enough for an answer and fit the compound. */
  private boolean answers() {
    double mixture = mixtureChance();
    return usable() >= numbers.value("peaks.least")
        && mixture < calibrator.numbers().value("mixture.possible")
        && fitChance(mixture) >= calibrator.numbers().value("fit.least");
  }

  private Judgement(Judgement alone, Map<String, Double> pair) {
    this.question = alone.question;
    this.observation = alone.observation;
    this.preparation = alone.preparation;
    this.explanations = alone.explanations;
    this.calibrator = alone.calibrator;
    this.numbers = alone.numbers;
    this.scorer = alone.scorer;
    this.best = alone.best;
    this.second = alone.second;
    this.features = alone.features;
    this.pair = pair;
    this.integrals = alone.integrals;
  }

  private List<Evidence> evidence() {
    boolean open = question.scaffold().roles().none();
    Ledger ledger = new Ledger(preparation.workspace(), scorer, preparation.known(), open);
    explanations.values().forEach(each -> ledger.enter(each, each == best));
    ledger.enterPair(pair);
    ledger.enterIntegrals(integrals);
    return new EvidenceWriter(explanations, question.scaffold().roles().alphaProton())
        .write(ledger.items());
  }

  /**
   * Adds what calibration takes back to the evidence and gives the probability that all of it comes
   * to.
   */
  private Map<String, Double> probability(List<Evidence> evidence, List<String> labels) {
    Map<String, Double> correction = calibrator.correction(Calibrator.sums(evidence, labels));
    evidence.add(
        new Evidence(
            EvidenceKind.CALIBRATION,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            correction,
            "What calibration on cases with known answers takes back from the model's certainty."));
    return Millionths.of(Calibrator.probabilities(Calibrator.sums(evidence, labels)));
  }

  private List<String> decisive() {
    return new DecisivePeaks(explanations, scorer, question.scaffold().roles().alphaProton())
        .of(best, calibrator.numbers().value("decisive"));
  }

  private List<Settling> settling() {
    Set<Experiment> given =
        observation.lists().stream().map(PeakList::experiment).collect(Collectors.toSet());
    return new Settlement(
            explanations, preparation.workspace(), given, numbers, question.scaffold())
        .rank();
  }
}
