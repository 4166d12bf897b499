// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a Sparky list that has lost its header: an assignment such as {@code C7a-H1'}
 * or {@code ?-?}, two shifts, then a height and a note. Every row must be one.
 */
final class LabelledRows {

  private static final Pattern LABEL =
      Pattern.compile("\\?-\\?|None|(?=\\S*\\p{L})[^\\s-]+(-[^\\s-]+)+");

  private LabelledRows() {}

  /** The list, or null when a row is none of these. */
  static @Nullable RawList of(Rows rows, Budget budget) {
    Cells cells = new Cells();
    List<Peak> peaks = new ArrayList<>();
    for (int row = 0; row < rows.count(); row++) {
      budget.tick(row);
      rows.read(row, Cells.BLANKS, cells);
      if (cells.allBlank()) {
        continue;
      }
      Peak peak = peak(cells, rows.line(row));
      if (peak == null) {
        return null;
      }
      peaks.add(peak);
      budget.row(peaks.size(), rows.line(row));
    }
    return peaks.isEmpty()
        ? null
        : new RawList(
            null,
            true,
            Naming.NONE,
            true,
            AxisFacts.NONE,
            AxisFacts.NONE,
            peaks,
            List.of(),
            List.of(
                "there is no header: an assignment, two shifts and a height stand in each row"));
  }

  private static @Nullable Peak peak(Cells cells, int line) {
    double first = cells.shift(1);
    double second = cells.shift(2);
    if (cells.size() < 3 || Double.isNaN(first) || Double.isNaN(second)) {
      return null;
    }
    String label = cells.text(0);
    if (!LABEL.matcher(label).matches()) {
      return null;
    }
    double height = cells.amount(3, false);
    boolean assigned = !label.equals("?-?") && !label.equals("None");
    int rest = Double.isNaN(height) ? 3 : 4;
    String note = cells.size() > rest ? cells.textFrom(rest) : "";
    String annotation = assigned ? label : note.isEmpty() ? null : note;
    PeakDetail detail =
        annotation == null
            ? PeakDetail.NONE
            : new PeakDetail(null, null, null, annotation, null, null, null, null);
    return new Peak(first, second, Double.isNaN(height) ? null : height, line, null, detail);
  }
}
