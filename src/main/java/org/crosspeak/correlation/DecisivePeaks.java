// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * Finds cross-peaks of the alpha protons to ring carbons that only one candidate explains well: its
 * carbon is expected there and reached over few bonds, and nothing that the alpha protons reach in
 * any other candidate is.
 */
final class DecisivePeaks {

  private final Map<String, Explanation> explanations;
  private final Scorer scorer;
  private final String alphaProton;

  DecisivePeaks(Map<String, Explanation> explanations, Scorer scorer, String alphaProton) {
    this.explanations = explanations;
    this.scorer = scorer;
    this.alphaProton = alphaProton;
  }

  /**
   * One sentence for each, for the given candidate.
   *
   * @param least nats by which it must explain the peak better than any other candidate
   */
  List<String> of(Explanation best, double least) {
    List<String> sentences = new ArrayList<>();
    Model model = best.model();
    for (Link link : model.links()) {
      if (fromAlpha(model, link) && link.bonds() <= 3 && ringCarbon(model, link)) {
        int place = best.best().place(link.f1Site());
        boolean seen = place >= 0 && scorer.seen(link, best.best()) > 0.5;
        if (seen && explains(model, link, place) - others(best, place) >= least) {
          sentences.add(
              model.sites().get(link.f2Site()).label()
                  + " shows a cross-peak to "
                  + model.sites().get(link.f1Site()).label()
                  + " as "
                  + model.label()
                  + " predicts.");
        }
      }
    }
    return sentences;
  }

  private boolean fromAlpha(Model model, Link link) {
    return link.inRow() && alphaProton.equals(model.sites().get(link.f2Site()).role());
  }

  private static boolean ringCarbon(Model model, Link link) {
    int carbon = link.f1Site() - model.variant().protons().size();
    return model.sites().get(link.f1Site()).role() != null
        && !model.variant().carbons().get(carbon).inSubstituent();
  }

  /** ln of the chance that a link's carbon lies at a place and shows there. */
  private static double explains(Model model, Link link, int place) {
    return model.sites().get(link.f1Site()).logPriorOf(place) + FastMath.log(link.chance());
  }

  private double others(Explanation best, int place) {
    double most = Double.NEGATIVE_INFINITY;
    for (Explanation other : explanations.values()) {
      if (other != best) {
        for (Link link : other.model().links()) {
          if (fromAlpha(other.model(), link)) {
            most = FastMath.max(most, explains(other.model(), link, place));
          }
        }
      }
    }
    return most;
  }
}
