// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/** Writes TopSpin's {@code peaklist.xml}. Immutable. */
final class TopSpinXmlText implements TargetWriter {

  /** TopSpin's own number for a peak that was picked by hand. */
  private static final String PICKED_BY_HAND = "1";

  @Override
  public Set<ListPart> holds(boolean twoDimensional) {
    return Set.of(ListPart.NAME, ListPart.EXPERIMENT, ListPart.INTENSITY, ListPart.ANNOTATION);
  }

  /** TopSpin's types are numbers that say nothing of solvents or artifacts. */
  @Override
  public boolean marks(SetAside aside) {
    return false;
  }

  @Override
  public String text(List<TargetList> lists) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      newLine(xml, 0);
      xml.writeStartElement("PeakList");
      for (TargetList list : lists) {
        list(xml, list);
      }
      newLine(xml, 0);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML into memory cannot fail", e);
    }
    return text.append('\n').toString();
  }

  private static void list(XMLStreamWriter xml, TargetList list) throws XMLStreamException {
    String dimension = list.twoDimensional() ? "2D" : "1D";
    newLine(xml, 1);
    xml.writeStartElement("PeakList" + dimension);
    newLine(xml, 2);
    xml.writeStartElement("PeakList" + dimension + "Header");
    xml.writeAttribute("creator", "crosspeak");
    xml.writeAttribute("expNo", "1");
    xml.writeAttribute("name", clean(list.title()));
    xml.writeAttribute("owner", "crosspeak");
    xml.writeAttribute("procNo", "1");
    xml.writeAttribute("source", clean(list.list().file()));
    newLine(xml, 3);
    xml.writeStartElement("PeakPickDetails");
    xml.writeCharacters("# Converted from another format");
    xml.writeEndElement();
    newLine(xml, 2);
    xml.writeEndElement();
    for (Peak peak : list.rows()) {
      newLine(xml, 2);
      peak(xml, peak, list.twoDimensional());
    }
    newLine(xml, 1);
    xml.writeEndElement();
  }

  private static void peak(XMLStreamWriter xml, Peak peak, boolean twoDimensional)
      throws XMLStreamException {
    xml.writeEmptyElement(twoDimensional ? "Peak2D" : "Peak1D");
    xml.writeAttribute("F1", PlainNumber.of(peak.f1Ppm()));
    if (twoDimensional) {
      xml.writeAttribute("F2", PlainNumber.of(peak.f2Ppm()));
    }
    xml.writeAttribute("annotation", clean(peak.detail().annotation()));
    Double intensity = peak.intensity();
    if (intensity != null) {
      xml.writeAttribute("intensity", PlainNumber.of(intensity));
    }
    xml.writeAttribute("type", PICKED_BY_HAND);
  }

  /** The text without the characters that XML cannot hold. */
  private static String clean(@Nullable String text) {
    return text == null ? "" : Problems.oneLine(text);
  }

  private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
