// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streams XML without document type definitions and external entities. */
final class SafeXml {

  /** Reads from a stream of XML events. */
  interface Handler<T extends @Nullable Object> {
    T handle(XMLStreamReader xml) throws XMLStreamException;
  }

  private SafeXml() {}

  /**
   * Runs a handler over a text of XML.
   *
   * @param what what the text is, for messages
   * @throws RefusedException when the XML is broken
   */
  static <T extends @Nullable Object> T read(String text, Handler<T> handler, String what) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = null;
    try {
      xml = factory.createXMLStreamReader(new StringReader(fromDeclaration(text)));
      return handler.handle(xml);
    } catch (XMLStreamException e) {
      throw broken(e, what);
    } finally {
      close(xml);
    }
  }

  /** Blanks before an XML declaration are tolerated. */
  private static String fromDeclaration(String text) {
    int start = Math.max(0, text.indexOf('<'));
    return text.startsWith("<?xml", start) ? text.substring(start) : text;
  }

  /** The refusal of a document type. */
  static RefusedException doctype(int line) {
    return new RefusedException(
        "xml-doctype",
        Math.max(0, line),
        "the XML declares a document type, which is not read for safety",
        "<!DOCTYPE",
        "XML without a document type",
        "delete the <!DOCTYPE ...> declaration, or export the list again");
  }

  private static RefusedException broken(XMLStreamException e, String what) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    String message = e.getMessage() == null ? "" : e.getMessage();
    int at = message.indexOf("Message:");
    return new RefusedException(
        "xml-broken",
        line,
        "the XML of " + what + " can't be read on from here, it is cut off or damaged",
        Problems.shortened(at < 0 ? message : message.substring(at + 8)),
        "well-formed XML up to its closing tag",
        "export the list again and copy the whole file");
  }

  private static void close(@Nullable XMLStreamReader xml) {
    if (xml != null) {
      try {
        xml.close();
      } catch (XMLStreamException e) {
        throw broken(e, "the file");
      }
    }
  }
}
