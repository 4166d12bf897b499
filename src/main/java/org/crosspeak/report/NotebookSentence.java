// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.PeakRef;
import org.jspecify.annotations.Nullable;

/** The one sentence to paste into a notebook. */
record NotebookSentence(
    ReportedCompound compound,
    ReportedVerdict verdict,
    Calibration calibration,
    String version,
    String reportId) {

  /**
   * The sentence for a compound that was judged.
   *
   * @param evidence the rounded evidence
   * @param assertedPhrase the compound class when it was asserted without a drawing, or null
   */
  String judged(List<Evidence> evidence, @Nullable String assertedPhrase) {
    String id = PlainText.line(compound.id());
    String answer;
    if (!verdict.decided()) {
      answer =
          (compound.isomers() ? "The isomer of " : "The product of ")
              + id
              + " was not assigned"
              + open();
    } else {
      String found = verdict.isMixture() ? mixture() : isomer(evidence);
      String condition =
          assertedPhrase == null ? "" : "If this is " + Article.with(assertedPhrase) + ", ";
      answer = condition + id + " is " + found;
    }
    return answer + claim() + source();
  }

  /** The sentence for a compound outside the program. */
  String outside() {
    return "The isomer of "
        + PlainText.line(compound.id())
        + " was not assigned: "
        + clause(firstReason())
        + claim()
        + source();
  }

  private String isomer(List<Evidence> evidence) {
    StringBuilder text = new StringBuilder("the ").append(compound.called(verdict.isomer()));
    Map<String, Double> probability = verdict.probability();
    if (probability != null) {
      text.append(" (probability ")
          .append(Percent.of(probability.getOrDefault(verdict.isomer(), 0.0)))
          .append(", ");
    } else {
      text.append(" (");
    }
    text.append(verdict.confidence().code()).append(" confidence");
    if (calibration.basis().equals("simulated")) {
      text.append(", calibrated on simulated lists");
    }
    text.append(')');
    Evidence witness = witness(evidence);
    if (witness != null) {
      PeakRef peak = witness.peaks().get(0);
      text.append(
          String.format(
              Locale.ROOT,
              ", chiefly by the cross-peak of %s to %s at %s",
              witness.from(),
              witness.to(),
              Shifts.position(peak.f2(), peak.f1())));
    }
    return text.toString();
  }

  /** The strongest cross-peak seen over a path that is shortest in the isomer named, or null. */
  private @Nullable Evidence witness(List<Evidence> evidence) {
    Evidence best = null;
    double bestWeight = 0.5;
    for (Evidence item : evidence) {
      double weight = Weight.towards(item, verdict.isomer());
      if (item.observed() == Evidence.Observed.PRESENT
          && item.from() != null
          && item.to() != null
          && !item.peaks().isEmpty()
          && Weight.nearestIn(item, verdict.isomer())
          && weight > bestWeight) {
        best = item;
        bestWeight = weight;
      }
    }
    return best;
  }

  private String mixture() {
    StringBuilder text = new StringBuilder("a mixture of ");
    text.append(compound.together());
    List<String> facts = new ArrayList<>();
    Mixture mixture = verdict.mixture();
    if (mixture != null) {
      facts.add("probability of a mixture " + Percent.of(mixture.probability()));
      if (mixture.share() != null) {
        facts.add(MixtureShare.text(mixture));
      }
    }
    facts.add(verdict.confidence().code() + " confidence");
    return text.append(" (").append(String.join(", ", facts)).append(')').toString();
  }

  private String open() {
    StringBuilder text = new StringBuilder();
    Map<String, Double> probability = verdict.probability();
    if (probability != null && !Boolean.FALSE.equals(verdict.fits())) {
      List<String> parts = new ArrayList<>();
      probability.forEach((label, p) -> parts.add(label + " " + Percent.of(p)));
      text.append(" (").append(String.join(", ", parts)).append(')');
    }
    String reason = firstReason();
    return reason.isEmpty() ? text.toString() : text.append(": ").append(clause(reason)).toString();
  }

  private String claim() {
    Claim claim = verdict.claim();
    if (claim == null) {
      return "";
    }
    return switch (claim.outcome()) {
      case CONFIRMED -> "; this confirms the claim";
      case CONTRADICTED ->
          "; this contradicts the " + compound.called(claim.claimed()) + " claimed";
      case MIXTURE -> "; " + claim.claimed() + " alone was claimed";
      case UNDECIDED ->
          "; whether it is the " + compound.called(claim.claimed()) + " claimed stays open";
    };
  }

  private String source() {
    return " [" + Provenance.TOOL + " " + version + ", report " + reportId + "].";
  }

  private String firstReason() {
    return verdict.reasons().isEmpty() ? "" : verdict.reasons().get(0).text();
  }

  /** A sentence as the end of another one: no full stop, and a small letter unless it is a name. */
  private static String clause(String sentence) {
    String clause = PlainText.line(sentence).strip();
    if (clause.endsWith(".")) {
      clause = clause.substring(0, clause.length() - 1);
    }
    boolean word =
        clause.length() > 1 && (Character.isLowerCase(clause.charAt(1)) || clause.charAt(1) == ' ');
    return word ? Character.toLowerCase(clause.charAt(0)) + clause.substring(1) : clause;
  }
}
