// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over the rows of a text and gathers every table that has a header. Lives for one
 * reading.
 */
final class TableScan {

  private static final int ROWS_AHEAD = 200;
  private static final int TITLES_KEPT = 8;
  private static final Set<String> UNITS =
      Set.of("ppm", "hz", "au", "abs", "rel", "arb", "arbunits", "%", "");
  private static final List<String> REMARKS =
      List.of("FORMAT ", "NULLVALUE ", "NULLSTRING ", "REMARK ", "DATA ");

  private final Rows rows;
  private final TableRules rules;
  private final Budget budget;
  private final Problems problems;
  private final Cells cells = new Cells();
  private final List<RawList> lists = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private @Nullable OpenTable open;
  private @Nullable String format;

  TableScan(Rows rows, TableRules rules, Budget budget, Problems problems) {
    this.rows = rows;
    this.rules = rules;
    this.budget = budget;
    this.problems = problems;
  }

  /** All tables, or null when no line is a header. */
  @Nullable RawFile scan() {
    for (int row = 0; row < rows.count(); row++) {
      budget.tick(row);
      if (!takenByOpen(row)) {
        other(row);
      }
    }
    close();
    return format == null ? null : new RawFile(format, List.of(), lists);
  }

  private boolean takenByOpen(int row) {
    if (open == null) {
      return false;
    }
    rows.read(row, open.header().delimiter(), cells);
    budget.columns(cells.size(), rows.line(row));
    if (isMixed(open.header(), row)) {
      rows.read(row, Cells.BLANKS, cells);
      cells.moveRight(Math.max(0, open.header().blocks().get(0).column(Role.NUMBER)));
    }
    return open.take(cells, rows, row) != Taken.WORDS;
  }

  /** Whether cells of a row of numbers in a tab-separated table are partly separated by blanks. */
  private boolean isMixed(Header header, int row) {
    ColumnBlock block = header.blocks().get(0);
    return header.delimiter() == '\t'
        && header.blocks().size() == 1
        && cells.size() < block.end()
        && cells.hasInnerBlank(Math.max(block.directColumn(), block.indirectColumn()))
        && !rows.hasWords(row);
  }

  private void other(int row) {
    if (open == null ? !rows.hasWords(row) : isUnits(row)) {
      return;
    }
    Header header = rules.headers().find(rows, row, budget);
    if (header != null && hasRows(header, row)) {
      open(header, row);
      return;
    }
    String text = rows.text(row).strip();
    if (text.isEmpty() || text.startsWith("sep=")) {
      return;
    }
    rows.read(row, open == null ? '\t' : open.header().delimiter(), cells);
    boolean title = cells.filled() == 1 || isRemark(text) || open == null;
    if (!title) {
      String shown = "\"" + Problems.shortened(text) + "\"";
      problems.warn("row-skipped", rows.line(row), "the row holds no peak: " + shown, null);
      return;
    }
    titles.add(text);
    if (titles.size() > TITLES_KEPT) {
      titles.remove(0);
    }
    section(text, row);
  }

  /** A row below the header that gives the columns' units. */
  private boolean isUnits(int row) {
    rows.read(row, open == null ? '\t' : open.header().delimiter(), cells);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.blank(i) && !UNITS.contains(HeaderWords.key(cells.text(i)))) {
        return false;
      }
    }
    return !cells.allBlank();
  }

  /** A comment, or a line by which NMRPipe describes its table. */
  private static boolean isRemark(String text) {
    return text.startsWith("#") || REMARKS.stream().anyMatch(text::startsWith);
  }

  /** A section title inside a table begins another list with the same columns. */
  private void section(String text, int row) {
    if (open != null && !text.startsWith("#") && rules.words().isSectionTitle(text)) {
      Header header = open.header();
      close();
      start(header, row);
    }
  }

  private void open(Header header, int row) {
    if (open != null && open.header().sameColumns(header) && !newlyTitled()) {
      titles.clear();
      return;
    }
    if (open != null && titles.isEmpty()) {
      titles.addAll(open.unusedTitles());
    }
    close();
    start(header, row);
  }

  private boolean newlyTitled() {
    return titles.stream()
        .anyMatch(title -> !title.startsWith("#") || rules.words().find(title, true).isPresent());
  }

  private void start(Header header, int row) {
    AssignmentTable.refuse(header);
    int offset = offset(header, row);
    open = new OpenTable(header, titles, decimalComma(header, row), offset, budget, problems);
    if (format == null || lists.stream().noneMatch(RawList::twoDimensional)) {
      Dialects.Dialect dialect = rules.dialects().of(header, header.blocks().get(0), titles);
      format = dialect.skip() && format != null ? format : dialect.id();
    }
    titles.clear();
  }

  private void close() {
    if (open != null) {
      lists.addAll(open.lists(rules, rows.sheet()));
      open = null;
    }
  }

  /** Whether a 1D header is followed by numbers; a 2D header is one by its words alone. */
  private boolean hasRows(Header header, int row) {
    ColumnBlock first = header.blocks().get(0);
    if (first.isTwoDimensional()) {
      return true;
    }
    for (int next = row + 1; next < Math.min(rows.count(), row + ROWS_AHEAD); next++) {
      rows.read(next, header.delimiter(), cells);
      if (!cells.allBlank()) {
        boolean number = !Double.isNaN(cells.shift(first.indirectColumn()));
        return number || !Double.isNaN(cells.shift(first.indirectColumn() + 1));
      }
    }
    return false;
  }

  /**
   * By how many columns the rows of an aligned table lie to the right of its header: 1 when they
   * begin with a number that has no heading, -1 when the header begins with a comment sign.
   */
  private int offset(Header header, int row) {
    if (header.delimiter() != Cells.BLANKS || header.blocks().size() != 1) {
      return 0;
    }
    ColumnBlock block = header.blocks().get(0);
    boolean numberNamed = block.columns().containsKey(Role.NUMBER);
    for (int next = row + 1; next < Math.min(rows.count(), row + ROWS_AHEAD); next++) {
      rows.read(next, Cells.BLANKS, cells);
      if (cells.allBlank() || Double.isNaN(cells.shift(0))) {
        continue;
      }
      boolean fraction = cells.holds(0, '.') || cells.holds(0, ',');
      if (fraction && numberNamed && header.text().strip().startsWith("#")) {
        return -1;
      }
      return !fraction && !numberNamed && cells.size() == block.end() + 1 ? 1 : 0;
    }
    return 0;
  }

  /** Whether the first shift with a decimal mark has a comma. */
  private boolean decimalComma(Header header, int row) {
    if (header.delimiter() == ',' && !rows.quoted()) {
      return false;
    }
    for (int next = row + 1; next < Math.min(rows.count(), row + ROWS_AHEAD); next++) {
      rows.read(next, header.delimiter(), cells);
      for (ColumnBlock block : header.blocks()) {
        for (int column : new int[] {block.directColumn(), block.indirectColumn()}) {
          boolean comma = cells.holds(column, ',');
          if (!Double.isNaN(cells.shift(column)) && (comma || cells.holds(column, '.'))) {
            return comma;
          }
        }
      }
    }
    return false;
  }
}
