// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakDetail;
import org.jspecify.annotations.Nullable;

/**
 * Reads the correlations of LSD and pyLSD inputs. They are pairs of atom numbers; shifts come from
 * {@code SHIX} and {@code SHIH}, else from a comment such as {@code ; 139.71 / 5.612}. Immutable.
 */
final class LsdReader implements SyntaxReader {

  private static final Pattern ATOM = Pattern.compile("(?m)^\\s*MULT\\s+\\d+\\s+[A-Z][a-z]?\\b");
  private static final Pattern COMMENT =
      Pattern.compile("\\s*(-?[\\d.]+(?:/[\\d.]+)*)\\s*(?:<-\\s*H|/)\\s*(-?[\\d.]+).*");
  private static final double ONE_PEAK_F1_PPM = 0.6;
  private static final double ONE_PEAK_F2_PPM = 0.06;

  private enum Command {
    HSQC,
    HMBC,
    COSY
  }

  @Override
  public @Nullable RawFile read(Content content, Budget budget, Problems problems) {
    if (!content.text().contains("MULT") || !ATOM.matcher(content.text()).find()) {
      return null;
    }
    return new Reading(budget, problems).read(Rows.lines(content.text()));
  }

  /** One reading. */
  private static final class Reading {

    private final Budget budget;
    private final Problems problems;
    private final Map<Integer, Double> carbons = new HashMap<>();
    private final Map<Integer, Double> protons = new HashMap<>();
    private final Map<Command, List<Peak>> peaks = new EnumMap<>(Command.class);
    private int withoutShift;

    Reading(Budget budget, Problems problems) {
      this.budget = budget;
      this.problems = problems;
    }

    RawFile read(Rows rows) {
      for (int row = 0; row < rows.count(); row++) {
        shifts(rows.text(row).strip());
        commented(rows.text(row).strip());
      }
      for (int row = 0; row < rows.count(); row++) {
        budget.tick(row);
        correlation(rows.text(row).strip(), rows.line(row));
      }
      List<RawList> lists = new ArrayList<>();
      peaks.forEach((command, list) -> lists.add(list(command, list)));
      if (lists.isEmpty()) {
        throw withoutShifts();
      }
      if (withoutShift > 0) {
        problems.warn(
            "missing-shift",
            0,
            withoutShift + " correlations are left out, their atoms have no one shift",
            "give each carbon a SHIX and each hydrogen a SHIH line");
      }
      return new RawFile("lsd", List.of("lines MULT and correlations of LSD"), lists);
    }

    private RefusedException withoutShifts() {
      return new RefusedException(
          "not-a-peak-list",
          0,
          "this is an LSD input whose correlations are atom numbers without shifts",
          carbons.size() + " SHIX and " + protons.size() + " SHIH lines",
          "SHIX for carbons and SHIH for hydrogens",
          "add SHIX and SHIH lines, or export the peak tables that the input was made from");
    }

    private void shifts(String line) {
      String[] words = bare(line).split("\\s+");
      if (words.length > 2 && (words[0].equals("SHIX") || words[0].equals("SHIH"))) {
        double shift = NumberText.shift(words[2]);
        if (!Double.isNaN(shift) && isNumber(words[1])) {
          (words[0].equals("SHIX") ? carbons : protons).put(Integer.valueOf(words[1]), shift);
        }
      }
    }

    /** An HSQC line whose comment says {@code 139.71 / 5.612} gives both atoms their shifts. */
    private void commented(String line) {
      int semicolon = line.indexOf(';');
      Matcher comment = COMMENT.matcher(semicolon < 0 ? "" : line.substring(semicolon + 1));
      if (command(line) == Command.HSQC && comment.matches()) {
        List<List<Integer>> groups = groups(bare(line).substring(4));
        if (groups.size() == 2 && groups.get(0).size() == 1 && groups.get(1).size() == 1) {
          carbons.putIfAbsent(groups.get(0).get(0), NumberText.shift(comment.group(1)));
          protons.putIfAbsent(groups.get(1).get(0), NumberText.shift(comment.group(2)));
        }
      }
    }

    private void correlation(String line, int number) {
      Command command = command(line);
      if (command == null) {
        return;
      }
      List<List<Integer>> groups = groups(bare(line).substring(4));
      if (groups.size() < 2) {
        return;
      }
      Map<Integer, Double> first = command == Command.COSY ? protons : carbons;
      boolean hydrogens = command == Command.COSY;
      double f1 = position(groups.get(0), first, hydrogens ? ONE_PEAK_F2_PPM : ONE_PEAK_F1_PPM);
      double f2 = position(groups.get(1), protons, ONE_PEAK_F2_PPM);
      int semicolon = line.indexOf(';');
      Matcher comment = COMMENT.matcher(semicolon < 0 ? "" : line.substring(semicolon + 1));
      if (comment.matches() && !hydrogens && (Double.isNaN(f1) || Double.isNaN(f2))) {
        f1 = mean(comment.group(1).split("/"), ONE_PEAK_F1_PPM);
        f2 = NumberText.shift(comment.group(2));
      }
      if (Double.isNaN(f1) || Double.isNaN(f2)) {
        withoutShift++;
        return;
      }
      PeakDetail detail = new PeakDetail(null, null, null, bare(line), null, null, null, null);
      List<Peak> list = peaks.computeIfAbsent(command, key -> new ArrayList<>());
      list.add(new Peak(f2, f1, null, number, null, detail));
      budget.row(list.size(), number);
    }

    private static @Nullable Command command(String line) {
      for (Command command : Command.values()) {
        if (line.startsWith(command.name() + " ") || line.startsWith(command.name() + "\t")) {
          return command;
        }
      }
      return null;
    }

    /** The first two atoms or groups in brackets. */
    private static List<List<Integer>> groups(String text) {
      List<List<Integer>> groups = new ArrayList<>();
      List<Integer> open = null;
      String spaced = text.replace("(", " ( ").replace(")", " ) ").strip();
      for (String word : spaced.split("\\s+")) {
        if (word.equals("(")) {
          open = new ArrayList<>();
        } else if (word.equals(")")) {
          groups.add(open == null ? List.of() : open);
          open = null;
        } else if (isNumber(word) && open != null) {
          open.add(Integer.valueOf(word));
        } else if (isNumber(word)) {
          groups.add(List.of(Integer.valueOf(word)));
        }
      }
      return groups;
    }

    private static boolean isNumber(String word) {
      return !word.isEmpty()
          && word.length() < 7
          && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static double position(
        List<Integer> atoms, Map<Integer, Double> shifts, double onePeak) {
      String[] texts =
          atoms.stream()
              .map(atom -> String.valueOf(shifts.getOrDefault(atom, Double.NaN)))
              .toArray(String[]::new);
      return mean(texts, onePeak);
    }

    /** The mean of shifts that lie close together, else NaN. */
    private static double mean(String[] texts, double onePeak) {
      double sum = 0;
      double min = Double.POSITIVE_INFINITY;
      double max = Double.NEGATIVE_INFINITY;
      for (String text : texts) {
        double shift = NumberText.shift(text);
        sum += shift;
        min = Math.min(min, shift);
        max = Math.max(max, shift);
      }
      return texts.length > 0 && max - min <= onePeak ? sum / texts.length : Double.NaN;
    }

    private static String bare(String line) {
      int comment = line.indexOf(';');
      return (comment < 0 ? line : line.substring(0, comment)).strip();
    }

    private static RawList list(Command command, List<Peak> peaks) {
      Nucleus f1 = command == Command.COSY ? Nucleus.H1 : Nucleus.C13;
      return new RawList(
          command.name(),
          true,
          Naming.NUCLEI,
          false,
          AxisFacts.of(Nucleus.H1),
          AxisFacts.of(f1),
          peaks,
          List.of(new Hint("command", command.name())),
          List.of("shifts are those of SHIX, SHIH or of the comments"));
    }
  }
}
