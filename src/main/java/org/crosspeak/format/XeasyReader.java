// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads XEASY and CYANA peak lists of two dimensions. Immutable. */
final class XeasyReader implements SyntaxReader {

  private static final String MARKER = "# Number of dimensions";
  private static final int VOLUME_COLUMN = 5;

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    if (content.firstCharacter() != '#' || !content.text().stripLeading().startsWith(MARKER)) {
      return null;
    }
    Rows rows = Rows.lines(content.text());
    String[] axes = new String[] {"", ""};
    String spectrum = "";
    Cells cells = new Cells();
    List<Peak> peaks = new ArrayList<>();
    double last = Double.NaN;
    for (int row = 0; row < rows.count(); row++) {
      budget.tick(row);
      rows.read(row, Cells.BLANKS, cells);
      String text = rows.text(row).strip();
      if (text.startsWith("#")) {
        checkDimensions(text, rows.line(row));
        spectrum = text.startsWith("#SPECTRUM") ? text.substring(9) : spectrum;
        name(cells, axes);
      } else if (cells.size() > 2 && cells.shift(0) != last) {
        last = cells.shift(0);
        peak(cells, rows.line(row), peaks, problems);
        budget.row(peaks.size(), rows.line(row));
      }
    }
    return new RawFile(
        "xeasy", List.of("the line \"" + MARKER + " 2\""), List.of(list(axes, spectrum, peaks)));
  }

  private static void checkDimensions(String text, int line) {
    String dimensions = text.startsWith(MARKER) ? text.substring(MARKER.length()).strip() : "2";
    if (!dimensions.equals("2")) {
      throw new RefusedException(
          "not-a-peak-list",
          line,
          "this is a peak list of " + Problems.shortened(dimensions) + " dimensions",
          text,
          MARKER + " 2",
          "export the peak list of a 2D spectrum");
    }
  }

  /** {@code #INAME 1 H} and {@code #CYANAFORMAT Hc} name the axes. */
  private static void name(Cells cells, String[] axes) {
    if (cells.text(0).equals("#INAME")) {
      int axis = cells.text(1).equals("1") ? 0 : 1;
      axes[axis] = cells.text(2);
    } else if (cells.text(0).equals("#CYANAFORMAT") && cells.text(1).length() == 2) {
      axes[0] = cells.text(1).substring(0, 1);
      axes[1] = cells.text(1).substring(1);
    }
  }

  private static void peak(Cells cells, int line, List<Peak> peaks, Problems problems) {
    double first = cells.shift(1);
    double second = cells.shift(2);
    if (Double.isNaN(first) || Double.isNaN(second)) {
      String bad = Double.isNaN(first) ? cells.text(1) : cells.text(2);
      problems.error(
          "bad-number",
          line,
          "a shift is no number: \"" + Problems.shortened(bad) + "\"",
          bad,
          "a shift in ppm",
          "correct the row in the source and export again");
      return;
    }
    double volume = cells.amount(VOLUME_COLUMN, false);
    PeakDetail detail =
        new PeakDetail(
            Double.isNaN(volume) ? null : volume, null, null, null, null, null, null, null);
    peaks.add(new Peak(first, second, null, line, null, detail));
  }

  private static RawList list(String[] axes, String spectrum, List<Peak> peaks) {
    Nucleus first = nucleus(axes[0]);
    Nucleus second = nucleus(axes[1]);
    boolean exchange = second == Nucleus.H1 && first != Nucleus.H1;
    List<Peak> placed =
        exchange ? peaks.stream().map(peak -> peak.at(peak.f1Ppm(), peak.f2Ppm())).toList() : peaks;
    List<Hint> hints =
        spectrum.isBlank() ? List.of() : List.of(new Hint("line #SPECTRUM", spectrum.strip()));
    return new RawList(
        spectrum.isBlank() ? null : spectrum.strip(),
        true,
        first == null && second == null ? Naming.NONE : Naming.NUCLEI,
        !exchange,
        AxisFacts.of(exchange ? second : first),
        AxisFacts.of(exchange ? first : second),
        placed,
        hints,
        List.of("axes are named " + axes[0] + " and " + axes[1]));
  }

  /** The nucleus that an axis name begins with ({@code HN}, {@code C13}, {@code 13C}), or null. */
  static @Nullable Nucleus nucleus(String name) {
    String bare = name.toUpperCase(Locale.ROOT).replaceFirst("^[0-9_]+", "");
    return switch (bare.isEmpty() ? ' ' : bare.charAt(0)) {
      case 'H' -> Nucleus.H1;
      case 'C' -> Nucleus.C13;
      case 'N' -> Nucleus.N15;
      default -> null;
    };
  }
}
