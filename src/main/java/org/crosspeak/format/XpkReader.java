// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/** Reads NMRView {@code .xpk} and NMRFx {@code .xpk2} lists of two dimensions. Immutable. */
final class XpkReader implements SyntaxReader {

  private static final String XPK = "label dataset sw sf";
  private static final String XPK2 = "peaklist\tdataset";

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    char first = content.firstCharacter();
    if (first != XPK.charAt(0) && first != XPK2.charAt(0)) {
      return null;
    }
    String text = content.text().stripLeading();
    boolean second = text.startsWith(XPK2);
    if (!second && !text.startsWith(XPK)) {
      return null;
    }
    Reading reading = new Reading(Rows.lines(content.text()), second, budget, problems);
    String told = second ? "the first line of NMRFx lists" : "the first line of NMRView lists";
    return new RawFile(second ? "nmrfx-xpk2" : "nmrview-xpk", List.of(told), reading.lists());
  }

  /** One reading. */
  private static final class Reading {

    private final Rows rows;
    private final boolean second;
    private final Budget budget;
    private final Problems problems;
    private List<String> columns = List.of();
    private final List<String> axes = new ArrayList<>();
    private final List<AxisFacts> facts = new ArrayList<>();
    private String dataset = "";
    private List<String> frequencies = List.of();

    Reading(Rows rows, boolean second, Budget budget, Problems problems) {
      this.rows = rows;
      this.second = second;
      this.budget = budget;
      this.problems = problems;
    }

    List<RawList> lists() {
      int row = second ? headOfXpk2() : headOfXpk();
      if (axes.size() != 2) {
        throw dimensions();
      }
      int direct = facts.get(0).nucleus() == Nucleus.H1 ? 0 : 1;
      List<Peak> peaks = new ArrayList<>();
      for (; row < rows.count(); row++) {
        budget.tick(row);
        List<String> cells = cells(rows.text(row));
        if (cells.size() > 2) {
          peak(cells, rows.line(row), direct, peaks);
          budget.row(peaks.size(), rows.line(row));
        }
      }
      return List.of(
          new RawList(
              dataset.isBlank() ? null : dataset,
              true,
              facts.get(direct).nucleus() == null ? Naming.NONE : Naming.NUCLEI,
              direct == 0,
              facts.get(direct),
              facts.get(1 - direct),
              peaks,
              List.of(new Hint("dataset", dataset)),
              List.of("axes are named " + String.join(" and ", axes))));
    }

    private RefusedException dimensions() {
      return new RefusedException(
          "not-a-peak-list",
          rows.line(Math.min(1, rows.count() - 1)),
          "this is a peak list of " + axes.size() + " dimensions",
          "axes " + String.join(", ", axes),
          "two axes",
          "export the peak list of a 2D spectrum");
    }

    /** Six lines: a title, axis names, dataset, widths, frequencies, columns. */
    private int headOfXpk() {
      List<List<String>> head = new ArrayList<>();
      int row = 0;
      for (; row < rows.count() && head.size() < 6; row++) {
        if (!rows.text(row).isBlank()) {
          head.add(cells(rows.text(row)));
        }
      }
      if (head.size() < 6) {
        return rows.count();
      }
      dataset = String.join(" ", head.get(2));
      frequencies = head.get(4);
      for (int i = 0; i < head.get(1).size(); i++) {
        axis(head.get(1).get(i), XeasyReader.nucleus(head.get(1).get(i)), i);
      }
      columns = new ArrayList<>(List.of("id"));
      columns.addAll(head.get(5));
      return row;
    }

    /** Two lines on the list, then a table of axes, then the columns. */
    private int headOfXpk2() {
      dataset = rows.count() > 1 ? rows.text(1).replace('\t', ' ') : "";
      int row = 3;
      for (; row < rows.count(); row++) {
        List<String> cells = cells(rows.text(row));
        if (!cells.isEmpty() && cells.get(0).equals("id")) {
          columns = cells;
          return row + 1;
        }
        if (cells.size() > 3) {
          frequencies = Arrays.asList("", "", "", "");
          frequencies.set(Math.min(axes.size(), 3), cells.get(3));
          axis(cells.get(0), Nucleus.ofCode(cells.get(1)).orElse(null), axes.size());
        }
      }
      return rows.count();
    }

    private void axis(String name, @Nullable Nucleus nucleus, int index) {
      axes.add(name);
      String mhz = index < frequencies.size() ? frequencies.get(index) : "";
      facts.add(AxisFacts.of(nucleus).at(NumberText.shift(mhz.strip())));
    }

    private void peak(List<String> cells, int line, int direct, List<Peak> peaks) {
      double f2 = number(cells, axes.get(direct) + ".P");
      double f1 = number(cells, axes.get(1 - direct) + ".P");
      if (Double.isNaN(f2) || Double.isNaN(f1)) {
        problems.error(
            "bad-number",
            line,
            "a shift of the peak is no number",
            String.join(" ", cells),
            "a shift in ppm in each column .P",
            "correct the row in the source and export again");
        return;
      }
      String label =
          (text(cells, axes.get(direct) + ".L") + " " + text(cells, axes.get(1 - direct) + ".L"))
              .strip();
      boolean deleted = text(cells, second ? "status" : "stat").equals("-1");
      PeakDetail detail =
          new PeakDetail(
              amount(cells, second ? "volume" : "vol"),
              null,
              null,
              label.isEmpty() ? null : label,
              deleted ? "deleted" : null,
              null,
              null,
              null);
      Double intensity = amount(cells, second ? "intensity" : "int");
      peaks.add(new Peak(f2, f1, intensity, line, null, detail));
    }

    private String text(List<String> cells, String column) {
      int at = columns.indexOf(column);
      String text = at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
      return text.equals("?") ? "" : text;
    }

    private double number(List<String> cells, String column) {
      return NumberText.shift(text(cells, column));
    }

    private @Nullable Double amount(List<String> cells, String column) {
      String text = text(cells, column);
      double value = NumberText.amount(text, 0, text.length(), false);
      return Double.isNaN(value) ? null : value;
    }

    /** Cells by tab, or by blanks outside braces. */
    private List<String> cells(String line) {
      if (second) {
        return Arrays.asList(line.split("\t", -1));
      }
      List<String> cells = new ArrayList<>();
      int i = 0;
      while (i < line.length()) {
        if (Character.isWhitespace(line.charAt(i))) {
          i++;
          continue;
        }
        boolean brace = line.charAt(i) == '{';
        int end = brace ? line.indexOf('}', i) : i;
        while (!brace && end < line.length() && !Character.isWhitespace(line.charAt(end))) {
          end++;
        }
        end = end < 0 ? line.length() : end;
        cells.add(line.substring(brace ? i + 1 : i, end).strip());
        i = end + 1;
      }
      return cells;
    }
  }
}
