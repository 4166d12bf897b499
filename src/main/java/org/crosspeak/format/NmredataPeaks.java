// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one NMReDATA spectrum tag. Lives for one tag. */
final class NmredataPeaks {

  /** Members of a group that lie closer than this are one unresolved peak, at their mean. */
  private static final double ONE_PEAK_F1_PPM = 0.6;

  private static final double ONE_PEAK_F2_PPM = 0.06;

  private final NmredataLabels labels;
  private final Budget budget;
  private final Problems problems;
  private final List<Peak> peaks = new ArrayList<>();
  private int byLabel;

  NmredataPeaks(NmredataLabels labels, Budget budget, Problems problems) {
    this.labels = labels;
    this.budget = budget;
    this.problems = problems;
  }

  List<Peak> peaks() {
    return peaks;
  }

  /** Where the shifts come from. */
  String told() {
    if (byLabel == 0) {
      return "shifts are given in ppm";
    }
    return byLabel == peaks.size()
        ? "shifts are those of the labels in the assignment"
        : "shifts are partly those of the labels in the assignment, partly given in ppm";
  }

  /** A line {@code F1/F2, I=…, E=…} of a 2D tag; {@code key=value} lines are left out. */
  void pair(SdfTag.Line line) {
    String text = line.text();
    int slash = text.indexOf('/');
    int equals = text.indexOf('=');
    if (slash < 0 || equals >= 0 && equals < slash) {
      return;
    }
    int end = endOfPair(text, slash);
    String first = text.substring(0, slash).strip();
    String second = text.substring(slash + 1, end).strip();
    double f1 = position(first, ONE_PEAK_F1_PPM);
    double f2 = position(second, ONE_PEAK_F2_PPM);
    if (Double.isNaN(f1) || Double.isNaN(f2)) {
      problems.warn(
          "unknown-label",
          line.number(),
          "the pair is left out, its position is not to be had from the assignment: \""
              + Problems.shortened(first + "/" + second)
              + "\"",
          "give the label a shift in NMREDATA_ASSIGNMENT");
      return;
    }
    byLabel += labels.isLabel(first) || labels.isLabel(second) ? 1 : 0;
    Map<String, String> attributes = attributes(text.substring(end));
    peaks.add(
        new Peak(
            f2,
            f1,
            number(attributes.remove("I")),
            line.number(),
            null,
            detail(attributes, first + "/" + second)));
    budget.row(peaks.size(), line.number());
  }

  /** A line {@code ppm, S=…, L=…, N=…} of a 1D tag. */
  void line(SdfTag.Line line) {
    int comma = line.text().indexOf(',');
    String first = comma < 0 ? line.text() : line.text().substring(0, comma);
    double shift = shiftOrMiddle(first.strip());
    if (Double.isNaN(shift)) {
      return;
    }
    Map<String, String> attributes = attributes(comma < 0 ? "" : line.text().substring(comma));
    String label = attributes.remove("L");
    Double intensity = number(attributes.remove("I"));
    peaks.add(
        new Peak(Double.NaN, shift, intensity, line.number(), null, detail(attributes, label)));
    budget.row(peaks.size(), line.number());
  }

  /** A shift, or the middle of a range such as {@code 7.40-7.30}. */
  private static double shiftOrMiddle(String text) {
    double shift = NumberText.shift(text);
    int dash = text.indexOf('-', 1);
    if (!Double.isNaN(shift) || dash < 0) {
      return shift;
    }
    double from = NumberText.shift(text.substring(0, dash).strip());
    return (from + NumberText.shift(text.substring(dash + 1).strip())) / 2;
  }

  /** The comma that ends the pair; commas inside brackets belong to a group. */
  private static int endOfPair(String text, int slash) {
    int depth = 0;
    for (int i = slash; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** The one position of a side, or NaN when it has none or several. */
  private double position(String side, double onePeak) {
    List<Double> shifts = labels.shifts(side);
    if (shifts.isEmpty() || Collections.max(shifts) - Collections.min(shifts) > onePeak) {
      return Double.NaN;
    }
    return shifts.size() == 1
        ? shifts.get(0)
        : shifts.stream().mapToDouble(Double::doubleValue).sum() / shifts.size();
  }

  private static Map<String, String> attributes(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String last = "";
    for (String part : text.split(",")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        last = part.substring(0, equals).strip();
        attributes.put(last, part.substring(equals + 1).strip());
      } else if (!last.isEmpty() && !part.isBlank()) {
        attributes.merge(last, part.strip(), (before, more) -> before + "," + more);
      }
    }
    return attributes;
  }

  private static @Nullable Double number(@Nullable String text) {
    double value = text == null ? Double.NaN : NumberText.amount(text, 0, text.length(), false);
    return Double.isNaN(value) ? null : value;
  }

  private static PeakDetail detail(Map<String, String> attributes, @Nullable String label) {
    Double volume = number(attributes.remove("E"));
    Double widthF2 = number(attributes.remove("W2"));
    Double widthF1 = number(attributes.remove("W1"));
    String multiplicity = attributes.remove("S");
    Double protons = number(attributes.get("N"));
    List<String> rest = new ArrayList<>();
    attributes.forEach((key, value) -> rest.add(key.strip() + "=" + value));
    String flags = rest.isEmpty() ? null : String.join("; ", rest);
    String shape = multiplicity == null ? null : multiplicity.toLowerCase(Locale.ROOT);
    return new PeakDetail(volume, widthF2, widthF1, label, null, flags, shape, protons);
  }
}
