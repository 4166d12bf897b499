// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.report.FileDigest;
import org.crosspeak.report.JsonReportWriter;
import org.crosspeak.report.Report;
import org.crosspeak.report.Review;
import org.jspecify.annotations.Nullable;

/**
 * Adds an analyst's decision beside the program's, and checks the trail of those decisions. Each
 * entry carries the SHA-256 of the report as it stood before, so that nothing before it can be
 * changed unnoticed. Immutable.
 */
public final class Reviews {

  private Reviews() {}

  /**
   * The report with one more decision, in the layout that it had.
   *
   * @param bytes the report as it stands in its file
   * @param report what those bytes say
   * @param isomer a candidate's label, {@code mixture} or {@code inconclusive}
   * @param by who decided
   * @param reason why
   * @param time when, ISO 8601 in UTC, or null
   * @throws AttachException when the words are none of the report's, or its bytes or its trail are
   *     not as the program wrote them
   */
  public static byte[] add(
      byte[] bytes, Report report, String isomer, String by, String reason, @Nullable String time) {
    List<String> words = words(report);
    if (!words.contains(isomer)) {
      throw AttachException.wrong(
          "--isomer: \"" + isomer + "\" is none of " + String.join(", ", words), null);
    }
    JsonReportWriter writer = writer(bytes, report);
    if (writer == null) {
      throw AttachException.unreadable(
          "the report is not as Crosspeak wrote it, so a review would cover up what was changed;"
              + " make it again with assign",
          null);
    }
    String broken = broken(report, writer);
    if (broken != null) {
      throw AttachException.unreadable(broken, null);
    }
    List<Review> reviews = new ArrayList<>(report.reviews());
    reviews.add(new Review(isomer, by, reason, time, FileDigest.sha256(bytes)));
    return writer.toBytes(report.withReviews(reviews));
  }

  private static List<String> words(Report report) {
    List<String> words = new ArrayList<>(report.compound().labels());
    if (!words.isEmpty()) {
      words.add(Verdict.MIXTURE);
    }
    words.add(Verdict.INCONCLUSIVE);
    return words;
  }

  /** The writer that gives these bytes, or null when none does. */
  static @Nullable JsonReportWriter writer(byte[] bytes, Report report) {
    for (JsonReportWriter writer : List.of(JsonReportWriter.pretty(), JsonReportWriter.compact())) {
      if (Arrays.equals(bytes, writer.toBytes(report)) || isLine(bytes, writer, report)) {
        return writer;
      }
    }
    return null;
  }

  /** Whether the bytes are the writer's without the line break, as a line of NDJSON is kept. */
  private static boolean isLine(byte[] bytes, JsonReportWriter writer, Report report) {
    byte[] written = writer.toBytes(report);
    return Arrays.equals(bytes, Arrays.copyOf(written, written.length - 1));
  }

  /** What is wrong with the trail of reviews, or null. */
  static @Nullable String broken(Report report, JsonReportWriter writer) {
    List<Review> reviews = report.reviews();
    for (int i = 0; i < reviews.size(); i++) {
      byte[] before = writer.toBytes(report.withReviews(reviews.subList(0, i)));
      byte[] line = Arrays.copyOf(before, before.length - 1);
      String named = reviews.get(i).previousSha256();
      if (!named.equals(FileDigest.sha256(before)) && !named.equals(FileDigest.sha256(line))) {
        return "review "
            + (i + 1)
            + " names the report before it as sha256:"
            + named
            + ", and that report is sha256:"
            + FileDigest.sha256(before);
      }
    }
    return null;
  }
}
