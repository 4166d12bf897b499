// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/**
 * Reads 1D shifts as they stand in a paper's experimental part: {@code 13C NMR (101 MHz, CDCl3) δ
 * 148.7, 133.2 (2C), …} and {@code 1H NMR … δ 8.02 (s, 1H), 4.38 (t, J = 7.1 Hz, 2H)}. Immutable.
 */
final class PastedShifts implements SyntaxReader {

  private static final Pattern DELTA =
      Pattern.compile(
          "δ[ \\t]*([CH])?[ \\t]*\\(?(?:ppm)?\\)?[ \\t]*[:=]?[ \\t]*(?=-?\\d+(\\.\\d|,\\d{1,2}\\b))");
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(-?\\d+\\.\\d+)(?:\\s*[-–—−]\\s*(-?\\d+\\.\\d+))?\\s*(?:\\(([^()]*)\\))?\\s*");
  private static final Pattern COMMA_LINE =
      Pattern.compile(
          "\\s*(-?\\d+,\\d{1,3})(?:\\s*[-–—−]\\s*(-?\\d+,\\d{1,3}))?\\s*(?:\\(([^()]*)\\))?\\s*");
  private static final Pattern NUMBER_AHEAD =
      Pattern.compile("\\s*-?\\d+[.,]?\\d*(?![\\d.,]*[A-Za-z])");
  private static final Pattern PROTONS = Pattern.compile("(\\d+)\\s*H\\b");
  private static final Pattern SHAPE = Pattern.compile("\\s*((?:br\\.?\\s*)?[a-z]{1,6})\\b.*");
  private static final Pattern MEGAHERTZ = Pattern.compile("(\\d{2,4}(?:\\.\\d+)?)\\s*MHz");

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    String text = content.text();
    if (text.indexOf('δ') < 0) {
      return null;
    }
    Matcher delta = DELTA.matcher(text);
    List<RawList> lists = new ArrayList<>();
    int before = 0;
    // A δ within a bracket that was read belongs to that shift.
    while (delta.find(before)) {
      budget.tick(lists.size());
      List<Peak> peaks = new ArrayList<>();
      boolean point = delta.group(2).startsWith(".");
      int end = lines(text, delta.end(), point ? LINE : COMMA_LINE, peaks, budget);
      tellRest(text, end, problems);
      if (!peaks.isEmpty()) {
        lists.add(list(text.substring(before, delta.start()).strip(), delta.group(1), peaks));
      }
      before = end;
    }
    return lists.isEmpty()
        ? null
        : new RawFile("pasted-1d", List.of("a running text with shifts behind δ"), lists);
  }

  /** Reads shifts parted by commas or semicolons; returns where they end. */
  private static int lines(
      String text, int from, Pattern pattern, List<Peak> peaks, Budget budget) {
    Matcher line = pattern.matcher(text);
    int at = from;
    while (at < text.length() && line.find(at) && line.start() == at) {
      peaks.add(peak(text, line));
      budget.row(peaks.size(), peaks.get(peaks.size() - 1).line());
      at = line.end();
      if (at >= text.length() || text.charAt(at) != ',' && text.charAt(at) != ';') {
        break;
      }
      at++;
    }
    return at;
  }

  /** A number behind the last shift is one that could not be read: no shift is lost unsaid. */
  private static void tellRest(String text, int end, Problems problems) {
    Matcher rest = NUMBER_AHEAD.matcher(text).region(end, text.length());
    if (rest.lookingAt()) {
      String shown = Problems.shortened(text.substring(end, Math.min(text.length(), end + 40)));
      problems.warn(
          "row-skipped",
          lineNumber(text, end),
          "the shifts end before \"" + shown.strip() + "\", which is not read",
          "write all shifts with the same decimal mark, commas or semicolons between them");
    }
  }

  private static Peak peak(String text, Matcher line) {
    double shift = number(line.group(1));
    if (line.group(2) != null) {
      shift = (shift + number(line.group(2))) / 2;
    }
    String brackets = line.group(3) == null ? "" : line.group(3);
    Matcher protons = PROTONS.matcher(brackets);
    Double count = protons.find() ? Double.valueOf(protons.group(1)) : null;
    Matcher shape = SHAPE.matcher(brackets);
    PeakDetail detail =
        new PeakDetail(
            count,
            null,
            null,
            brackets.isBlank() ? null : brackets.strip(),
            null,
            null,
            shape.matches() ? shape.group(1) : null,
            count);
    return new Peak(Double.NaN, shift, null, lineNumber(text, line.start(1)), null, detail);
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(',', '.'));
  }

  private static int lineNumber(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static RawList list(String title, @Nullable String letter, List<Peak> peaks) {
    String near = title.substring(Math.max(0, title.length() - 80));
    String words = near.toLowerCase(Locale.ROOT);
    boolean carbon = "C".equals(letter) || words.contains("13c");
    boolean proton = "H".equals(letter) || words.contains("1h nmr") || words.contains("1h-nmr");
    Nucleus nucleus = carbon ? Nucleus.C13 : proton ? Nucleus.H1 : null;
    Matcher megahertz = MEGAHERTZ.matcher(near);
    double frequency = megahertz.find() ? Double.parseDouble(megahertz.group(1)) : Double.NaN;
    String name = carbon ? "13C" : proton ? "1H" : null;
    return new RawList(
        name,
        false,
        Naming.NUCLEI,
        true,
        AxisFacts.NONE,
        AxisFacts.of(nucleus).at(frequency),
        peaks,
        name == null ? List.of() : List.of(new Hint("text before δ", name)),
        List.of("each number behind δ is a line"));
  }
}
