// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.Objects;
import org.crosspeak.report.ReportResult;

/**
 * A report on its way to a record.
 *
 * @param id the compound's id
 * @param place what messages call the report's file
 * @param result what of the report is kept beside the record
 */
public record Attachment(String id, String place, ReportResult result) {

  public Attachment {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(place, "place must not be null");
    Objects.requireNonNull(result, "result must not be null");
  }

  Decision decided(Decision.Done done, String text) {
    return new Decision(id, place, done, text);
  }
}
