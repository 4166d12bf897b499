// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads the elements below {@code <PeakList>}, in any case. Lives for one reading. */
final class TopSpinXml {

  private final XMLStreamReader xml;
  private final boolean cut;
  private final Budget budget;
  private final Problems problems;
  private final List<RawList> lists = new ArrayList<>();
  private List<Peak> peaks = new ArrayList<>();
  private List<Hint> hints = new ArrayList<>();
  private @Nullable String name;
  private boolean twoDimensional = true;
  private int seen;

  TopSpinXml(XMLStreamReader xml, boolean cut, Budget budget, Problems problems) {
    this.xml = xml;
    this.cut = cut;
    this.budget = budget;
    this.problems = problems;
  }

  RawFile read() throws XMLStreamException {
    int depth = 1;
    try {
      while (depth > 0 && xml.hasNext()) {
        int event = xml.next();
        budget.tick(seen++);
        if (event == XMLStreamConstants.START_ELEMENT) {
          budget.depth(++depth, line());
          start(xml.getLocalName().toLowerCase(Locale.ROOT));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          end(xml.getLocalName().toLowerCase(Locale.ROOT));
        } else if (event == XMLStreamConstants.CHARACTERS) {
          budget.text(xml.getTextLength(), line());
        }
      }
    } catch (XMLStreamException e) {
      if (!cut) {
        throw e;
      }
    }
    finish();
    String told = "the XML root is <PeakList>";
    return new RawFile("topspin-peaklist-xml", List.of(told), lists);
  }

  private int line() {
    return Math.max(0, xml.getLocation().getLineNumber());
  }

  private void start(String element) {
    switch (element) {
      case "peaklist1d", "peaklist2d" -> {
        finish();
        twoDimensional = element.equals("peaklist2d");
      }
      case "peaklist3d", "peak3d" -> threeDimensional();
      case "peaklist1dheader", "peaklist2dheader" -> header(attributes());
      case "peak1d" -> peak(attributes(), false);
      case "peak2d" -> peak(attributes(), true);
      default -> {
        // Other elements (PeakPickDetails, writers' own) say nothing of peaks.
      }
    }
  }

  private void end(String element) {
    if (element.equals("peaklist1d") || element.equals("peaklist2d")) {
      finish();
    }
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      budget.text(value.length(), line());
      attributes.put(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), value);
    }
    return attributes;
  }

  private void header(Map<String, String> attributes) {
    name = attributes.get("name");
    if (name != null) {
      hints.add(new Hint("list's name", name));
    }
  }

  private void peak(Map<String, String> attributes, boolean second) {
    if (!peaks.isEmpty() && second != twoDimensional) {
      problems.error(
          "missing-shift",
          line(),
          "peaks with one shift and with two stand in one list",
          second ? "<Peak2D>" : "<Peak1D>",
          "peaks of one kind",
          "correct the file or export it again");
      return;
    }
    twoDimensional = second;
    double f1 = shift(attributes, "f1");
    double f2 = second ? shift(attributes, "f2") : Double.NaN;
    if (Double.isNaN(f1) || second && Double.isNaN(f2)) {
      return;
    }
    peaks.add(new Peak(f2, f1, amount(attributes, "intensity"), line(), null, detail(attributes)));
    budget.row(peaks.size(), line());
  }

  private double shift(Map<String, String> attributes, String axis) {
    String text = attributes.get(axis);
    double value = text == null ? Double.NaN : NumberText.shift(text.strip());
    if (Double.isNaN(value)) {
      String upper = axis.toUpperCase(Locale.ROOT);
      problems.error(
          text == null ? "missing-shift" : "bad-number",
          line(),
          text == null
              ? "the peak has no " + upper
              : "the peak's " + upper + " is no number: \"" + Problems.shortened(text) + "\"",
          text == null ? "no attribute " + upper : text,
          "a shift in ppm",
          "correct the file or export it again");
    }
    return value;
  }

  private @Nullable Double amount(Map<String, String> attributes, String name) {
    String text = attributes.get(name);
    if (text == null || text.isBlank()) {
      return null;
    }
    String bare = text.strip();
    double value = NumberText.amount(bare, 0, bare.length(), false);
    if (Double.isNaN(value)) {
      String shown = Problems.shortened(bare);
      String message = "the peak's " + name + " is no number and is left out: \"" + shown + "\"";
      problems.warn("bad-amount", line(), message, "correct the value if it matters");
      return null;
    }
    return value;
  }

  private PeakDetail detail(Map<String, String> attributes) {
    String annotation = attributes.get("annotation");
    return new PeakDetail(
        amount(attributes, "volume"),
        null,
        null,
        annotation == null || annotation.isBlank() ? null : annotation.strip(),
        attributes.get("type"),
        null,
        null,
        null);
  }

  private void threeDimensional() {
    throw new RefusedException(
        "not-a-peak-list",
        line(),
        "this is a 3D peak list",
        "<" + xml.getLocalName() + ">",
        "<Peak2D> or <Peak1D>",
        "export the peak list of a 2D spectrum");
  }

  private void finish() {
    if (!peaks.isEmpty()) {
      lists.add(
          new RawList(
              name,
              twoDimensional,
              Naming.AXES,
              true,
              AxisFacts.NONE,
              AxisFacts.NONE,
              peaks,
              hints,
              List.of()));
    }
    peaks = new ArrayList<>();
    hints = new ArrayList<>();
    name = null;
  }
}
