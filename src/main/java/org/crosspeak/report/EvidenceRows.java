// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.report.svg.CandidateColour;
import org.crosspeak.report.svg.WeightBar;

/** The evidence as rows of a table, the loudest first, each with a bar for its weight. */
final class EvidenceRows {

  private final Report report;
  private final List<String> labels;
  private final double loudest;

  EvidenceRows(Report report) {
    this.report = report;
    this.labels = report.compound().labels();
    this.loudest =
        report.evidence().stream()
            .filter(item -> item.kind() != EvidenceKind.CALIBRATION)
            .mapToDouble(Weight::of)
            .reduce(1, Math::max);
  }

  /**
   * One row.
   *
   * @param kind what it looks at
   * @param speaksFor the candidate's label, or empty when it says nothing
   * @param colour the number of the candidate's colour
   * @param odds by what odds, or empty
   * @param bar the weight as SVG
   * @param text one sentence
   * @param facts where it was seen, how often such a peak shows
   */
  record Row(
      String kind,
      String speaksFor,
      int colour,
      String odds,
      String bar,
      String text,
      String facts) {}

  /** Items that speak, loudest first; calibration apart. */
  List<Row> speaking() {
    return report.evidence().stream()
        .filter(item -> item.kind() != EvidenceKind.CALIBRATION)
        .filter(item -> Weight.of(item) >= Odds.SILENT_NATS)
        .sorted(Comparator.comparingDouble((Evidence item) -> -Weight.of(item)))
        .map(this::row)
        .toList();
  }

  /** Items that say next to nothing. */
  List<Row> silent() {
    return report.evidence().stream()
        .filter(item -> item.kind() != EvidenceKind.CALIBRATION)
        .filter(item -> Weight.of(item) < Odds.SILENT_NATS)
        .map(this::row)
        .toList();
  }

  /** All items together, what calibration takes back, and what is stated. */
  List<Row> sums() {
    List<Row> rows = new ArrayList<>();
    if (report.verdict().probability() == null) {
      return rows;
    }
    rows.add(sum("All items together", Weight.sum(report.evidence(), false)));
    report.evidence().stream()
        .filter(item -> item.kind() == EvidenceKind.CALIBRATION)
        .map(this::row)
        .forEach(rows::add);
    rows.add(sum("Stated", Weight.sum(report.evidence(), true)));
    return rows;
  }

  private Row sum(String text, Map<String, Double> nats) {
    return row("", nats, text, "");
  }

  private Row row(Evidence item) {
    String facts = String.join("; ", EvidenceText.facts(item));
    return row(
        item.kind().code(),
        item.logLikelihood(),
        PlainText.line(item.text()),
        PlainText.line(facts));
  }

  private Row row(String kind, Map<String, Double> nats, String text, String facts) {
    double weight = Weight.of(nats);
    boolean speaks = weight >= Odds.SILENT_NATS;
    String label = Weight.speaksFor(nats);
    int candidate = Math.max(0, labels.indexOf(label));
    return new Row(
        kind,
        speaks ? PlainText.line(label) : "",
        CandidateColour.of(candidate),
        speaks ? Odds.of(weight) : "",
        WeightBar.draw(candidate, labels.size(), Math.min(1, weight / loudest)),
        text,
        facts);
  }
}
