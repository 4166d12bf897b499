// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.SetAside;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Writes peak lists in the formats of other programs. What the format can hold comes back when the
 * file is read; what it cannot hold is told.
 *
 * <pre>{@code
 * Written written = PeakListWriter.withDefaults().write(recognised.lists(), TargetFormat.MNOVA);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PeakListWriter {

  private final ListTitle titles;

  private PeakListWriter(ListTitle titles) {
    this.titles = titles;
  }

  /** A writer with the words of this package's resources. */
  public static PeakListWriter withDefaults() {
    return new PeakListWriter(
        new ListTitle(new ExperimentWords(ResourceTable.load("experiments"))));
  }

  /** The lists as a file of that format. */
  public Written write(List<PeakList> lists, TargetFormat format) {
    TargetWriter writer = writer(format);
    List<Issue> issues = new ArrayList<>();
    List<PeakList> held = held(lists, writer, issues);
    Issue refusal = refusal(held, writer, format);
    if (refusal != null) {
      issues.add(refusal);
      return new Written("", issues);
    }
    List<TargetList> targets = new ArrayList<>();
    for (PeakList list : held) {
      targets.add(new TargetList(list, titles.of(list), rows(list, writer)));
      tellPeaks(list, writer, format, issues);
      tellParts(list, writer, format, issues);
    }
    return new Written(writer.text(targets), issues);
  }

  /** The writer of a format. */
  static TargetWriter writer(TargetFormat format) {
    return switch (format) {
      case MNOVA -> new MnovaText();
      case TOPSPIN -> new TopSpinXmlText();
      case SPARKY -> new SparkyText();
      case NMREDATA -> new NmredataText();
      case NMRIUM -> new NmriumText();
      case JSON -> new ListsJsonText();
    };
  }

  private static List<PeakList> held(
      List<PeakList> lists, TargetWriter writer, List<Issue> issues) {
    List<PeakList> held = new ArrayList<>();
    for (PeakList list : lists) {
      String why = writer.refusal(list);
      if (why == null) {
        held.add(list);
      } else {
        String message = "\"" + list.name() + "\" is left out: " + why;
        issues.add(Issue.of(Severity.WARNING, "list-left-out", message));
      }
    }
    return held;
  }

  private static @Nullable Issue refusal(
      List<PeakList> lists, TargetWriter writer, TargetFormat format) {
    if (lists.isEmpty()) {
      return error("no list is left that " + format.code() + " can hold", "choose another format");
    }
    if (lists.size() > 1 && !writer.holdsSeveralLists()) {
      String names =
          lists.stream()
              .map(list -> list.name() + " (" + list.experiment().code() + ")")
              .collect(Collectors.joining(", "));
      return error(
          format.code() + " holds one list a file, and there are " + lists.size() + ": " + names,
          "choose one with --list");
    }
    return null;
  }

  private static Issue error(String message, String remedy) {
    return new Issue(Severity.ERROR, "target-refused", null, 0, message, null, null, remedy);
  }

  /** Peaks in use and aside put together again by their lines, where these are in order. */
  private static List<Peak> rows(PeakList list, TargetWriter writer) {
    List<Peak> aside = list.setAside().stream().filter(writer::marks).map(SetAside::peak).toList();
    List<Peak> rows = Stream.concat(list.peaks().stream(), aside.stream()).toList();
    boolean ordered = ordered(list.peaks()) && ordered(aside);
    return ordered ? rows.stream().sorted(Comparator.comparingInt(Peak::line)).toList() : rows;
  }

  private static boolean ordered(List<Peak> peaks) {
    int line = 1;
    for (Peak peak : peaks) {
      if (peak.line() < line) {
        return false;
      }
      line = peak.line();
    }
    return true;
  }

  private static void tellPeaks(
      PeakList list, TargetWriter writer, TargetFormat format, List<Issue> issues) {
    long unmarked = list.setAside().stream().filter(aside -> !writer.marks(aside)).count();
    if (unmarked > 0) {
      issues.add(
          Issue.of(
              Severity.NOTE,
              "not-held",
              "\""
                  + list.name()
                  + "\": "
                  + unmarked
                  + (unmarked == 1 ? " peak that is" : " peaks that are")
                  + " set aside not written, "
                  + format.code()
                  + " cannot mark "
                  + (unmarked == 1 ? "it" : "them")));
    }
  }

  private static void tellParts(
      PeakList list, TargetWriter writer, TargetFormat format, List<Issue> issues) {
    Set<ListPart> lost = ListPart.allBut(writer.holds(list.f2() != null).toArray(ListPart[]::new));
    String words =
        lost.stream()
            .filter(part -> part.in(list))
            .map(ListPart::words)
            .collect(Collectors.joining(", "));
    if (!words.isEmpty()) {
      String message = "\"" + list.name() + "\": " + format.code() + " does not hold " + words;
      issues.add(Issue.of(Severity.NOTE, "not-held", message));
    }
  }
}
