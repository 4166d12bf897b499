// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads peak lists in XML, streaming, without document type definitions or external entities.
 * Immutable.
 */
final class XmlReader implements SyntaxReader {

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    if (content.firstCharacter() != '<' || isOther(content.text())) {
      return null;
    }
    return SafeXml.read(
        content.text(), xml -> document(xml, content, budget, problems), "the file");
  }

  private static boolean isOther(String text) {
    String head = text.stripLeading();
    head = head.substring(0, Math.min(head.length(), 15)).toLowerCase(Locale.ROOT);
    return head.startsWith("<sparky save")
        || head.startsWith("<html")
        || head.startsWith("<!doctype html");
  }

  private static @Nullable RawFile document(
      XMLStreamReader xml, Content content, Budget budget, Problems problems)
      throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw SafeXml.doctype(xml.getLocation().getLineNumber());
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String root = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (root.equals("peaklist")) {
          return new TopSpinXml(xml, content.source().cut(), budget, problems).read();
        }
        if (root.equals("senecadataset")) {
          return new SenecaXml(xml, budget, problems).read();
        }
        throw new RefusedException(
            "not-a-peak-list",
            xml.getLocation().getLineNumber(),
            "this is XML with the root <" + Problems.shortened(root) + ">, which is no peak list",
            "<" + Problems.shortened(root) + ">",
            "<PeakList> (TopSpin's peaklist.xml)",
            "export peaklist.xml or peak.txt from TopSpin's Peaks tab, or a table as CSV");
      }
    }
    return null;
  }
}
