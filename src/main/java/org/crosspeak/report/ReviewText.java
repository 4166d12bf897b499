// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;

/** The analysts' decisions in words, beside a verdict that stays as it was. */
public final class ReviewText {

  private ReviewText() {}

  /** A line a review, the last one, which counts, first. */
  public static List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    for (Review review : report.reviews()) {
      boolean counts = review.equals(report.lastReview());
      String time = review.time() == null ? "" : ", " + PlainText.line(review.time());
      lines.add(
          0,
          "%s: %s, by %s%s. %s"
              .formatted(
                  counts ? "Reviewed" : "Reviewed before",
                  PlainText.line(review.isomer()),
                  PlainText.line(review.by()),
                  time,
                  Sentence.full(review.reason())));
    }
    return lines;
  }
}
