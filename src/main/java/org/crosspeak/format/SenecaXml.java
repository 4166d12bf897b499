// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;

/**
 * Reads the spectra of a SENECA data set. Its axis words are the reverse of Bruker's, so the
 * declared nucleus counts. Lives for one reading.
 */
final class SenecaXml {

  private final XMLStreamReader xml;
  private final Budget budget;
  private final Problems problems;
  private final List<RawList> lists = new ArrayList<>();
  private final Map<String, String> nuclei = new HashMap<>();
  private final Map<String, Double> locations = new HashMap<>();
  private List<Peak> peaks = new ArrayList<>();
  private String spectrum = "";
  private String role = "";
  private Double intensity = Double.NaN;
  private int line;
  private int depth = 1;

  SenecaXml(XMLStreamReader xml, Budget budget, Problems problems) {
    this.xml = xml;
    this.budget = budget;
    this.problems = problems;
  }

  RawFile read() throws XMLStreamException {
    int seen = 0;
    while (depth > 0 && xml.hasNext()) {
      xml.next();
      budget.tick(seen++);
      if (xml.isStartElement()) {
        budget.depth(++depth, xml.getLocation().getLineNumber());
        start(xml.getLocalName());
      } else if (xml.isEndElement()) {
        depth--;
        end(xml.getLocalName());
      }
    }
    return new RawFile("seneca", List.of("the XML root is <senecadataset>"), lists);
  }

  private void start(String name) throws XMLStreamException {
    switch (name) {
      case "spectrum" -> {
        spectrum = Workbook.attribute(xml, "id");
        nuclei.clear();
        peaks = new ArrayList<>();
      }
      case "axisinfo" -> role = Workbook.attribute(xml, "role");
      case "nucleus" -> nuclei.put(role, text());
      case "signal" -> {
        locations.clear();
        intensity = Double.NaN;
        line = Math.max(0, xml.getLocation().getLineNumber());
      }
      case "location" -> {
        String axis = Workbook.attribute(xml, "role");
        locations.put(axis, location(text()));
      }
      case "intensity" -> intensity = number(text());
      default -> {
        // The molecule and the rest of the data set hold no peaks.
      }
    }
  }

  private String text() throws XMLStreamException {
    depth--;
    String text = xml.getElementText().strip();
    budget.text(text.length(), Math.max(0, xml.getLocation().getLineNumber()));
    return text;
  }

  private double location(String text) {
    double shift = NumberText.shift(text);
    if (Double.isNaN(shift)) {
      problems.error(
          "bad-number",
          line,
          "a location is no number: \"" + Problems.shortened(text) + "\"",
          text,
          "a shift in ppm",
          "correct the signal in the source");
    }
    return shift;
  }

  private static double number(String text) {
    return NumberText.amount(text, 0, text.length(), false);
  }

  private void end(String name) {
    if (name.equals("signal")) {
      signal();
    } else if (name.equals("spectrum") && !peaks.isEmpty()) {
      boolean two = nuclei.size() == 2;
      String direct = direct();
      String indirect = direct.equals("f1") && two ? "f2" : "f1";
      lists.add(
          new RawList(
              spectrum,
              two,
              Naming.NUCLEI,
              direct.equals("f1"),
              AxisFacts.of(two ? nucleus(direct) : null),
              AxisFacts.of(nucleus(indirect)),
              peaks,
              List.of(new Hint("spectrum", words(spectrum))),
              List.of("the nuclei that the spectrum declares name the axes")));
    }
  }

  /** The role of the 1H axis. */
  private String direct() {
    return nuclei.size() == 2 && nucleus("f1") == Nucleus.H1 ? "f1" : "f2";
  }

  private Nucleus nucleus(String axis) {
    return Nucleus.ofCode(nuclei.getOrDefault(axis, "")).orElse(Nucleus.C13);
  }

  private void signal() {
    boolean two = nuclei.size() == 2;
    String direct = direct();
    Double f2 = two ? locations.get(direct) : Double.valueOf(Double.NaN);
    Double f1 = locations.get(two && direct.equals("f1") ? "f2" : "f1");
    if (f1 == null || f2 == null || f1.isNaN() || two && f2.isNaN()) {
      return;
    }
    Double height = intensity.isNaN() ? null : intensity;
    peaks.add(new Peak(f2, f1, height, line, null, org.crosspeak.peaks.PeakDetail.NONE));
    budget.row(peaks.size(), line);
  }

  /** SENECA's names in the words that name experiments elsewhere. */
  private static String words(String spectrum) {
    return switch (spectrum.toLowerCase(Locale.ROOT)) {
      case "hetcorlr", "ch_hetcorlr" -> "hmbc (" + spectrum + ")";
      case "hetcor", "ch_hetcor" -> "hsqc (" + spectrum + ")";
      case "hhcosy" -> "cosy (" + spectrum + ")";
      case "carbon1d" -> "c13 (" + spectrum + ")";
      case "proton1d" -> "h1 (" + spectrum + ")";
      default -> spectrum;
    };
  }
}
