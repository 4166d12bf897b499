// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The layouts of text tables. Immutable. */
final class Dialects {

  /**
   * A layout.
   *
   * @param id its name in reports
   * @param twoDimensional whether its tables have two shifts a row
   * @param keys header keys that must be there
   * @param raw text that must stand in the header line, or an empty text
   * @param title words a line above must have, or an empty text
   * @param skip whether its tables are no peak lists
   * @param only whether a table must have no other column
   * @param experiment what its tables are when nothing names another, or an empty text
   */
  record Dialect(
      String id,
      boolean twoDimensional,
      Set<String> keys,
      String raw,
      String title,
      boolean skip,
      boolean only,
      String experiment) {

    private boolean fits(Header header, ColumnBlock block, List<String> titles) {
      return twoDimensional == block.isTwoDimensional()
          && new HashSet<>(block.keys()).containsAll(keys)
          && (!only || block.keys().size() == keys.size())
          && header.text().contains(raw)
          && (title.isEmpty() || titles.stream().anyMatch(line -> line.contains(title)));
    }
  }

  private final List<Dialect> dialects;

  Dialects(ResourceTable table) {
    List<Dialect> all = new ArrayList<>();
    for (List<String> row : table.rows()) {
      String keys = table.cell(row, "keys");
      all.add(
          new Dialect(
              table.cell(row, "id"),
              table.cell(row, "dimension").equals("2"),
              keys.isEmpty() ? Set.of() : Set.of(keys.split(" ")),
              table.cell(row, "raw"),
              table.cell(row, "title"),
              table.cell(row, "use").equals("skip"),
              table.cell(row, "only").equals("yes"),
              table.cell(row, "experiment")));
    }
    dialects = List.copyOf(all);
  }

  /** The first layout that fits; the last rows of the resource fit everything. */
  Dialect of(Header header, ColumnBlock block, List<String> titles) {
    for (Dialect dialect : dialects) {
      if (dialect.fits(header, block, titles)) {
        return dialect;
      }
    }
    throw new IllegalStateException("dialects.tsv has no row that fits everything");
  }
}
