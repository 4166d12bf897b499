// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet. Lives for one sheet. */
final class SheetXml {

  private static final int LETTERS = 26;

  private final XMLStreamReader xml;
  private final List<String> strings;
  private final Budget budget;
  private final List<SheetRows.SheetRow> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int number;

  SheetXml(XMLStreamReader xml, List<String> strings, Budget budget) {
    this.xml = xml;
    this.strings = strings;
    this.budget = budget;
  }

  List<SheetRows.SheetRow> rows() throws XMLStreamException {
    while (Workbook.next(xml)) {
      if (xml.isStartElement() && xml.getLocalName().equals("row")) {
        String row = Workbook.attribute(xml, "r");
        number = row.isEmpty() ? number + 1 : whole(row, number + 1);
        cells = new ArrayList<>();
      } else if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        cell();
      } else if (xml.isEndElement() && xml.getLocalName().equals("row")) {
        finishRow();
      }
    }
    return rows;
  }

  private void finishRow() {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(new SheetRows.SheetRow(number, cells));
      budget.row(rows.size(), number);
      budget.tick(rows.size());
    }
  }

  private void cell() throws XMLStreamException {
    String type = Workbook.attribute(xml, "t");
    int column = column(Workbook.attribute(xml, "r"));
    budget.columns(column + 1, number);
    StringBuilder value = new StringBuilder();
    while (Workbook.next(xml)) {
      if (xml.isEndElement() && xml.getLocalName().equals("c")) {
        break;
      }
      boolean text = xml.isStartElement() && xml.getLocalName().equals("t");
      if (text || xml.isStartElement() && xml.getLocalName().equals("v")) {
        value.append(xml.getElementText());
        budget.text(value.length(), number);
      }
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, type.equals("s") ? shared(value.toString()) : value.toString());
  }

  private String shared(String index) {
    int at = whole(index.strip(), -1);
    return at >= 0 && at < strings.size() ? strings.get(at) : "";
  }

  /** The column of a cell's name from 0; the next one when it has no name. */
  private int column(String name) {
    int column = 0;
    int letters = 0;
    while (letters < name.length() && letters < 4 && Character.isUpperCase(name.charAt(letters))) {
      column = column * LETTERS + name.charAt(letters) - 'A' + 1;
      letters++;
    }
    return letters == 0 ? cells.size() : column - 1;
  }

  private static int whole(String text, int otherwise) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
