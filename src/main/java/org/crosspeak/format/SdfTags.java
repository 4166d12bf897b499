// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;

/** Takes the NMReDATA tags out of an SDF. Lives for one reading. */
final class SdfTags {

  private static final String PREFIX = "NMREDATA_";

  private final Budget budget;
  private final List<SdfTag> tags = new ArrayList<>();
  private final List<SdfTag.Line> raw = new ArrayList<>();
  private String name = "";
  private int record = 1;

  SdfTags(Budget budget) {
    this.budget = budget;
  }

  /** All NMReDATA tags of all records, in their order. */
  List<SdfTag> of(String text) {
    Rows rows = Rows.lines(text);
    for (int row = 0; row < rows.count(); row++) {
      budget.tick(row);
      String line = rows.text(row);
      budget.text(line.length(), rows.line(row));
      if (line.startsWith("$$$$")) {
        finish();
        record++;
        if (record > budget.limits().compoundsPerFile()) {
          throw tooMany(rows.line(row));
        }
      } else if (line.startsWith(">") && line.indexOf('<') > 0) {
        finish();
        int open = line.indexOf('<');
        int close = line.indexOf('>', open);
        String tag = line.substring(open + 1, close < 0 ? line.length() : close);
        name = tag.startsWith(PREFIX) ? tag.substring(PREFIX.length()) : "";
      } else if (!name.isEmpty() && !line.isBlank()) {
        raw.add(new SdfTag.Line(line, rows.line(row)));
      }
    }
    finish();
    return tags;
  }

  private RefusedException tooMany(int line) {
    int most = budget.limits().compoundsPerFile();
    return new RefusedException(
        "too-large",
        line,
        "more than " + most + " records in one file",
        "more than " + most,
        "at most " + most,
        "split the file, or raise the limit with --limit compoundsPerFile=VALUE");
  }

  private void finish() {
    if (!name.isEmpty()) {
      tags.add(new SdfTag(record, name, joined()));
    }
    name = "";
    raw.clear();
  }

  /** Since version 1.1 a backslash ends a line, and a line without one goes on in the next. */
  private List<SdfTag.Line> joined() {
    boolean marked = raw.stream().anyMatch(line -> line.text().stripTrailing().endsWith("\\"));
    List<SdfTag.Line> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int first = 0;
    for (SdfTag.Line line : raw) {
      String part = line.text().stripTrailing();
      first = text.length() == 0 ? line.number() : first;
      boolean ends = !marked || part.endsWith("\\");
      text.append(marked && ends ? part.substring(0, part.length() - 1) : part);
      if (ends) {
        add(lines, text, first);
      }
    }
    add(lines, text, first);
    return lines;
  }

  private static void add(List<SdfTag.Line> lines, StringBuilder text, int number) {
    int comment = text.indexOf(";");
    String bare = (comment < 0 ? text : text.substring(0, comment)).toString().strip();
    if (!bare.isEmpty()) {
      lines.add(new SdfTag.Line(bare, number));
    }
    text.setLength(0);
  }
}
