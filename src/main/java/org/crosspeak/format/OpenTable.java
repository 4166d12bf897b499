// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.jspecify.annotations.Nullable;

/** A table whose header has been read and whose rows are being read. Lives for one reading. */
final class OpenTable {

  private static final Set<String> FIT_WORDS = Set.of("ga", "lo");

  private final Header header;
  private final List<String> titles;
  private final boolean decimalComma;
  private final Problems problems;
  private final List<TableBlock> blocks = new ArrayList<>();
  private final boolean hasWidths;

  OpenTable(
      Header header,
      List<String> titles,
      boolean decimalComma,
      int offset,
      Budget budget,
      Problems problems) {
    this.header = header;
    this.titles = List.copyOf(titles);
    this.decimalComma = decimalComma;
    this.problems = problems;
    boolean runsOn = header.delimiter() == Cells.BLANKS;
    this.hasWidths = header.blocks().stream().anyMatch(block -> block.column(Role.WIDTH_F1) >= 0);
    for (ColumnBlock columns : header.blocks()) {
      ColumnBlock block = offset == 0 ? columns : columns.movedBy(offset);
      blocks.add(new TableBlock(block, runsOn, decimalComma, budget, problems));
    }
  }

  Header header() {
    return header;
  }

  /** Sparky writes how a volume was fitted behind it, without a column of its own. */
  private static void dropFitWord(Cells cells) {
    for (int i = 2; i < cells.size(); i++) {
      if (FIT_WORDS.contains(cells.text(i)) && !Double.isNaN(cells.amount(i - 1, false))) {
        cells.remove(i);
        return;
      }
    }
  }

  /** The titles above a table without a row: they belong to the table that follows. */
  List<String> unusedTitles() {
    return blocks.stream().allMatch(block -> block.peaks().isEmpty()) ? titles : List.of();
  }

  /** Gives a row to all blocks. */
  Taken take(Cells cells, Rows rows, int row) {
    Taken all = Taken.BLANK;
    if (header.delimiter() == Cells.BLANKS && hasWidths) {
      dropFitWord(cells);
    }
    tellCellsBeyondTheHeader(cells, rows.line(row));
    for (TableBlock block : blocks) {
      Taken taken = block.take(cells, rows, row);
      if (taken == Taken.DATA || all == Taken.BLANK) {
        all = taken;
      }
    }
    return all;
  }

  /** More numbers than the header has columns: an unquoted decimal comma or thousands separator. */
  private void tellCellsBeyondTheHeader(Cells cells, int line) {
    int end = blocks.get(blocks.size() - 1).columns().end();
    if (header.delimiter() == ',' && cells.size() > end && !Double.isNaN(cells.shift(end))) {
      problems.error(
          "extra-cells",
          line,
          "the row has more numbers than the header has columns",
          cells.size() + " cells",
          end + " cells",
          "put numbers with commas in quotes, or export with semicolons or tabs");
    }
  }

  /** The lists of this table, with tables continued to the right put together. */
  List<RawList> lists(TableRules rules, @Nullable String sheet) {
    List<RawList> lists = new ArrayList<>();
    tellWholeNumbers();
    boolean oneName =
        rules.words().names(titles)
            || rules.words().names(sheet == null ? List.of() : List.of(sheet));
    for (int i = 0; i < blocks.size(); i++) {
      TableBlock block = blocks.get(i);
      Dialects.Dialect dialect = rules.dialects().of(header, block.columns(), titles);
      if (dialect.skip()) {
        continue;
      }
      List<Peak> peaks = new ArrayList<>(block.peaks());
      List<RowGroup> groups = new ArrayList<>(block.groups());
      int from = i;
      while (i + 1 < blocks.size() && blocks.get(i + 1).continues(blocks.get(i), oneName)) {
        i++;
        peaks.addAll(blocks.get(i).peaks());
        groups.addAll(blocks.get(i).groups());
      }
      List<String> decided = decided(i > from);
      grouped(peaks, groups, rules.words())
          .forEach(
              (group, rows) ->
                  lists.add(list(block, group, rows, decided, rules.words(), sheet, dialect)));
    }
    return lists;
  }

  /** Shifts that are all whole numbers between commas are halves of numbers with decimal commas. */
  private void tellWholeNumbers() {
    List<Peak> peaks = blocks.stream().flatMap(block -> block.peaks().stream()).toList();
    boolean whole = peaks.stream().allMatch(OpenTable::isWhole);
    if (header.delimiter() == ',' && !peaks.isEmpty() && whole) {
      problems.error(
          "decimal-mark-unclear",
          header.line() + 1,
          "all shifts are whole numbers between commas: the comma may be the decimal mark",
          peaks.get(0).f2Ppm() + " and " + peaks.get(0).f1Ppm(),
          "shifts with decimals",
          "export with semicolons or tabs between the columns");
    }
  }

  private static boolean isWhole(Peak peak) {
    boolean direct = Double.isNaN(peak.f2Ppm()) || peak.f2Ppm() == Math.rint(peak.f2Ppm());
    return direct && peak.f1Ppm() == Math.rint(peak.f1Ppm());
  }

  private List<String> decided(boolean continued) {
    List<String> decided = new ArrayList<>();
    String shown = Problems.shortened(header.text().replace("\t", " | "));
    decided.add("line " + header.line() + " is the header: " + shown);
    decided.add(
        "cells are separated by "
            + delimiterName(header.delimiter())
            + (decimalComma ? ", the decimal mark is a comma" : ""));
    if (continued) {
      decided.add("the table goes on to the right");
    }
    return decided;
  }

  static String delimiterName(char delimiter) {
    return switch (delimiter) {
      case '\t' -> "tabs";
      case ';' -> "semicolons";
      case ',' -> "commas";
      default -> "blanks";
    };
  }

  /** Peaks by what their rows say they belong to; one group where rows say nothing. */
  private static Map<RowGroup, List<Peak>> grouped(
      List<Peak> peaks, List<RowGroup> said, ExperimentWords words) {
    Map<RowGroup, List<Peak>> groups = new LinkedHashMap<>();
    boolean byColumn = said.size() == peaks.size() && !peaks.isEmpty();
    boolean byType = !byColumn && !peaks.isEmpty() && peaks.stream().allMatch(p -> typed(p, words));
    for (int i = 0; i < peaks.size(); i++) {
      RowGroup group = byColumn ? said.get(i) : RowGroup.NONE;
      if (byType) {
        group = new RowGroup("", String.valueOf(peaks.get(i).detail().type()));
      }
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(peaks.get(i));
    }
    if (groups.isEmpty()) {
      groups.put(RowGroup.NONE, List.of());
    }
    return groups;
  }

  private static boolean typed(Peak peak, ExperimentWords words) {
    String type = peak.detail().type();
    return type != null && words.isSectionTitle(type);
  }

  /** The texts that may name the experiment, the nearest first. */
  private List<Hint> hints(RowGroup group, @Nullable String corner, @Nullable String sheet) {
    List<Hint> hints = new ArrayList<>();
    if (!group.experiment().isEmpty()) {
      hints.add(new Hint("experiment column", group.experiment()));
    }
    if (corner != null) {
      hints.add(new Hint("corner cell", corner));
    }
    for (int i = titles.size() - 1; i >= 0; i--) {
      hints.add(new Hint("line above the table", titles.get(i)));
    }
    if (sheet != null) {
      hints.add(new Hint("sheet", sheet));
    }
    return hints;
  }

  private RawList list(
      TableBlock table,
      RowGroup group,
      List<Peak> peaks,
      List<String> decided,
      ExperimentWords words,
      @Nullable String sheet,
      Dialects.Dialect dialect) {
    ColumnBlock block = table.columns();
    List<Hint> hints = hints(group, block.corner(), sheet);
    if (!dialect.experiment().isEmpty()) {
      hints.add(Hint.ofLayout(dialect.experiment()));
    }
    boolean twoD = block.isTwoDimensional();
    String name = name(group.name(), block.corner(), words);
    return new RawList(
        name == null ? sheet : name,
        twoD,
        block.naming(),
        !twoD || block.directColumn() < block.indirectColumn(),
        AxisFacts.of(twoD && block.naming() == Naming.NUCLEI ? Nucleus.H1 : null).at(table.f2MHz()),
        AxisFacts.of(block.indirectNucleus()).at(table.f1MHz()),
        peaks,
        hints,
        decided);
  }

  private @Nullable String name(String rowName, @Nullable String corner, ExperimentWords words) {
    if (!rowName.isEmpty()) {
      return rowName;
    }
    if (corner != null) {
      return corner;
    }
    String title = null;
    for (int i = titles.size() - 1; i >= 0; i--) {
      if (words.find(titles.get(i), true).isPresent()) {
        return titles.get(i).replaceFirst("^#+ *", "");
      }
      title = title == null && !titles.get(i).startsWith("#") ? titles.get(i) : title;
    }
    return title;
  }
}
