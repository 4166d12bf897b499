// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The precedents of a guide, as its CSV holds them. */
final class PrecedentTable {

  private static final String GROUP = "group:";

  private final List<Row> rows;

  private PrecedentTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A precedent.
   *
   * @param recordOnly a patent record: what was drawn, nothing of selectivity
   * @param groups what stands at the positions that matter, by position
   * @param route id of the route it is an example of, or empty
   * @param isomer what was found or drawn
   * @param figures as reported; empty for a record
   */
  record Row(
      String id,
      boolean recordOnly,
      String ring,
      Map<String, String> groups,
      String smiles,
      String partner,
      String partnerClass,
      String reagent,
      String solvent,
      String temperatureC,
      String hours,
      String route,
      String isomer,
      String figures,
      String determinedBy,
      String source,
      String licence) {}

  static PrecedentTable load(ResourceFiles files, String path) {
    List<Row> rows = new ArrayList<>();
    try (Reader reader = files.reader(path);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      csv.forEach(record -> rows.add(row(record)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return new PrecedentTable(rows);
  }

  private static Row row(NamedCsvRecord record) {
    Map<String, String> groups = new LinkedHashMap<>();
    for (String column : record.getHeader()) {
      if (column.startsWith(GROUP)) {
        groups.put(column.substring(GROUP.length()), record.getField(column));
      }
    }
    return new Row(
        record.getField("id"),
        record.getField("record").equals("yes"),
        record.getField("ring"),
        groups,
        record.getField("parent_smiles"),
        record.getField("partner"),
        record.getField("partner_class"),
        record.getField("reagent"),
        record.getField("solvent"),
        record.getField("temperature_c"),
        record.getField("time_h"),
        record.getField("route"),
        record.getField("isomer"),
        record.getField("figures"),
        record.getField("determined_by"),
        record.getField("source"),
        record.getField("licence"));
  }

  List<Row> rows() {
    return rows;
  }

  Optional<Row> byId(@Nullable String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
