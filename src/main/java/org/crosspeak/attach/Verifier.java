// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosspeak.Crosspeak;
import org.crosspeak.Settings;
import org.crosspeak.attach.Verification.Result;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.peaks.Limits;
import org.crosspeak.report.Failure;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Provenance;
import org.crosspeak.report.Report;
import org.crosspeak.report.Review;
import org.crosspeak.report.TextReportWriter;

/** Makes reports again from their inputs and compares them byte by byte. */
public final class Verifier {

  private final String inputs;
  private final boolean allowOutside;
  private final Limits limits;
  private final InputStream standardInput;

  /**
   * @param inputs what {@code assign} was given as PATH
   * @param allowOutside whether paths in records may lead out of that folder
   * @param limits those told now, over those that the report names
   * @param standardInput what {@code -} reads
   */
  public Verifier(String inputs, boolean allowOutside, Limits limits, InputStream standardInput) {
    this.inputs = inputs;
    this.allowOutside = allowOutside;
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /**
   * Checks reports.
   *
   * @param reports the reports, failures left out
   * @return a result each, in the order given
   */
  public List<Verification> verify(List<StoredReport> reports) {
    Map<Map<String, String>, List<StoredReport>> bySettings = new LinkedHashMap<>();
    for (StoredReport report : reports) {
      Map<String, String> settings = report(report).provenance().settings();
      bySettings.computeIfAbsent(settings, key -> new ArrayList<>()).add(report);
    }
    Map<StoredReport, Verification> done = new LinkedHashMap<>();
    bySettings.forEach((settings, some) -> verify(settings, some, done));
    return reports.stream().map(done::get).toList();
  }

  private void verify(
      Map<String, String> settings,
      List<StoredReport> reports,
      Map<StoredReport, Verification> done) {
    RunSettings run = RunSettings.of(settings, inputs);
    if (run.problem() != null) {
      reports.forEach(
          report -> done.put(report, result(report, Result.OTHER_VERSION, run.problem())));
      return;
    }
    Map<String, List<StoredReport>> byId = new LinkedHashMap<>();
    for (StoredReport report : reports) {
      byId.computeIfAbsent(report.outcome().id(), key -> new ArrayList<>()).add(report);
    }
    Limits kept = run.limits().overriddenBy(limits);
    Crosspeak crosspeak = Crosspeak.with(new Settings(kept, null, settings));
    SourceOptions options = new SourceOptions(kept, allowOutside, run.fields(), run.overrides());
    try (CompoundStream stream =
        crosspeak.compounds(options, standardInput).open(List.of(inputs))) {
      while (!byId.isEmpty() && stream.hasNext()) {
        CompoundInput input = stream.next();
        List<StoredReport> asked = byId.remove(input.id());
        if (asked != null) {
          Outcome now = crosspeak.assign(input);
          asked.forEach(report -> done.put(report, compared(report, now)));
        }
      }
    }
    byId.values()
        .forEach(
            left ->
                left.forEach(
                    report ->
                        done.put(
                            report,
                            result(
                                report,
                                Result.INPUTS_CHANGED,
                                "no compound of that id below " + inputs))));
  }

  private static Verification compared(StoredReport stored, Outcome now) {
    if (now instanceof Failure failure) {
      return result(
          stored, Result.INPUTS_CHANGED, String.join("; ", TextReportWriter.messages(failure)));
    }
    Report then = report(stored);
    Report again = (Report) now;
    String inputs = InputChanges.between(then.provenance(), again.provenance());
    if (!inputs.isEmpty()) {
      return result(stored, Result.INPUTS_CHANGED, inputs);
    }
    String version = otherVersion(then.provenance(), again.provenance());
    if (!version.isEmpty()) {
      return result(stored, Result.OTHER_VERSION, version);
    }
    Report expected = again.withReviews(then.reviews());
    JsonReportWriter writer = Reviews.writer(stored.bytes(), expected);
    if (writer == null) {
      return result(stored, Result.DIFFERS, JsonDifference.first(stored.bytes(), expected));
    }
    String broken = Reviews.broken(expected, writer);
    return broken == null
        ? result(stored, Result.SAME, reviewed(then.reviews()))
        : result(stored, Result.DIFFERS, broken);
  }

  private static String reviewed(List<Review> reviews) {
    if (reviews.isEmpty()) {
      return "";
    }
    String times = reviews.size() == 1 ? "once" : reviews.size() + " times";
    return "reviewed " + times + ", the trail holds";
  }

  /** In which version or rules the two differ; empty when in none. */
  private static String otherVersion(Provenance then, Provenance now) {
    if (!then.version().equals(now.version())) {
      return "made by version " + then.version() + ", this is " + now.version();
    }
    Set<String> names = new TreeSet<>(then.ruleSets().keySet());
    names.addAll(now.ruleSets().keySet());
    List<String> others = new ArrayList<>();
    for (String name : names) {
      String before = then.ruleSets().getOrDefault(name, "none");
      String after = now.ruleSets().getOrDefault(name, "none");
      if (!before.equals(after)) {
        others.add(name + " " + before + ", here " + after);
      }
    }
    return others.isEmpty() ? "" : "made with other rules: " + String.join("; ", others);
  }

  private static Report report(StoredReport stored) {
    return (Report) stored.outcome();
  }

  private static Verification result(StoredReport stored, Result result, String text) {
    return new Verification(stored.outcome().id(), stored.place(), result, text);
  }
}
