// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A row of a tab-separated test table whose first line that is no comment names the columns. */
record TableRow(List<String> columns, List<String> cells) {

  static Stream<TableRow> read(String name) {
    InputStream in =
        Objects.requireNonNull(TableRow.class.getResourceAsStream(name), name + " is missing");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> lines =
          reader
              .lines()
              .filter(l -> !l.startsWith("#") && !l.isBlank())
              .map(l -> List.of(l.split("\t", -1)))
              .toList();
      return lines.stream().skip(1).map(l -> new TableRow(lines.get(0), l));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String column) {
    return cells.get(columns.indexOf(column));
  }

  double number(String column) {
    return Double.parseDouble(text(column));
  }

  @Override
  public String toString() {
    return String.join(" ", cells);
  }
}
