// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
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
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    String text = content.text();
    int start = text.indexOf('<');
    XMLStreamReader xml = null;
    try {
      xml = factory.createXMLStreamReader(new StringReader(start < 0 ? "" : padded(text, start)));
      return document(xml, content, budget, problems);
    } catch (XMLStreamException e) {
      throw broken(e);
    } finally {
      close(xml);
    }
  }

  /** The text from its first tag on; line ends before it are kept so that lines stay right. */
  private static String padded(String text, int start) {
    return text.startsWith("<?xml", start) ? text.substring(start) : text;
  }

  private static @Nullable RawFile document(
      XMLStreamReader xml, Content content, Budget budget, Problems problems)
      throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw doctype(xml.getLocation().getLineNumber());
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String root = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (root.equals("peaklist")) {
          return new TopSpinXml(xml, content.source().cut(), budget, problems).read();
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

  private static RefusedException doctype(int line) {
    return new RefusedException(
        "xml-doctype",
        line,
        "the XML declares a document type, which is not read for safety",
        "<!DOCTYPE",
        "XML without a document type",
        "delete the <!DOCTYPE ...> declaration, or export the list again");
  }

  private static RefusedException broken(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    String message = e.getMessage() == null ? "" : e.getMessage();
    String reason = Problems.shortened(message.substring(message.indexOf("Message:") + 8));
    return new RefusedException(
        "xml-broken",
        line,
        "the XML can't be read on from here, it is cut off or damaged",
        reason,
        "well-formed XML up to its closing tag",
        "export the list again and copy the whole file");
  }

  private static void close(@Nullable XMLStreamReader xml) {
    try {
      if (xml != null) {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }
}
