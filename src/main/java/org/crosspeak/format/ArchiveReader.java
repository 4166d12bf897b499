// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads workbooks, sheet by sheet. Immutable. */
final class ArchiveReader {

  private final TableRules rules;

  ArchiveReader(TableRules rules) {
    this.rules = rules;
  }

  /**
   * Reads an archive.
   *
   * @throws RefusedException when it is no workbook, or damaged
   */
  RawFile read(Source source, Budget budget, Problems problems) {
    Map<String, byte[]> entries = Archive.unpack(source, Workbook::needs, budget);
    if (Workbook.isWorkbook(entries)) {
      return workbook(new Workbook(entries, budget), budget, problems);
    }
    throw new RefusedException(
        "not-a-peak-list",
        0,
        "this is an archive that is no workbook",
        "a ZIP archive",
        "an .xlsx workbook, or a peak list that is not packed",
        "unpack the archive, or save the table as .xlsx or .csv");
  }

  private RawFile workbook(Workbook workbook, Budget budget, Problems problems) {
    List<RawList> lists = new ArrayList<>();
    List<String> sheets = new ArrayList<>();
    for (SheetRows sheet : workbook.sheets()) {
      sheets.add(sheet.sheet());
      problems.within("sheet \"" + sheet.sheet() + "\": ");
      RawFile tables = new TableScan(sheet, rules, budget, problems).scan();
      if (tables != null) {
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
