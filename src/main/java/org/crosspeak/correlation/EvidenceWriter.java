// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.crosspeak.structure.CouplingPath;
import org.crosspeak.structure.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Turns ledger items into evidence: items that say nothing either way are pooled, each is given
 * relative to its best candidate, rounded, and put into words.
 */
final class EvidenceWriter {

  /** Spread in nats below which an item is pooled with its like. */
  private static final double SAYS_NOTHING = 0.15;

  private final Map<String, Explanation> explanations;
  private final List<String> labels;
  private final String alphaProton;

  /**
   * @param explanations of the candidates, by label
   * @param alphaProton role of the protons in question, whose cross-peaks are told even when they
   *     say nothing
   */
  EvidenceWriter(Map<String, Explanation> explanations, String alphaProton) {
    this.alphaProton = alphaProton;
    this.explanations = explanations;
    this.labels = List.copyOf(explanations.keySet());
  }

  /**
   * The evidence without calibration: the prior first, then by weight, then what the other
   * assignments add.
   */
  List<Evidence> write(List<LedgerItem> ledger) {
    List<LedgerItem> told = new ArrayList<>();
    LedgerItem pool =
        new LedgerItem(EvidenceKind.ROW, "peaks and rows that say nothing either way");
    LedgerItem prior =
        new LedgerItem(EvidenceKind.PRIOR, "the candidates are equally likely beforehand");
    for (LedgerItem item : ledger) {
      if (item.kind() == EvidenceKind.PRIOR) {
        prior.swallow(item, labels);
      } else if (item.spread(labels) < SAYS_NOTHING && !ofAlpha(item)) {
        pool.swallow(item, labels);
      } else {
        told.add(item);
      }
    }
    told.sort(Comparator.comparingDouble((LedgerItem item) -> item.spread(labels)).reversed());
    told.add(0, prior);
    told.add(pool);
    LedgerItem others =
        new LedgerItem(
            EvidenceKind.ASSIGNMENT, "what the other ways to assign the peaks add to the best one");
    explanations.forEach(
        (label, explanation) ->
            others.add(label, explanation.logLikelihood() - explanation.bestTotal()));
    told.add(others);
    List<Evidence> evidence = new ArrayList<>();
    for (LedgerItem item : told) {
      evidence.add(evidence(item));
    }
    return evidence;
  }

  private boolean ofAlpha(LedgerItem item) {
    return item.kind() == EvidenceKind.CROSS_PEAK
        && item.observed() == Evidence.Observed.PRESENT
        && explanations.values().stream()
            .flatMap(explanation -> explanation.model().sites().stream())
            .anyMatch(site -> alphaProton.equals(site.role()) && site.label().equals(item.from()));
  }

  private Evidence evidence(LedgerItem item) {
    double most = Double.NEGATIVE_INFINITY;
    for (String label : labels) {
      most = FastMath.max(most, item.of(label));
    }
    Map<String, Double> nats = new LinkedHashMap<>();
    for (String label : labels) {
      nats.put(label, rounded(item.of(label) - most));
    }
    return new Evidence(
        item.kind(),
        item.from(),
        item.to(),
        paths(item),
        item.observed(),
        chances(item),
        item.peaks(),
        nats,
        text(item));
  }

  /** Four decimals; the stated probability is computed from the rounded numbers. */
  static double rounded(double nats) {
    double scaled = FastMath.rint(nats * 1e4) / 1e4;
    return scaled == 0 ? 0 : scaled;
  }

  /** The subject, and how the candidates read it; what they agree on is said once. */
  private String text(LedgerItem item) {
    Map<String, LedgerItem.Reading> readings = item.readings();
    String subject = capital(item.subject());
    if (readings.isEmpty()) {
      return subject + '.';
    }
    Map<LedgerItem.Reading, List<String>> alike = new LinkedHashMap<>();
    readings.forEach(
        (label, reading) -> alike.computeIfAbsent(reading, r -> new ArrayList<>()).add(label));
    boolean same = readings.values().stream().map(LedgerItem.Reading::what).distinct().count() == 1;
    List<String> parts = new ArrayList<>();
    alike.forEach(
        (reading, who) -> {
          String what = same && !parts.isEmpty() ? "" : reading.what() + ' ';
          parts.add((what + reading.detail()).strip() + " in " + String.join(" and ", who));
        });
    List<String> open = new ArrayList<>(labels);
    open.removeAll(readings.keySet());
    if (isShift(item.kind()) && !open.isEmpty()) {
      parts.add("left open in " + String.join(" and ", open));
    }
    return subject + ": " + String.join(same ? ", " : "; ", parts) + '.';
  }

  private static boolean isShift(EvidenceKind kind) {
    return kind == EvidenceKind.CARBON_SHIFT || kind == EvidenceKind.PROTON_SHIFT;
  }

  private static String capital(String subject) {
    return subject.isEmpty()
        ? subject
        : Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
  }

  private @Nullable Map<String, Integer> paths(LedgerItem item) {
    if (item.from() == null || item.kind() != EvidenceKind.CROSS_PEAK) {
      return null;
    }
    Map<String, Integer> bonds = new LinkedHashMap<>();
    if (alphaProton.isEmpty()) {
      item.links().forEach((label, link) -> bonds.put(label, link.bonds()));
      return bonds.isEmpty() ? null : inOrder(bonds);
    }
    explanations.forEach(
        (label, explanation) -> {
          CouplingPath path = path(explanation.model().variant(), item.from(), item.to());
          if (path != null) {
            bonds.put(label, path.bonds());
          }
        });
    return bonds.isEmpty() ? null : bonds;
  }

  private @Nullable Map<String, Double> chances(LedgerItem item) {
    if (item.from() == null || item.kind() != EvidenceKind.CROSS_PEAK) {
      return null;
    }
    Map<String, Double> chances = new LinkedHashMap<>();
    if (alphaProton.isEmpty()) {
      item.links()
          .forEach((label, link) -> chances.put(label, FastMath.rint(link.chance() * 1e3) / 1e3));
      return inOrder(chances);
    }
    explanations.forEach(
        (label, explanation) ->
            chances.put(label, chance(explanation.model(), item.from(), item.to())));
    return chances;
  }

  /** The same in the candidates' order. */
  private <T> Map<String, T> inOrder(Map<String, T> byLabel) {
    Map<String, T> ordered = new LinkedHashMap<>();
    labels.stream()
        .filter(byLabel::containsKey)
        .forEach(label -> ordered.put(label, byLabel.get(label)));
    return ordered;
  }

  private static double chance(Model model, @Nullable String from, @Nullable String to) {
    for (Link link : model.links()) {
      if (link.inRow()
          && model.sites().get(link.f2Site()).label().equals(from)
          && model.sites().get(link.f1Site()).label().equals(to)) {
        return FastMath.rint(link.chance() * 1e3) / 1e3;
      }
    }
    return 0;
  }

  private static @Nullable CouplingPath path(
      Variant variant, @Nullable String from, @Nullable String to) {
    for (CouplingPath path : variant.paths()) {
      if (variant.protons().get(path.protonId()).label().equals(from)
          && variant.carbons().get(path.targetId()).label().equals(to)) {
        return path;
      }
    }
    return null;
  }
}
