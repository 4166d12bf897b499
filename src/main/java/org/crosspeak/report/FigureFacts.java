// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceItem;
import org.crosspeak.advice.Route;
import org.crosspeak.correlation.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What of a report may decide which way it takes through a figure, as words by key: {@code
 * verdict}, {@code confidence}, {@code fits}, {@code reason}, {@code quality}, {@code crossPeak}
 * ("H to C observed"), {@code row} (where the decisive protons were found), and of the advice
 * {@code made}, {@code wanted}, {@code decision}, {@code claim}, {@code route}.
 */
final class FigureFacts {

  private static final String ANY = "*";

  private final Map<String, Set<String>> facts = new LinkedHashMap<>();
  private final List<String> guides = new ArrayList<>();

  FigureFacts(Report report) {
    ReportedVerdict verdict = report.verdict();
    add("verdict", verdict.isomer());
    add("confidence", verdict.confidence().code());
    add("fits", verdict.fits() == null ? null : verdict.fits().toString());
    verdict.reasons().forEach(reason -> add("reason", reason.code()));
    report.quality().forEach(note -> add("quality", note.code()));
    report.shifts().keySet().forEach(role -> add("shift", role));
    crossPeaks(report);
    add("asked", report.compound().candidates().isEmpty() ? null : "yes");
    guides.add(String.valueOf(report.compound().scaffold()));
    advice(report.advice());
  }

  /** The cross-peaks looked for, and the protons that show one for more than one candidate. */
  private void crossPeaks(Report report) {
    Map<String, Set<String>> spoken = new LinkedHashMap<>();
    for (Evidence item : report.evidence()) {
      if (item.observed() != null && item.from() != null && item.to() != null) {
        add("crossPeak", item.from() + " to " + item.to() + " " + item.observed().code());
        boolean seen = item.observed() == Evidence.Observed.PRESENT;
        for (String label : report.compound().labels()) {
          if (seen && Weight.nearestIn(item, label)) {
            spoken.computeIfAbsent(item.from(), k -> new LinkedHashSet<>()).add(label);
          }
        }
      }
    }
    spoken.forEach((from, labels) -> add("bothPeaks", labels.size() > 1 ? from : null));
  }

  private void advice(@Nullable Advice advice) {
    if (advice == null) {
      return;
    }
    guides.add(advice.guide());
    add("question", advice.question());
    add("made", advice.made());
    add("wanted", advice.wanted());
    add("decision", advice.decision() == null ? null : advice.decision().code());
    advice.items().stream().map(AdviceItem::claim).forEach(claim -> add("claim", claim));
    advice.routes().stream().map(Route::id).forEach(route -> add("route", route));
    advice.routes().stream()
        .filter(route -> route.rank() == 1)
        .map(Route::id)
        .forEach(route -> add("firstRoute", route));
  }

  private void add(String key, @Nullable String word) {
    if (word != null) {
      facts.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(word);
    }
  }

  /** Whether a figure of that guide or scaffold concerns the report. */
  boolean concern(String guide) {
    return guides.contains(guide);
  }

  /** Whether a condition holds. */
  boolean fit(FigureFile.When when) {
    Map<String, List<String>> all = when.all() == null ? Map.of() : when.all();
    Map<String, List<String>> none = when.none() == null ? Map.of() : when.none();
    return all.entrySet().stream().allMatch(this::common)
        && none.entrySet().stream().noneMatch(this::common);
  }

  private boolean common(Map.Entry<String, List<String>> asked) {
    Set<String> own = facts.getOrDefault(asked.getKey(), Set.of());
    return !own.isEmpty()
        && asked.getValue().stream().anyMatch(word -> word.equals(ANY) || own.contains(word));
  }
}
