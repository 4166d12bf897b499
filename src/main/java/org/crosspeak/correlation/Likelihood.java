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
    Scorer scorer = scorer(preparation);
    Exploration exploration = new Exploration(this, preparation, numbers, deadline);
    Map<String, Explanation> explanations = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      List<Explanation.Reading> readings = new ArrayList<>();
      for (CarbonOffset offset : offsets) {
        for (Variant variant : exploration.variants(candidate, offset.ppm())) {
          Model model = model(candidate.label(), variant, preparation, offset.ppm());
          readings.add(
              new Explanation.Reading(
                  model,
                  offset.ppm(),
                  variant.logPrior() + offset.logPrior(),
                  scorer.score(model, nothing(preparation), deadline)));
        }
      }
      explanations.put(candidate.label(), Explanation.over(readings));
    }
    return explanations;
  }

  Scorer scorer(Preparation preparation) {
    return new Scorer(preparation.workspace(), BeamSearch.of(numbers), new RowSensitivity(numbers));
  }

  /** A narrow search, for choosing among many variants. */
  Scorer quickScorer(Preparation preparation) {
    return new Scorer(
        preparation.workspace(), BeamSearch.quick(numbers), new RowSensitivity(numbers));
  }

  Model model(String label, Variant variant, Preparation preparation, double offset) {
    Workspace workspace = preparation.workspace();
    SiteFactory sites = new SiteFactory(workspace, preparation.known(), numbers, offset);
    return new ModelFactory(workspace, couplings, numbers, preparation.sensitivities())
        .build(label, variant, sites, preparation.nitrogenOffset());
  }

  static double[] nothing(Preparation preparation) {
    return new double[preparation.workspace().totalPeaks()];
  }
}
