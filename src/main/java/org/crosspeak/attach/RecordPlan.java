// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be done with the records of a file.
 *
 * @param decisions what becomes of each report, in the order they were given
 * @param byRecord the results to write by the number of the record, from 0
 */
public record RecordPlan(List<Decision> decisions, Map<Integer, Attachment> byRecord) {

  public RecordPlan {
    decisions = List.copyOf(decisions);
    byRecord = Collections.unmodifiableMap(new TreeMap<>(byRecord));
  }

  /** Whether a record would change. */
  public boolean changes() {
    return !byRecord.isEmpty();
  }
}
