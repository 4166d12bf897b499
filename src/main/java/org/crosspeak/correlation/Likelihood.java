// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.structure.Candidate;
import org.crosspeak.structure.Variant;

/**
 * Explains the lists by each candidate in turn: sums over its variants, over carbon offsets and
 * over assignments.
 */
final class Likelihood {

  private final Couplings couplings;
  private final Numbers numbers;

  Likelihood(Couplings couplings, Numbers numbers) {
    this.couplings = couplings;
    this.numbers = numbers;
  }

  /** Each candidate's explanation, by label in the given order. */
  Map<String, Explanation> explain(
      List<Candidate> candidates,
      Preparation preparation,
      List<CarbonOffset> offsets,
      Deadline deadline) {
    Map<String, List<Explanation.Reading>> readings = new LinkedHashMap<>();
    candidates.forEach(candidate -> readings.put(candidate.label(), new ArrayList<>()));
    Exploration exploration = new Exploration(this, preparation, numbers, deadline);
    for (CarbonOffset offset : offsets) {
      Map<String, List<Variant>> variants = exploration.variants(candidates, offset.ppm());
      variants.forEach(
          (label, list) ->
              list.forEach(
                  variant ->
                      readings
                          .get(label)
                          .add(reading(label, variant, offset, preparation, deadline))));
    }
    Explanation.Reading winner = Explanation.Reading.best(readings.values());
    Map<String, Explanation> explanations = new LinkedHashMap<>();
    readings.forEach((label, list) -> explanations.put(label, Explanation.over(list, winner)));
    return explanations;
  }

  private Explanation.Reading reading(
      String label,
      Variant variant,
      CarbonOffset offset,
      Preparation preparation,
      Deadline deadline) {
    Model model = model(label, variant, preparation, offset.ppm());
    return new Explanation.Reading(
        model,
        offset.ppm(),
        variant.logPrior() + offset.logPrior(),
        scorer(preparation).score(model, nothing(preparation), deadline));
  }

  Scorer scorer(Preparation preparation) {
    return new Scorer(preparation.workspace(), BeamSearch.of(numbers), new RowSensitivity(numbers));
  }

  /** The same without annealing, for what another candidate leaves over. */
  Scorer secondScorer(Preparation preparation) {
    return new Scorer(
        preparation.workspace(), BeamSearch.of(numbers).unannealed(), new RowSensitivity(numbers));
  }

  /** A narrow search, for choosing among many variants. */
  Scorer quickScorer(Preparation preparation) {
    return new Scorer(
        preparation.workspace(), BeamSearch.quick(numbers), new RowSensitivity(numbers));
  }

  Model model(String label, Variant variant, Preparation preparation, double offset) {
    Workspace workspace = preparation.workspace();
    SiteFactory sites = new SiteFactory(workspace, preparation.known(), numbers, offset);
    return new ModelFactory(workspace, couplings, numbers, preparation.detections(label))
        .build(label, variant, sites, preparation.nitrogenOffset());
  }

  static double[] nothing(Preparation preparation) {
    return new double[preparation.workspace().totalPeaks()];
  }
}
