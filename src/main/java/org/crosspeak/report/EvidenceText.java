// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.PeakRef;
import org.crosspeak.peaks.Decimals;
import org.jspecify.annotations.Nullable;

/** The evidence item by item: which isomer it speaks for, by what odds, and where to look it up. */
final class EvidenceText {

  private static final int MOST_PATHS = 6;
  private static final int MOST_OTHERS = 8;

  /** Of each group, where no single isomer was named and the items weigh against each other. */
  private static final int FEW = 4;

  private static final int MOST_SILENT = 4;

  /** Columns of the odds, so that what says nothing stands under what speaks. */
  private static final int SILENT = 15;

  private static final int MOST_PEAKS = 3;

  private EvidenceText() {}

  static void write(TextNote note, Report report) {
    List<Evidence> speaking =
        report.evidence().stream()
            .filter(item -> item.kind() != EvidenceKind.CALIBRATION)
            .filter(item -> Weight.of(item) >= Odds.SILENT_NATS)
            .sorted(Comparator.comparingDouble((Evidence item) -> -Weight.of(item)))
            .toList();
    List<Evidence> silent =
        report.evidence().stream()
            .filter(item -> item.observed() == Evidence.Observed.UNOBSERVABLE)
            .filter(item -> Weight.of(item) < Odds.SILENT_NATS)
            .toList();
    if (speaking.isEmpty() && silent.isEmpty()) {
      return;
    }
    note.heading(heading(report));
    int labels = report.compound().labels().stream().mapToInt(Columns::width).max().orElse(0);
    List<Evidence> paths = speaking.stream().filter(Weight::decidesByBonds).toList();
    List<Evidence> others = speaking.stream().filter(e -> !Weight.decidesByBonds(e)).toList();
    groups(note, report, speaking, labels);
    String total = total(report);
    if (!total.isEmpty()) {
      note.paragraph(total);
    }
    for (Evidence item : silent.subList(0, Math.min(MOST_SILENT, silent.size()))) {
      note.item(Columns.left("says nothing", labels + SILENT), item.text());
    }
  }

  private static void groups(TextNote note, Report report, List<Evidence> speaking, int labels) {
    boolean moot = report.verdict().isMixture() || Boolean.FALSE.equals(report.verdict().fits());
    List<Evidence> paths = speaking.stream().filter(Weight::decidesByBonds).toList();
    List<Evidence> others = speaking.stream().filter(e -> !Weight.decidesByBonds(e)).toList();
    String path =
        report.compound().isomers()
            ? "Paths that differ between the isomers:"
            : "Paths that differ between the candidates:";
    String other = paths.isEmpty() ? "" : "What else speaks:";
    group(note, path, paths, moot ? FEW : MOST_PATHS, labels);
    group(note, other, others, moot ? FEW : MOST_OTHERS, labels);
  }

  static String heading(Report report) {
    String heading = heading(report.verdict());
    return report.compound().isomers()
        ? heading
        : heading.replace("neither isomer", "no candidate").replace("isomer", "candidate");
  }

  static String heading(ReportedVerdict verdict) {
    if (Boolean.FALSE.equals(verdict.fits())) {
      return "The evidence, for what it is worth where neither isomer fits";
    }
    return verdict.isMixture()
        ? "The evidence, as if one isomer were alone, and by what odds"
        : "The evidence, item by item: which isomer it speaks for, and by what odds";
  }

  private static void group(
      TextNote note, String title, List<Evidence> items, int most, int labels) {
    if (items.isEmpty()) {
      return;
    }
    if (!title.isEmpty()) {
      note.paragraph(title);
    }
    int shown = Math.min(most, items.size());
    items.subList(0, shown).forEach(item -> item(note, item, labels));
    if (items.size() > shown) {
      note.paragraph(rest(items.subList(shown, items.size())));
    }
  }

  private static void item(TextNote note, Evidence item, int labels) {
    String before =
        Columns.left(Weight.speaksFor(item), labels)
            + "  "
            + Columns.right(Odds.of(Weight.of(item)), 11)
            + "  ";
    note.item(before, item.text());
    List<String> facts = facts(item);
    String together = String.join("; ", facts);
    if (note.fitsUnder(before, together)) {
      facts = List.of(together);
    }
    facts.stream().filter(fact -> !fact.isEmpty()).forEach(fact -> note.under(before, fact));
  }

  /** Where it was seen, how many bonds, and how often either isomer shows such a peak. */
  static List<String> facts(Evidence item) {
    List<String> facts = new ArrayList<>();
    String seen = seen(item);
    if (!seen.isEmpty()) {
      facts.add(seen);
    }
    String bonds =
        item.text().contains(" bonds in ")
            ? chances(item)
            : bonds(item.bonds(), isChanceTold(item) ? null : item.expected());
    if (!bonds.isEmpty()) {
      facts.add(bonds);
    }
    return facts;
  }

  private static String seen(Evidence item) {
    String path = item.peaks().size() > 1 ? "" : path(item);
    if (item.observed() == Evidence.Observed.ABSENT) {
      return isChanceTold(item) ? path : path + "not seen";
    }
    if (item.peaks().isEmpty()) {
      return "";
    }
    PeakRef first = item.peaks().get(0);
    if (item.peaks().size() == 1 && isPlaceTold(item, first)) {
      return path + source(first);
    }
    List<String> places = new ArrayList<>();
    int shown = Math.min(MOST_PEAKS, item.peaks().size());
    for (PeakRef peak : item.peaks().subList(0, shown)) {
      places.add(place(peak));
    }
    int more = item.peaks().size() - shown;
    return path + "at " + String.join(", ", places) + (more > 0 ? " and " + more + " more" : "");
  }

  /** From where to where, unless the item's sentence says so itself. */
  private static String path(Evidence item) {
    String from = item.from();
    String to = item.to();
    if (from == null || to == null || (item.text().contains(from) && item.text().contains(to))) {
      return "";
    }
    return from + " to " + to + " ";
  }

  private static String bonds(
      @Nullable Map<String, Integer> bonds, @Nullable Map<String, Double> expected) {
    if (bonds == null || bonds.isEmpty()) {
      return "";
    }
    boolean alike =
        bonds.size() > 1
            && bonds.values().stream().distinct().count() == 1
            && (expected == null || expected.values().stream().distinct().count() <= 1);
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : bonds.entrySet()) {
      Double chance = expected == null ? null : expected.get(entry.getKey());
      boolean first = parts.isEmpty();
      parts.add(
          entry.getValue()
              + (first ? " bonds in " : " in ")
              + (alike ? "either" : entry.getKey())
              + (chance == null
                  ? ""
                  : " (" + Percent.rough(chance) + (first ? " show a peak)" : ")")));
    }
    return alike ? parts.get(0) : String.join(", ", parts);
  }

  /** How often either isomer shows such a peak, where the sentence tells the bonds itself. */
  private static String chances(Evidence item) {
    Map<String, Double> expected = item.expected();
    if (expected == null || expected.isEmpty()) {
      return "";
    }
    if (expected.values().stream().distinct().count() == 1) {
      return "such a peak shows in " + Percent.rough(expected.values().iterator().next());
    }
    List<String> parts = new ArrayList<>();
    expected.forEach((label, chance) -> parts.add(Percent.rough(chance) + " for " + label));
    return "such a peak shows in " + String.join(", ", parts);
  }

  private static boolean isChanceTold(Evidence item) {
    return item.observed() == Evidence.Observed.ABSENT && item.text().contains("a chance of ");
  }

  private static boolean isPlaceTold(Evidence item, PeakRef peak) {
    return item.text()
        .contains("at " + Decimals.text(peak.f2(), 3) + " / " + Decimals.text(peak.f1(), 2));
  }

  private static String place(PeakRef peak) {
    return Shifts.position(peak.f2(), peak.f1()) + " (" + source(peak) + ")";
  }

  private static String source(PeakRef peak) {
    String file = Columns.cutMiddle(PlainText.line(peak.file()), 40);
    return peak.line() > 0 ? file + " line " + peak.line() : file;
  }

  private static String rest(List<Evidence> rest) {
    double most = Weight.of(rest.get(0));
    return "%s more %s%s; the JSON report has them all."
        .formatted(
            rest.size(),
            rest.size() == 1 ? "item" : "items",
            Odds.isCapped(most) ? "" : ", none above " + Odds.of(most));
  }

  /** What the items come to together, before and after calibration. */
  static String total(Report report) {
    if (report.verdict().probability() == null
        || Boolean.FALSE.equals(report.verdict().fits())
        || report.verdict().isMixture()) {
      return "";
    }
    Map<String, Double> before = Weight.sum(report.evidence(), false);
    Map<String, Double> after = Weight.sum(report.evidence(), true);
    if (Weight.of(before) < Odds.SILENT_NATS) {
      return "Together they speak for neither.";
    }
    String first = Odds.of(Weight.of(before)) + " for " + Weight.speaksFor(before);
    String last = Odds.of(Weight.of(after)) + " for " + Weight.speaksFor(after);
    return first.equals(last)
        ? "Together %s.".formatted(first)
        : "Together %s; calibrated %s.".formatted(first, last);
  }
}
