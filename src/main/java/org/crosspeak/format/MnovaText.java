// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import java.util.Set;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.crosspeak.peaks.SetAside;
import org.jspecify.annotations.Nullable;

/** Writes Mnova's peaks tables: a title line, a header, a row a peak, parted by tabs. Immutable. */
final class MnovaText implements TargetWriter {

  private static final List<String> AFTER_SHIFTS =
      List.of(
          "Intensity",
          "Width f2",
          "Width f1",
          "Volume",
          "Type",
          "Flags",
          "Impurity/Compound",
          "Annotation");

  private static final List<String> ONE_DIMENSIONAL =
      List.of(
          "", "ppm", "Intensity", "Width", "Area", "Type", "Flags", "Class", "H's", "Annotation");

  @Override
  public Set<ListPart> holds(boolean twoDimensional) {
    return twoDimensional
        ? ListPart.allBut(
            ListPart.FREQUENCY, ListPart.WINDOW, ListPart.MULTIPLICITY, ListPart.PROTONS)
        : ListPart.allBut(ListPart.FREQUENCY, ListPart.WINDOW, ListPart.WIDTH_F2);
  }

  @Override
  public boolean marks(SetAside aside) {
    return true;
  }

  @Override
  public String text(List<TargetList> lists) {
    StringBuilder text = new StringBuilder();
    for (TargetList list : lists) {
      text.append(text.length() == 0 ? "" : "\n");
      row(text, List.of(list.title()));
      row(text, header(list));
      int number = 0;
      for (Peak peak : list.rows()) {
        number++;
        row(text, list.twoDimensional() ? crossPeak(number, peak) : line(number, peak));
      }
    }
    return text.toString();
  }

  /** The axes by number as Mnova names them; a 15N axis by its nucleus, which shifts may hide. */
  private static List<String> header(TargetList list) {
    if (!list.twoDimensional()) {
      return ONE_DIMENSIONAL;
    }
    boolean nitrogen = list.list().f1().nucleus() == Nucleus.N15;
    List<String> header =
        new java.util.ArrayList<>(
            nitrogen ? List.of("", "1H (ppm)", "15N (ppm)") : List.of("", "f2 (ppm)", "f1 (ppm)"));
    header.addAll(AFTER_SHIFTS);
    return header;
  }

  private static List<String> crossPeak(int number, Peak peak) {
    PeakDetail detail = peak.detail();
    return List.of(
        String.valueOf(number),
        PlainNumber.of(peak.f2Ppm()),
        PlainNumber.of(peak.f1Ppm()),
        PlainNumber.orEmpty(peak.intensity()),
        PlainNumber.orEmpty(detail.widthF2Hz()),
        PlainNumber.orEmpty(detail.widthF1Hz()),
        PlainNumber.orEmpty(detail.volume()),
        orEmpty(detail.type()),
        orEmpty(detail.flags()),
        "",
        orEmpty(detail.annotation()));
  }

  private static List<String> line(int number, Peak peak) {
    PeakDetail detail = peak.detail();
    return List.of(
        String.valueOf(number),
        PlainNumber.of(peak.f1Ppm()),
        PlainNumber.orEmpty(peak.intensity()),
        PlainNumber.orEmpty(detail.widthF1Hz()),
        PlainNumber.orEmpty(detail.volume()),
        orEmpty(detail.type()),
        orEmpty(detail.flags()),
        orEmpty(detail.multiplicity()),
        PlainNumber.orEmpty(detail.protons()),
        orEmpty(detail.annotation()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static void row(StringBuilder text, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : "\t").append(quoted(cells.get(i)));
    }
    text.append('\n');
  }

  /** A cell with a quote, a tab or an end of line stands in quotes, quotes in it doubled. */
  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '"' || c == '\t' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
