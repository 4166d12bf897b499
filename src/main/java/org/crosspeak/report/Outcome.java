// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

/** What came of one compound: a report, or a failure in its place. */
public sealed interface Outcome permits Report, Failure {

  /** The compound's id. */
  String id();
}
