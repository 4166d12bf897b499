// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.StructureReading;

/**
 * Judges candidates by peak lists. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Correlator correlator = Correlator.withDefaults();
 * CorrelationResult result = correlator.judge(question, observation, Deadline.NONE);
 * }</pre>
 */
public final class Correlator {

  private final Couplings couplings;
  private final Numbers numbers;
  private final Solvents solvents;
  private final Calibrator calibrator;
  private final Numbers open;

  private Correlator(
      Couplings couplings,
      Numbers numbers,
      Solvents solvents,
      Calibrator calibrator,
      Numbers open) {
    this.couplings = couplings;
    this.numbers = numbers;
    this.solvents = solvents;
    this.calibrator = calibrator;
    this.open = open;
  }

  /** A correlator with the built-in coupling, background and calibration resources. */
  public static Correlator withDefaults() {
    return new Correlator(
        Couplings.load(),
        Numbers.load("model.json"),
        Solvents.load(),
        Calibrator.load(),
        Numbers.load("open.json"));
  }

  /**
   * The rule sets used: name ("coupling/hmbc") to the first 12 hex digits of the resource's
   * SHA-256.
   */
  public Map<String, String> ruleSets() {
    Map<String, String> ruleSets = new TreeMap<>();
    ruleSets.put("correlation/model", numbers.ruleSet());
    ruleSets.put("correlation/calibration", calibrator.numbers().ruleSet());
    ruleSets.put("correlation/solvents", solvents.ruleSet());
    ruleSets.put("coupling/hmbc", couplings.ruleSet());
    return ruleSets;
  }

  /** The same with the numbers for questions without roles. */
  public Map<String, String> openRuleSets() {
    Map<String, String> sets = ruleSets();
    sets.put("correlation/open", open.ruleSet());
    return sets;
  }

  /** What a question without roles is judged by: numbers of its own, the rest as usual. */
  private Correlator forQuestion(StructureReading.Supported question) {
    return question.scaffold().roles().none()
        ? new Correlator(couplings, open.over(numbers), solvents, calibrator.with(open), open)
        : this;
  }

  /** What stands behind stated probabilities. */
  public Calibration calibration() {
    return calibrator.calibration();
  }

  /**
   * The verdict for one compound.
   *
   * @param question scaffold and candidates
   * @param observation all that was observed; at least one HMBC list
   * @param deadline checked in every search loop
   * @throws org.crosspeak.peaks.DeadlineExceededException when the time is up
   */
  public CorrelationResult judge(
      StructureReading.Supported question, Observation observation, Deadline deadline) {
    Judgement judgement = weigh(question, observation, deadline);
    return judgement.result();
  }

  /**
   * The verdict for one of the two products of one alkylation, with the other as its control.
   *
   * @param question scaffold and candidates of the compound
   * @param observation what was observed of it
   * @param partnerQuestion scaffold and candidates of the other product, with the same labels
   * @param partnerObservation what was observed of that
   * @param deadline checked in every search loop
   * @throws IllegalArgumentException when the two have candidates of different labels
   * @throws org.crosspeak.peaks.DeadlineExceededException when the time is up
   */
  public CorrelationResult judge(
      StructureReading.Supported question,
      Observation observation,
      StructureReading.Supported partnerQuestion,
      Observation partnerObservation,
      Deadline deadline) {
    if (!question.scaffold().labels().equals(partnerQuestion.scaffold().labels())) {
      throw new IllegalArgumentException(
          "a pair needs the same candidates: "
              + question.scaffold().labels()
              + ", "
              + partnerQuestion.scaffold().labels());
    }
    Judgement own = weigh(question, observation, deadline);
    Judgement partner = weigh(partnerQuestion, partnerObservation, deadline);
    return own.pairedWith(partner).result();
  }

  /** All that the verdict is made of; for the benchmark and for tests. */
  Judgement weigh(StructureReading.Supported question, Observation observation, Deadline deadline) {
    return forQuestion(question).weighed(question, observation, deadline);
  }

  private Judgement weighed(
      StructureReading.Supported question, Observation observation, Deadline deadline) {
    ArtefactFilter filter = new ArtefactFilter(solvents, numbers);
    Preparation preparation = Preparation.of(question, observation, filter, couplings, numbers);
    Likelihood likelihood = new Likelihood(couplings, numbers);
    Map<String, Explanation> explanations =
        explain(question.candidates(), preparation, observation, likelihood, deadline);
    return new Judgement(
        question,
        observation,
        preparation,
        explanations,
        likelihood,
        calibrator,
        numbers,
        deadline);
  }

  private Map<String, Explanation> explain(
      List<Candidate> candidates,
      Preparation preparation,
      Observation observation,
      Likelihood likelihood,
      Deadline deadline) {
    OffsetFinder finder = new OffsetFinder(solvents, numbers);
    double anchored = finder.fromSolvent(preparation.sets(), observation);
    if (!Double.isNaN(anchored)) {
      double offset = Math.abs(anchored) < numbers.value("offset.anchored") ? 0 : anchored;
      return likelihood.explain(
          candidates, preparation, List.of(new CarbonOffset(offset, 0)), deadline);
    }
    Map<String, Explanation> first =
        likelihood.explain(candidates, preparation, List.of(CarbonOffset.NONE), deadline);
    double residual = finder.fromResiduals(Judgement.best(first), preparation.workspace());
    List<CarbonOffset> offsets = finder.offsets(residual);
    return offsets.size() == 1
        ? first
        : likelihood.explain(candidates, preparation, offsets, deadline);
  }
}
