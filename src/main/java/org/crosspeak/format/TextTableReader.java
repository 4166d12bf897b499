// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads delimited and blank-aligned text tables: with headers anywhere in the text, or without any.
 * Immutable.
 */
final class TextTableReader implements SyntaxReader {

  private final TableRules rules;
  private final ExperimentWords words;

  TextTableReader(TableRules rules) {
    this.rules = rules;
    this.words = rules.words();
  }

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    Rows rows = Rows.of(PipedTable.withTabs(content.text()), budget);
    RawFile tables = new TableScan(rows, rules, budget, problems).scan();
    if (tables != null) {
      return tables;
    }
    RawList labelled = LabelledRows.of(rows, budget);
    return labelled != null
        ? new RawFile("sparky-list", List.of("rows that begin with assignments"), List.of(labelled))
        : bare(content.source().baseName(), rows, budget, problems);
  }

  /** Rows of numbers without a header, or null. */
  @Nullable RawFile bare(String name, Rows rows, Budget budget, Problems problems) {
    Cells cells = new Cells();
    Character delimiter = Delimiters.ofNumbers(rows, cells);
    if (delimiter == null) {
      return null;
    }
    boolean oneD = words.find(name, false).isPresent() && words.find(name, true).isEmpty();
    List<RawList> lists = new ArrayList<>();
    BareTable table = new BareTable(null, delimiter, budget);
    for (int row = 0; row < rows.count(); row++) {
      budget.tick(row);
      rows.read(row, delimiter, cells);
      budget.columns(cells.size(), rows.line(row));
      String text = rows.hasWords(row) ? rows.text(row).strip() : "";
      if (Delimiters.leadingNumbers(cells) == 0 && words.isSectionTitle(text)) {
        finish(table, oneD, problems, lists);
        table = new BareTable(text, delimiter, budget);
      } else if (!cells.allBlank() && !isComment(text)) {
        table.take(cells, rows.line(row));
      }
    }
    finish(table, oneD, problems, lists);
    return lists.isEmpty() ? null : new RawFile("table-no-header", List.of(), lists);
  }

  private static boolean isComment(String text) {
    return text.startsWith("#") || text.startsWith("//") || text.startsWith("%");
  }

  private void finish(BareTable table, boolean oneD, Problems problems, List<RawList> lists) {
    RawList list = table.list(oneD, problems);
    if (list != null) {
      lists.add(list);
    }
  }
}
