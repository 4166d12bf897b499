// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import org.crosspeak.correlation.Settling;

/** What would settle the assignment, and what each outcome would mean. */
final class SettlingText {

  private static final int MOST = 3;

  private SettlingText() {}

  static void write(TextNote note, Report report) {
    var settling = report.verdict().wouldSettle();
    if (settling.isEmpty()) {
      return;
    }
    note.heading(report.verdict().decided() ? "What would make it surer" : "What would settle it");
    for (Settling one : settling.subList(0, Math.min(MOST, settling.size()))) {
      String before = Columns.left(PlainText.line(ExperimentName.of(one.experiment())), 6) + " ";
      note.item(before, one.text());
      one.expect().forEach((label, words) -> note.under(before, "if " + label + ": " + words));
    }
  }
}
