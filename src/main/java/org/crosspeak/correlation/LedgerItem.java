// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One item of evidence while it is gathered from the candidates. Not shared. */
final class LedgerItem {

  private final EvidenceKind kind;
  private final Map<String, Double> logLikelihood = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Map<String, Link> links = new LinkedHashMap<>();
  private final List<PeakRef> peaks = new ArrayList<>();
  private String subject;
  private @Nullable String from;
  private @Nullable String to;
  private Evidence.@Nullable Observed observed;
  private double strongest = Double.NEGATIVE_INFINITY;

  LedgerItem(EvidenceKind kind, String subject) {
    this.kind = kind;
    this.subject = subject;
  }

  EvidenceKind kind() {
    return kind;
  }

  String subject() {
    return subject;
  }

  void add(String label, double nats) {
    logLikelihood.merge(label, nats, Double::sum);
  }

  /**
   * How a candidate reads it: what it takes it for, and a detail in which candidates may differ.
   */
  void reads(String label, String what, String detail) {
    readings.put(label, new Reading(what, detail));
  }

  /** The path concerned; of several the one told with the greatest strength stays. */
  void path(String fromLabel, String toLabel, double strength) {
    if (strength > strongest) {
      strongest = strength;
      from = fromLabel;
      to = toLabel;
    }
  }

  /** The link by which a candidate explains it; kept where it is a long-range one. */
  void link(String label, Link link) {
    if (link.inRow()) {
      links.put(label, link);
    }
  }

  /** The links told, by candidate. */
  Map<String, Link> links() {
    return links;
  }

  void observed(Evidence.Observed what) {
    observed = what;
  }

  void peak(PeakRef peak) {
    if (!peaks.contains(peak)) {
      peaks.add(peak);
    }
  }

  double of(String label) {
    return logLikelihood.getOrDefault(label, 0.0);
  }

  /** Largest minus smallest over the candidates, nats. */
  double spread(List<String> labels) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (String label : labels) {
      low = Math.min(low, of(label));
      high = Math.max(high, of(label));
    }
    return high - low;
  }

  /** Takes another item in, its peaks left out. */
  void swallow(LedgerItem other, List<String> labels) {
    for (String label : labels) {
      add(label, other.of(label));
    }
  }

  @Nullable String from() {
    return from;
  }

  @Nullable String to() {
    return to;
  }

  Evidence.@Nullable Observed observed() {
    return observed;
  }

  List<PeakRef> peaks() {
    return peaks;
  }

  Map<String, Reading> readings() {
    return readings;
  }

  /**
   * A candidate's reading in words.
   *
   * @param what what it takes the peak or shift for
   * @param detail more of it, empty where there is none
   */
  record Reading(String what, String detail) {}
}
