// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a report other systems keep beside their own record: the answer, and where the whole
 * report stands. Small, whatever the report holds.
 *
 * @param compound what it is about
 * @param verdict the answer
 * @param reviews what analysts decided beside it
 * @param reportId the report's id
 * @param version the program's version
 * @param file the file that the report stands in
 */
public record ReportResult(
    ReportedCompound compound,
    ReportedVerdict verdict,
    List<Review> reviews,
    String reportId,
    String version,
    FileDigest file) {

  /** Name and version of {@link #json}'s shape. */
  public static final String SCHEMA = "crosspeak-result/1";

  public ReportResult {
    Objects.requireNonNull(compound, "compound must not be null");
    Objects.requireNonNull(verdict, "verdict must not be null");
    reviews = List.copyOf(reviews);
    Objects.requireNonNull(reportId, "reportId must not be null");
    Objects.requireNonNull(version, "version must not be null");
    Objects.requireNonNull(file, "file must not be null");
  }

  /** What of that report is kept. */
  public static ReportResult of(Report report, FileDigest file) {
    return new ReportResult(
        report.compound(),
        report.verdict(),
        report.reviews(),
        report.reportId(),
        report.provenance().version(),
        file);
  }

  /** Canonical SMILES of the candidates, where they were drawn. */
  public List<String> structures() {
    return compound.candidates().stream()
        .map(ReportedCompound.ReportedCandidate::smiles)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  /**
   * A JSON object on one line, by {@code result-1.schema.json}.
   *
   * @param supersedes SHA-256 of the report that stood there before, or null
   */
  public String json(@Nullable String supersedes) {
    return ResultJson.text(this, supersedes);
  }

  /**
   * Data fields of an SDF record, each with the empty line after it; every line ends with a line
   * feed.
   *
   * @param supersedes SHA-256 of the report that stood there before, or null
   */
  public String sdfFields(@Nullable String supersedes) {
    StringBuilder fields = new StringBuilder();
    ResultTags.of(this, supersedes)
        .forEach((field, value) -> fields.append(SdfText.field(field.tag(), value)));
    return fields.toString();
  }
}
