// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

/**
 * What a row says it belongs to, where one table holds several lists.
 *
 * @param sample the sample or compound; empty when no column says it
 * @param experiment the experiment; empty when no column says it
 */
record RowGroup(String sample, String experiment) {

  /** Rows say nothing. */
  static final RowGroup NONE = new RowGroup("", "");

  /** The name of the rows' list. */
  String name() {
    return sample.isEmpty() || experiment.isEmpty()
        ? sample + experiment
        : sample + ": " + experiment;
  }
}
