// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/** Puts the reading of one file together. Lives for one reading. */
final class FileAssembly {

  private final ListMaker maker;
  private final Source source;
  private final RawFile raw;
  private final ReadOptions options;
  private final Problems problems;

  FileAssembly(
      ListMaker maker, Source source, RawFile raw, ReadOptions options, Problems problems) {
    this.maker = maker;
    this.source = source;
    this.raw = raw;
    this.options = options;
    this.problems = problems;
  }

  FileReading reading() {
    List<PeakList> lists = new ArrayList<>();
    for (RawList list : raw.lists()) {
      PeakList made = list.peaks().isEmpty() ? null : made(list);
      if (made != null) {
        lists.add(made);
      }
    }
    List<PeakList> chosen = chosen(lists);
    checkNotEmpty(chosen);
    checkDimension(chosen);
    return new FileReading.Recognised(
        source.name(), raw.format(), decidedBy(), chosen, problems.all());
  }

  private List<String> decidedBy() {
    List<String> decided = new ArrayList<>();
    decided.add("format: " + raw.format() + ", by content");
    decided.addAll(raw.decidedBy());
    return decided;
  }

  private @Nullable PeakList made(RawList list) {
    try {
      return maker.make(list, source.name(), asked(list), options, problems);
    } catch (RefusedException refusal) {
      problems.add(refusal);
      return null;
    }
  }

  /** The experiment that the user's word gives this list, or null when it is not meant. */
  private @Nullable Experiment asked(RawList list) {
    Experiment asked = options.experiment();
    if (asked == null || asked.isTwoDimensional() != list.twoDimensional()) {
      return null;
    }
    boolean alone = raw.lists().stream().filter(one -> !one.peaks().isEmpty()).count() == 1;
    boolean meant = alone || options.list() != null || !maker.experiments().namesItself(list);
    return meant ? asked : null;
  }

  private List<PeakList> chosen(List<PeakList> lists) {
    String wanted = options.list();
    if (wanted == null || lists.isEmpty()) {
      return lists;
    }
    List<PeakList> chosen = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      if (fits(lists.get(i), i + 1, wanted)) {
        chosen.add(lists.get(i));
      }
    }
    if (chosen.isEmpty()) {
      problems.error(
          "no-such-list",
          0,
          "the file has no list \"" + Problems.shortened(wanted) + "\"",
          wanted,
          names(lists),
          "choose one of them by number, name or experiment");
    }
    return chosen;
  }

  private static boolean fits(PeakList list, int number, String wanted) {
    return wanted.equals(String.valueOf(number))
        || wanted.equalsIgnoreCase(list.name())
        || wanted.toLowerCase(Locale.ROOT).equals(list.experiment().code());
  }

  private static String names(List<PeakList> lists) {
    return lists.stream()
        .map(list -> list.name() + " (" + list.experiment().code() + ")")
        .collect(Collectors.joining(", "));
  }

  private void checkNotEmpty(List<PeakList> lists) {
    boolean some = lists.stream().anyMatch(list -> !list.peaks().isEmpty());
    boolean told = problems.all().stream().anyMatch(issue -> issue.code().equals("axes-unclear"));
    if (!some && !told && !noSuchList()) {
      problems.error(
          "no-peaks",
          0,
          "the list has no usable peak",
          lists.isEmpty() ? "a header without rows" : "only rows that are set aside",
          "at least one peak",
          "pick peaks in the spectrum and export the table again");
    }
  }

  private boolean noSuchList() {
    return problems.all().stream().anyMatch(issue -> issue.code().equals("no-such-list"));
  }

  /** A 1D list where a 2D one is wanted fails, and the other way round. */
  private void checkDimension(List<PeakList> lists) {
    Experiment asked = options.experiment();
    if (asked == null || lists.isEmpty()) {
      return;
    }
    boolean fits =
        lists.stream()
            .anyMatch(list -> list.experiment().isTwoDimensional() == asked.isTwoDimensional());
    if (fits) {
      return;
    }
    PeakList first = lists.get(0);
    String read = (first.f2() == null ? "a 1D list (" : "a 2D list (") + shape(first) + ")";
    boolean two = asked.isTwoDimensional();
    problems.error(
        two ? "need-2d" : "need-1d",
        0,
        "this is "
            + read
            + ", "
            + asked.code()
            + " needs "
            + (two ? "two shifts" : "one shift")
            + " a peak",
        read,
        two ? "two shifts a peak" : "one shift a line",
        two
            ? "export the 2D peaks table (f2 and f1 in ppm) of the " + asked.code() + " spectrum"
            : "export the peak table of the 1D spectrum");
  }

  private static String shape(PeakList list) {
    return list.experiment().code() + ", " + list.peaks().size() + " peaks";
  }
}
