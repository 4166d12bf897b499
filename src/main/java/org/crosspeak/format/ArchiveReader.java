// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads workbooks, sheet by sheet, and packed NMRium files. Immutable. */
final class ArchiveReader {

  private final TableRules rules;
  private final JsonReader json;

  ArchiveReader(TableRules rules, JsonReader json) {
    this.rules = rules;
    this.json = json;
  }

  /**
   * Reads an archive.
   *
   * @throws RefusedException when it is no workbook, or damaged
   */
  RawFile read(Source source, Budget budget, Problems problems) {
    Map<String, byte[]> entries = Archive.unpack(source, ArchiveReader::needs, budget);
    if (Workbook.isWorkbook(entries)) {
      return workbook(new Workbook(entries, budget), budget, problems);
    }
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      Content content = TextDecoder.decode(Source.of(entry.getKey(), entry.getValue()));
      RawFile raw = isJson(entry.getKey()) ? json.read(content, budget, problems) : null;
      if (raw != null) {
        return raw;
      }
    }
    throw new RefusedException(
        "not-a-peak-list",
        0,
        "this is an archive that is no workbook",
        "a ZIP archive",
        "an .xlsx workbook, or a peak list that is not packed",
        "unpack the archive, or save the table as .xlsx or .csv");
  }

  private static boolean needs(String entry) {
    return Workbook.needs(entry) || isJson(entry);
  }

  private static boolean isJson(String entry) {
    return entry.endsWith(".nmrium") || entry.endsWith(".json");
  }

  /** Whether the sheet says what it holds; then it may do without a header. */
  private boolean named(SheetRows sheet) {
    ExperimentWords words = rules.words();
    return words.find(sheet.sheet(), true).isPresent()
        || words.find(sheet.sheet(), false).isPresent();
  }

  private List<RawList> withoutHeader(SheetRows sheet, Budget budget, Problems problems) {
    RawFile bare = new TextTableReader(rules).bare(sheet.sheet(), sheet, budget, problems);
    List<RawList> lists = bare == null ? List.of() : bare.lists();
    return lists.stream().map(list -> list.inSheet(sheet.sheet())).toList();
  }

  private RawFile workbook(Workbook workbook, Budget budget, Problems problems) {
    List<RawList> lists = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    for (SheetRows sheet : workbook.sheets()) {
      sheets.add(sheet.sheet());
      problems.within("sheet \"" + sheet.sheet() + "\": ");
      RawFile tables = new TableScan(sheet, rules, budget, problems).scan();
      if (tables == null && named(sheet)) {
        lists.addAll(withoutHeader(sheet, budget, problems));
      } else if (tables != null) {
        lists.addAll(tables.lists());
      }
    }
    problems.within("");
    if (lists.isEmpty()) {
      throw new RefusedException(
          "not-a-peak-list",
          0,
          "no sheet of the workbook has the header of a peak table",
          "sheets " + String.join(", ", sheets),
          "a sheet with a header such as \"f2 (ppm)  f1 (ppm)  Intensity\"",
          "paste the peak tables into sheets named HSQC, HMBC, ...");
    }
    String told = "a workbook with the sheets " + String.join(", ", sheets);
    return new RawFile("workbook", List.of(told), lists);
  }
}
