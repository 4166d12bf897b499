// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosspeak.peaks.Decimals;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.structure.Trust;

/**
 * From probability, fit and mixture to the word that the analyst reads. High needs more than a
 * number: a positive decisive cross-peak, or two independent kinds of evidence.
 */
final class VerdictRule {

  private final Numbers numbers;

  VerdictRule(Numbers numbers) {
    this.numbers = numbers;
  }

  /** The word with its reasons. */
  Ruling rule(Case facts) {
    List<Reason> reasons = new ArrayList<>();
    if (!facts.enough()) {
      reasons.add(
          new Reason(
              "too-few-peaks",
              "Too few HMBC peaks are left after the artefacts to form a verdict."));
      return new Ruling(Verdict.INCONCLUSIVE, Confidence.NONE, reasons);
    }
    if (!facts.fits()) {
      reasons.add(
          new Reason(
              "neither-fits",
              (facts.isomers() && facts.probability().size() == 2
                      ? "Neither isomer"
                      : "None of the candidates")
                  + " explains the lists: "
                  + facts.fitWords()
                  + "."));
      return new Ruling(Verdict.INCONCLUSIVE, Confidence.NONE, reasons);
    }
    if (facts.mixtureChance() >= numbers.value("mixture.called")) {
      reasons.add(
          new Reason(
              "mixture-seen",
              facts.isomers()
                  ? "Cross-peaks of both isomers stand side by side: a second set of rows and ring carbons."
                  : "Peaks of a second candidate stand beside those of the better one: a second set of rows and carbons."));
      boolean sure =
          facts.trust().calibrated() && facts.mixtureChance() >= numbers.value("mixture.sure");
      return new Ruling(
          sure ? Verdict.MIXTURE : Verdict.INCONCLUSIVE,
          sure ? Confidence.MODERATE : Confidence.NONE,
          reasons);
    }
    if (facts.mixtureChance() >= numbers.value("mixture.possible")) {
      reasons.add(
          new Reason(
              "mixture-possible",
              facts.isomers()
                  ? "Peaks that the better isomer leaves over would suit the other one beside it."
                  : "Peaks that the better candidate leaves over would suit another one beside it."));
      return new Ruling(Verdict.INCONCLUSIVE, Confidence.NONE, reasons);
    }
    return single(facts, reasons);
  }

  private Ruling single(Case facts, List<Reason> reasons) {
    String best = null;
    double most = -1;
    for (Map.Entry<String, Double> entry : facts.probability().entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    if (best == null || most < numbers.value("moderate")) {
      reasons.add(
          new Reason(
              "likelihood-undecided",
              "The evidence leaves "
                  + Decimals.text(100 * most, 0)
                  + " % for "
                  + best
                  + ", less than the "
                  + Decimals.text(100 * numbers.value("moderate"), 0)
                  + " % that a verdict needs."));
      return new Ruling(Verdict.INCONCLUSIVE, Confidence.NONE, reasons);
    }
    boolean decisive = !facts.decisive().isEmpty();
    facts.decisive().forEach(text -> reasons.add(new Reason("decisive-cross-peak", text)));
    Set<EvidenceKind> speaking = independentKinds(facts, best, reasons);
    int kinds = speaking.size();
    boolean clean = facts.quality().stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    if (!decisive && kinds == 0) {
      reasons.add(
          0,
          new Reason(
              "no-positive-evidence",
              "No cross-peak and no shift speaks for one "
                  + (facts.isomers() ? "isomer" : "candidate")
                  + " by itself; missing peaks alone decide nothing."));
      return new Ruling(Verdict.INCONCLUSIVE, Confidence.NONE, reasons);
    }
    if (!decisive && !facts.trust().shiftsDecide() && !speaking.contains(EvidenceKind.CROSS_PEAK)) {
      reasons.add(
          0,
          new Reason(
              "shifts-alone",
              "Only shifts speak for "
                  + best
                  + ", and of this class of compound too few are known to decide without a"
                  + " cross-peak that tells the isomers apart."));
      return new Ruling(Verdict.INCONCLUSIVE, Confidence.NONE, reasons);
    }
    boolean high =
        facts.mayBeHigh()
            && facts.fitsWell()
            && clean
            && most >= numbers.value("high")
            && (decisive || kinds >= 2);
    if (most >= numbers.value("high") && !facts.mayBeHigh()) {
      reasons.add(
          new Reason(
              "confidence-capped",
              "Confidence is not high for this class of compound, nor for any compound without a drawing."));
    }
    return new Ruling(best, high ? Confidence.HIGH : Confidence.MODERATE, reasons);
  }

  /** The kinds that speak for a candidate against the rival that fewest of them speak against. */
  private Set<EvidenceKind> independentKinds(Case facts, String best, List<Reason> reasons) {
    Set<EvidenceKind> speaking = EnumSet.noneOf(EvidenceKind.class);
    Set<EvidenceKind> fewest = null;
    for (String rival : facts.probability().keySet()) {
      if (!rival.equals(best)) {
        Set<EvidenceKind> kinds = kindsAgainst(facts.evidence(), best, rival);
        speaking.addAll(kinds);
        fewest = fewest == null || kinds.size() < fewest.size() ? kinds : fewest;
      }
    }
    if (!speaking.isEmpty()) {
      reasons.add(
          new Reason(
              "kinds-agree",
              (speaking.size() == 1 ? "Evidence of one kind" : "Independent kinds of evidence")
                  + " for "
                  + best
                  + ": "
                  + speaking.stream().map(EvidenceKind::words).collect(Collectors.joining(", "))
                  + "."));
    }
    boolean none = fewest == null || fewest.isEmpty();
    if (none && !facts.isomers() && together(facts, best)) {
      reasons.add(
          new Reason(
              "kinds-agree",
              "What is there speaks for "
                  + best
                  + " when shifts, cross-peaks and lists are taken together."));
      return Set.of(EvidenceKind.CROSS_PEAK);
    }
    return fewest == null ? Set.of() : fewest;
  }

  /** Kinds of evidence that speak for a candidate against one other. */
  private Set<EvidenceKind> kindsAgainst(List<Evidence> evidence, String best, String rival) {
    Map<EvidenceKind, Double> margins = new EnumMap<>(EvidenceKind.class);
    for (Evidence item : evidence) {
      double margin = item.logLikelihood().get(best) - item.logLikelihood().get(rival);
      switch (item.kind()) {
        case PRIOR, ASSIGNMENT, CALIBRATION, ROW -> {}
        case CROSS_PEAK -> {
          boolean seen = item.observed() == Evidence.Observed.PRESENT;
          if (seen && pathsDiffer(item)) {
            margins.merge(item.kind(), margin, Double::sum);
          }
        }
        default -> margins.merge(item.kind(), margin, Double::sum);
      }
    }
    margins.values().removeIf(margin -> margin < numbers.value("independent"));
    return margins.keySet();
  }

  /**
   * Whether all that was seen, missing peaks left out, puts a candidate before each of the others.
   * Candidates of different composition place different numbers of sites, so that one kind of
   * evidence alone (shifts of more carbons, each with its price) compares unlike with unlike.
   */
  private boolean together(Case facts, String best) {
    for (String other : facts.probability().keySet()) {
      double sum = 0;
      for (Evidence item : facts.evidence()) {
        boolean seen =
            switch (item.kind()) {
              case PRIOR, ASSIGNMENT, CALIBRATION, ROW -> false;
              case CROSS_PEAK -> item.observed() == Evidence.Observed.PRESENT;
              default -> true;
            };
        if (seen) {
          sum += item.logLikelihood().get(best) - item.logLikelihood().get(other);
        }
      }
      if (!other.equals(best) && sum < numbers.value("independent")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the path is longer in one candidate than in another; else a cross-peak only repeats
   * what shifts say.
   */
  private static boolean pathsDiffer(Evidence item) {
    Map<String, Integer> bonds = item.bonds();
    return bonds != null
        && (bonds.size() < item.logLikelihood().size()
            || bonds.values().stream().distinct().count() > 1);
  }

  /** By how many nats an item puts a candidate before the best of the others. */
  static double margin(Evidence item, String label) {
    double others = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> entry : item.logLikelihood().entrySet()) {
      if (!entry.getKey().equals(label)) {
        others = Math.max(others, entry.getValue());
      }
    }
    return item.logLikelihood().get(label) - others;
  }

  /**
   * What the rule looks at.
   *
   * @param probability stated probability of each candidate
   * @param evidence all items
   * @param enough whether enough HMBC peaks are left to ask at all
   * @param fits whether the better candidate fits
   * @param fitsWell whether it fits well enough for high confidence
   * @param fitWords what does not fit
   * @param mixtureChance chance of a mixture
   * @param mayBeHigh whether the compound class may get high confidence
   * @param isomers whether the candidates are isomers
   * @param trust how far the compound class's tables can be trusted
   * @param decisive cross-peaks that only the likeliest candidate explains, one sentence each
   * @param quality what limits the verdict
   */
  record Case(
      Map<String, Double> probability,
      List<Evidence> evidence,
      boolean enough,
      boolean fits,
      boolean fitsWell,
      String fitWords,
      double mixtureChance,
      boolean mayBeHigh,
      boolean isomers,
      Trust trust,
      List<String> decisive,
      List<Issue> quality) {}

  /** The word, how sure it is, and why. */
  record Ruling(String isomer, Confidence confidence, List<Reason> reasons) {}
}
