// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Gathers the peaks of one table block. Lives for one reading. */
final class TableBlock {

  private static final Set<String> MISSING =
      Set.of("", "-", "–", "—", "none", "null", "n.d.", "nd", "n/a", "na", "-666");

  /** What Sparky, NMRPipe and CcpNmr write where a peak has no assignment. */
  private static final Set<String> NO_ANNOTATION = Set.of("None", "?-?");

  /** The columns that may say what a peak is, the surest first. */
  private static final List<Role> LABELS = List.of(Role.ANNOTATION, Role.NOTE, Role.COMPOUND);

  private final ColumnBlock columns;
  private final int[] byRole = new int[Role.values().length];
  private final int direct;
  private final int indirect;
  private final boolean lastColumnRunsOn;
  private final boolean decimalComma;
  private final Budget budget;
  private final Problems problems;
  private final List<Peak> peaks = new ArrayList<>();
  private final List<RowGroup> groups = new ArrayList<>();
  private double f2MHz = Double.NaN;
  private double f1MHz = Double.NaN;
  private double firstNumber = Double.NaN;
  private double lastNumber = Double.NaN;

  TableBlock(
      ColumnBlock columns,
      boolean lastColumnRunsOn,
      boolean decimalComma,
      Budget budget,
      Problems problems) {
    this.columns = columns;
    for (Role role : Role.values()) {
      byRole[role.ordinal()] = columns.column(role);
    }
    this.direct = columns.directColumn();
    this.indirect = columns.indirectColumn();
    this.lastColumnRunsOn = lastColumnRunsOn;
    this.decimalComma = decimalComma;
    this.budget = budget;
    this.problems = problems;
  }

  ColumnBlock columns() {
    return columns;
  }

  List<Peak> peaks() {
    return peaks;
  }

  /** What each peak's row says it belongs to; empty when there is no such column. */
  List<RowGroup> groups() {
    return groups;
  }

  /**
   * Whether this block goes on where the one to its left ended: by its row numbers, or without them
   * when one name stands over both.
   */
  boolean continues(TableBlock left, boolean oneName) {
    if (!columns.sameColumns(left.columns) || columns.corner() != null) {
      return false;
    }
    return isNumbered() || left.isNumbered()
        ? firstNumber == left.lastNumber + 1
        : oneName && left.columns.corner() == null;
  }

  private boolean isNumbered() {
    int first = columns.first();
    return firstNumber == firstNumber && first != direct && first != indirect;
  }

  Taken take(Cells cells, Rows rows, int row) {
    int line = rows.line(row);
    double f1 = cells.shift(indirect);
    double f2 = direct < 0 ? Double.NaN : cells.shift(direct);
    if (f1 == f1 && (direct < 0 || f2 == f2)) {
      String where = rows.where(row, indirect);
      peaks.add(new Peak(f2, f1, intensity(cells, line), line, where, detail(cells, line)));
      budget.row(peaks.size(), line);
      int experiment = byRole[Role.EXPERIMENT.ordinal()];
      int sample = byRole[Role.SAMPLE.ordinal()];
      if (experiment >= 0 || sample >= 0) {
        groups.add(new RowGroup(cells.text(sample), cells.text(experiment)));
      }
      number(cells);
      frequencies(cells, f2, f1);
      return Taken.DATA;
    }
    return odd(cells, line);
  }

  /** Frequency of the F2 axis in MHz, by its columns in Hz and in ppm; NaN without both. */
  double f2MHz() {
    return f2MHz;
  }

  /** Frequency of the F1 axis in MHz, by its columns in Hz and in ppm; NaN without both. */
  double f1MHz() {
    return f1MHz;
  }

  private void frequencies(Cells cells, double f2, double f1) {
    if (f2MHz != f2MHz && f2 > 1) {
      f2MHz = cells.amount(byRole[Role.F2_HZ.ordinal()], decimalComma) / f2;
    }
    if (f1MHz != f1MHz && f1 > 1) {
      f1MHz = cells.amount(byRole[Role.F1_HZ.ordinal()], decimalComma) / f1;
    }
  }

  private void number(Cells cells) {
    double number = cells.amount(columns.first(), decimalComma);
    if (peaks.size() == 1) {
      firstNumber = number;
    }
    lastNumber = number;
  }

  private Taken odd(Cells cells, int line) {
    if (blank(cells)) {
      return Taken.BLANK;
    }
    boolean f1Missing = missing(cells, indirect);
    boolean f2Missing = direct < 0 || missing(cells, direct);
    if (f1Missing && f2Missing) {
      if (numbers(cells) > 1) {
        return missingShift(cells, line);
      }
      return cells.filled() == 1 && numbers(cells) == 0 ? Taken.WORDS : Taken.BLANK;
    }
    boolean f1Bad = !f1Missing && Double.isNaN(cells.shift(indirect));
    boolean f2Bad = !f2Missing && Double.isNaN(cells.shift(direct));
    if (numbers(cells) == 0) {
      return Taken.WORDS;
    }
    if (f1Bad) {
      badNumber(cells, indirect, line);
    }
    if (f2Bad) {
      badNumber(cells, direct, line);
    }
    return f1Bad || f2Bad ? Taken.DATA : missingShift(cells, line);
  }

  private Taken missingShift(Cells cells, int line) {
    String axis = missing(cells, indirect) ? axisName(indirect) : axisName(direct);
    problems.warn(
        "missing-shift",
        line,
        "the row has no shift on " + axis + " and is left out: " + row(cells),
        "complete the row in the source, or delete it");
    return Taken.DATA;
  }

  private void badNumber(Cells cells, int column, int line) {
    problems.error(
        "bad-number",
        line,
        "the shift on "
            + axisName(column)
            + " is no number: \""
            + Problems.shortened(cells.text(column))
            + "\"",
        cells.text(column),
        "a shift in ppm",
        "correct the cell in the source and export again");
  }

  private String axisName(int column) {
    if (direct < 0) {
      return "the ppm column";
    }
    if (columns.naming() == Naming.NUCLEI) {
      return column == direct ? "1H" : byRole[Role.C.ordinal()] == column ? "13C" : "15N";
    }
    return column == direct ? "F2" : "F1";
  }

  private boolean blank(Cells cells) {
    for (int i = columns.first(); i < Math.max(columns.end(), columns.first() + 1); i++) {
      if (!cells.blank(i)) {
        return false;
      }
    }
    return true;
  }

  private int numbers(Cells cells) {
    int numbers = 0;
    for (int i = columns.first(); i < Math.min(columns.end(), cells.size()); i++) {
      numbers += Double.isNaN(cells.amount(i, decimalComma)) ? 0 : 1;
    }
    return numbers;
  }

  private String row(Cells cells) {
    StringBuilder row = new StringBuilder();
    for (int i = columns.first(); i < Math.min(columns.end(), cells.size()); i++) {
      row.append(row.length() == 0 ? "" : " ").append(cells.text(i));
    }
    return Problems.shortened(row.toString());
  }

  private static boolean missing(Cells cells, int column) {
    return cells.length(column) <= 4
        && MISSING.contains(cells.text(column).toLowerCase(Locale.ROOT));
  }

  private @Nullable Double intensity(Cells cells, int line) {
    return amount(cells, Role.INTENSITY, line);
  }

  private @Nullable Double amount(Cells cells, Role role, int line) {
    int column = byRole[role.ordinal()];
    if (cells.blank(column)) {
      return null;
    }
    double value = cells.amount(column, decimalComma);
    if (value == value) {
      return value;
    }
    if (!missing(cells, column)) {
      problems.warn(
          "bad-amount",
          line,
          "the "
              + role.name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + " is no number and is left out: \""
              + Problems.shortened(cells.text(column))
              + "\"",
          "correct the cell if the value matters");
    }
    return null;
  }

  private PeakDetail detail(Cells cells, int line) {
    Double volume = amount(cells, Role.VOLUME, line);
    Double widthF2 = amount(cells, Role.WIDTH_F2, line);
    Double widthF1 = amount(cells, Role.WIDTH_F1, line);
    String annotation = annotation(cells, line);
    String type = text(cells, Role.TYPE, line);
    String flags = flags(cells, line);
    String multiplicity = text(cells, Role.MULTIPLICITY, line);
    Double protons = byRole[Role.PROTONS.ordinal()] < 0 ? null : amount(cells, Role.PROTONS, line);
    boolean nothing =
        volume == null && widthF2 == null && widthF1 == null && annotation == null && type == null;
    if (nothing && flags == null && multiplicity == null && protons == null) {
      return PeakDetail.NONE;
    }
    return new PeakDetail(volume, widthF2, widthF1, annotation, type, flags, multiplicity, protons);
  }

  /** The flags, else the couplings of a multiplet table. */
  private @Nullable String flags(Cells cells, int line) {
    String couplings =
        byRole[Role.COUPLINGS.ordinal()] < 0 ? null : text(cells, Role.COUPLINGS, line);
    String flags = text(cells, Role.FLAGS, line);
    return flags != null || couplings == null ? flags : "J=" + couplings;
  }

  /** The peak's label, else its note, else what the table says of the compound. */
  private @Nullable String annotation(Cells cells, int line) {
    for (Role role : LABELS) {
      int column = byRole[role.ordinal()];
      boolean runsOn = lastColumnRunsOn && column >= 0 && column == columns.end() - 1;
      String label =
          runsOn && !cells.blank(column) ? cells.textFrom(column) : text(cells, role, line);
      if (label != null && !NO_ANNOTATION.contains(label)) {
        return label;
      }
    }
    return null;
  }

  private @Nullable String text(Cells cells, Role role, int line) {
    int column = byRole[role.ordinal()];
    if (cells.blank(column)) {
      return null;
    }
    budget.text(cells.length(column), line);
    return cells.text(column);
  }
}
