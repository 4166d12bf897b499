// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosspeak.advice.Advice;
import org.crosspeak.correlation.Calibration;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.ObservedShift;
import org.jspecify.annotations.Nullable;

/**
 * A report: everything that its JSON holds, rounded as it is written. Made by {@link
 * ReportBuilder}, or read back by {@link JsonReportReader}. Immutable.
 *
 * @param reportId first 16 hex digits of the SHA-256 over inputs, settings, version and rule sets
 * @param supersedes SHA-256 of the report that this one replaces, or null
 * @param compound what it is about
 * @param verdict the answer
 * @param calibration what stands behind the probability
 * @param spectra how each list was used; empty when unsupported
 * @param shifts observed shifts by role name, in the scaffold's order of roles
 * @param evidence items that add up to the probability
 * @param advice what to do next, or null where no guide covers the compound
 * @param quality what limits the verdict
 * @param provenance what it was made with and from
 * @param reviews what analysts decided beside the verdict, the earliest first; mostly empty
 */
public record Report(
    String reportId,
    @Nullable String supersedes,
    ReportedCompound compound,
    ReportedVerdict verdict,
    Calibration calibration,
    List<ReportedSpectrum> spectra,
    Map<String, ObservedShift> shifts,
    List<Evidence> evidence,
    @Nullable Advice advice,
    List<QualityNote> quality,
    Provenance provenance,
    List<Review> reviews)
    implements Outcome {

  public Report {
    Objects.requireNonNull(reportId, "reportId must not be null");
    Objects.requireNonNull(compound, "compound must not be null");
    Objects.requireNonNull(verdict, "verdict must not be null");
    Objects.requireNonNull(calibration, "calibration must not be null");
    spectra = List.copyOf(spectra);
    shifts = OrderedMaps.copy(shifts);
    evidence = List.copyOf(evidence);
    quality = List.copyOf(quality);
    Objects.requireNonNull(provenance, "provenance must not be null");
    reviews = List.copyOf(reviews);
  }

  /** A report as the program makes it, without a review. */
  public Report(
      String reportId,
      @Nullable String supersedes,
      ReportedCompound compound,
      ReportedVerdict verdict,
      Calibration calibration,
      List<ReportedSpectrum> spectra,
      Map<String, ObservedShift> shifts,
      List<Evidence> evidence,
      @Nullable Advice advice,
      List<QualityNote> quality,
      Provenance provenance) {
    this(
        reportId,
        supersedes,
        compound,
        verdict,
        calibration,
        spectra,
        shifts,
        evidence,
        advice,
        quality,
        provenance,
        List.of());
  }

  /** The same with these reviews, whatever it had. */
  public Report withReviews(List<Review> others) {
    return new Report(
        reportId,
        supersedes,
        compound,
        verdict,
        calibration,
        spectra,
        shifts,
        evidence,
        advice,
        quality,
        provenance,
        others);
  }

  /** The review that counts, which is the last one, or null. */
  public @Nullable Review lastReview() {
    return reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
  }

  @Override
  public String id() {
    return compound.id();
  }
}
