// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The sheets of an Office Open XML workbook, as rows of texts. Lives for one reading. */
final class Workbook {

  private static final String FOLDER = "xl/";

  private final Map<String, byte[]> entries;
  private final Budget budget;
  private final List<String> strings;

  Workbook(Map<String, byte[]> entries, Budget budget) {
    this.entries = entries;
    this.budget = budget;
    byte[] shared = entries.get(FOLDER + "sharedStrings.xml");
    this.strings = shared == null ? List.of() : parse(shared, "the shared strings", this::strings);
  }

  /** Whether unpacked entries are those of a workbook. */
  static boolean isWorkbook(Map<String, byte[]> entries) {
    return entries.containsKey(FOLDER + "workbook.xml");
  }

  /** Whether an entry of an archive is needed here. */
  static boolean needs(String entry) {
    return entry.startsWith(FOLDER) && (entry.endsWith(".xml") || entry.endsWith(".rels"));
  }

  /** All sheets in their order. */
  List<SheetRows> sheets() {
    byte[] relations = entries.get(FOLDER + "_rels/workbook.xml.rels");
    Map<String, String> targets =
        relations == null ? Map.of() : parse(relations, "the workbook", this::targets);
    byte[] book = entries.get(FOLDER + "workbook.xml");
    Map<String, String> names =
        book == null ? Map.of() : parse(book, "the workbook", this::sheetNames);
    List<SheetRows> sheets = new ArrayList<>();
    names.forEach(
        (name, id) -> {
          byte[] sheet = entries.get(entryName(targets.getOrDefault(id, "")));
          if (sheet != null) {
            List<SheetRows.SheetRow> rows =
                parse(
                    sheet,
                    "sheet \"" + name + "\"",
                    xml -> new SheetXml(xml, strings, budget).rows());
            sheets.add(new SheetRows(name, rows));
          }
        });
    return sheets;
  }

  private static String entryName(String target) {
    return target.startsWith("/") ? target.substring(1) : FOLDER + target;
  }

  private static <T> T parse(byte[] xml, String what, SafeXml.Handler<T> handler) {
    return SafeXml.read(Archive.text(xml), handler, what);
  }

  private Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> targets = new LinkedHashMap<>();
    while (next(xml)) {
      if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
        targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
      }
    }
    return targets;
  }

  private Map<String, String> sheetNames(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> names = new LinkedHashMap<>();
    while (next(xml)) {
      if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
        names.put(attribute(xml, "name"), attribute(xml, "id"));
      }
    }
    return names;
  }

  private List<String> strings(XMLStreamReader xml) throws XMLStreamException {
    List<String> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;
    while (next(xml)) {
      String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
      if (xml.isStartElement() && name.equals("t") && !phonetic) {
        text.append(xml.getElementText());
        budget.text(text.length(), 0);
      } else if (name.equals("rPh")) {
        phonetic = xml.isStartElement();
      } else if (xml.isEndElement() && name.equals("si")) {
        all.add(text.toString());
        text.setLength(0);
        budget.tick(all.size());
      }
    }
    return all;
  }

  /** Goes to the next event; false at the end. */
  static boolean next(XMLStreamReader xml) throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
    if (xml.next() == XMLStreamConstants.DTD) {
      throw SafeXml.doctype(xml.getLocation().getLineNumber());
    }
    return true;
  }

  /** An attribute by its local name, or an empty text. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        @Nullable String value = xml.getAttributeValue(i);
        return value == null ? "" : value;
      }
    }
    return "";
  }
}
