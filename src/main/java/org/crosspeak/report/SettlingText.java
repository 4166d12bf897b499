// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.List;
import org.crosspeak.correlation.Settling;

/** What would settle the assignment, and what each outcome would mean. */
final class SettlingText {

  private static final int MOST = 3;
  private static final int LONGEST_NAME = 24;

  private SettlingText() {}

  static void write(TextNote note, Report report) {
    List<Settling> settling = report.verdict().wouldSettle();
    if (settling.isEmpty()) {
      return;
    }
    note.heading(report.verdict().decided() ? "What would make it surer" : "What would settle it");
    List<Settling> shown = settling.subList(0, Math.min(MOST, settling.size()));
    int widest = shown.stream().mapToInt(one -> Columns.width(name(one))).max().orElse(0);
    boolean named = shown.stream().allMatch(one -> one.text().startsWith(name(one)));
    for (Settling one : shown) {
      String before = named ? "- " : Columns.left(name(one), widest) + "  ";
      note.item(before, one.text());
      one.expect()
          .forEach(
              (label, words) -> {
                if (!one.text().contains(words)) {
                  note.under(before, "if " + label + ": " + words);
                }
              });
    }
  }

  private static String name(Settling settling) {
    return Columns.cut(PlainText.line(ExperimentName.of(settling.experiment())), LONGEST_NAME);
  }
}
