// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Reviews in a report: written after all that the program made, and only where there are any. */
final class ReviewJson {

  private static final String REVIEWS = "reviews";

  private ReviewJson() {}

  static void write(JsonGenerator json, List<Review> reviews) throws IOException {
    if (reviews.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(REVIEWS);
    for (Review review : reviews) {
      json.writeStartObject();
      JsonParts.string(json, "isomer", review.isomer());
      JsonParts.string(json, "by", review.by());
      JsonParts.string(json, "reason", review.reason());
      JsonParts.string(json, "time", review.time());
      JsonParts.string(json, "previousSha256", review.previousSha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static List<Review> read(JsonFields report) throws ReportFormatException {
    return report.node().has(REVIEWS)
        ? report.objects(
            REVIEWS,
            review ->
                new Review(
                    review.string("isomer"),
                    review.string("by"),
                    review.string("reason"),
                    review.stringOrNull("time"),
                    review.string("previousSha256")))
        : List.of();
  }
}
