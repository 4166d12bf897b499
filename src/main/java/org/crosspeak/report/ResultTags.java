// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosspeak.compound.ResultField;
import org.crosspeak.correlation.Mixture;
import org.crosspeak.correlation.Reason;
import org.jspecify.annotations.Nullable;

/** What of a report goes into the data fields of an SDF record, by name of the field. */
final class ResultTags {

  private ResultTags() {}

  static Map<ResultField, String> of(ReportResult result, @Nullable String supersedes) {
    Map<ResultField, String> values = new LinkedHashMap<>();
    ReportedVerdict verdict = result.verdict();
    values.put(ResultField.ISOMER, verdict.isomer());
    values.put(ResultField.CONFIDENCE, verdict.confidence().code());
    Double probability = LineReportWriter.probability(verdict);
    if (probability != null) {
      values.put(ResultField.PROBABILITY, number(probability));
    }
    if (verdict.probability() != null) {
      values.put(ResultField.PROBABILITIES, byLabel(verdict.probability()));
    }
    if (verdict.fits() != null) {
      values.put(ResultField.FITS, verdict.fits().toString());
    }
    Mixture mixture = verdict.mixture();
    if (mixture != null) {
      values.put(ResultField.MIXTURE, number(mixture.probability()));
    }
    Claim claim = verdict.claim();
    if (claim != null) {
      values.put(ResultField.CLAIM, PlainText.line(claim.claimed()) + " " + claim.outcome().code());
    }
    put(values, result, supersedes);
    return values;
  }

  private static void put(
      Map<ResultField, String> values, ReportResult result, @Nullable String supersedes) {
    ReportedVerdict verdict = result.verdict();
    values.put(ResultField.SENTENCE, verdict.sentence());
    if (!verdict.reasons().isEmpty()) {
      values.put(
          ResultField.REASONS,
          verdict.reasons().stream().map(Reason::code).collect(Collectors.joining(";")));
    }
    String review = reviews(result.reviews());
    if (!review.isEmpty()) {
      values.put(ResultField.REVIEW, review);
    }
    FileDigest file = result.file();
    values.put(ResultField.REPORT, PlainText.line(file.path()) + "\nsha256:" + file.sha256());
    values.put(ResultField.REPORT_ID, result.reportId());
    if (supersedes != null) {
      values.put(ResultField.SUPERSEDES, "sha256:" + supersedes);
    }
    values.put(ResultField.VERSION, result.version());
  }

  /** A line a review, the last one first. */
  private static String reviews(List<Review> reviews) {
    List<String> lines = new ArrayList<>();
    for (Review review : reviews) {
      String time = review.time() == null ? "" : " (" + PlainText.line(review.time()) + ")";
      lines.add(
          0,
          "%s by %s%s: %s"
              .formatted(
                  PlainText.line(review.isomer()),
                  PlainText.line(review.by()),
                  time,
                  PlainText.line(review.reason())));
    }
    return String.join("\n", lines);
  }

  private static String byLabel(Map<String, Double> probability) {
    return probability.entrySet().stream()
        .map(entry -> PlainText.line(entry.getKey()) + " " + number(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** Six decimals. */
  static String number(double probability) {
    return String.format(Locale.ROOT, "%.6f", probability);
  }
}
