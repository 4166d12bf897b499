// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An advice as lines of plain text of at most {@value #WIDTH} columns. */
public final class AdviceText {

  /** Columns of a line. */
  public static final int WIDTH = 100;

  private static final String INDENT = "  ";

  private AdviceText() {}

  /** The whole advice. */
  public static List<String> lines(Advice advice) {
    Lines lines = new Lines();
    lines.put("", heading(advice));
    advice.because().forEach(reason -> lines.put(INDENT, reason));
    safety(lines, advice.safety());
    routes(lines, advice);
    otherPrecedents(lines, advice);
    advice.protocols().forEach(protocol -> protocol(lines, protocol));
    items(lines, advice);
    lines.blank();
    lines.put("", "(" + advice.note() + ")");
    return lines.all();
  }

  private static String heading(Advice advice) {
    String subject = "Advice from the " + advice.guide() + " guide";
    if (advice.question() != null) {
      subject += ", on " + advice.question();
    }
    List<String> parts = new ArrayList<>();
    if (advice.made() != null) {
      parts.add("made " + advice.made());
    }
    if (advice.wanted() != null) {
      parts.add("wanted " + advice.wanted());
    }
    if (!parts.isEmpty()) {
      subject += " (" + String.join(", ", parts) + ")";
    }
    return advice.decision() == null
        ? subject
        : subject + ": " + advice.decision().code().replace('-', ' ');
  }

  private static void safety(Lines lines, List<SafetyNote> safety) {
    if (safety.isEmpty()) {
      return;
    }
    lines.section("Safety");
    safety.forEach(rule -> lines.put(INDENT, "! " + rule.sentence() + " [" + rule.source() + "]"));
  }

  private static void routes(Lines lines, Advice advice) {
    if (advice.routes().isEmpty()) {
      return;
    }
    lines.section("Routes, best first");
    Map<String, PrecedentNote> precedents = new LinkedHashMap<>();
    advice.precedents().forEach(precedent -> precedents.put(precedent.id(), precedent));
    Set<String> told = new LinkedHashSet<>();
    advice.safety().forEach(rule -> told.add(rule.rule()));
    for (Route route : advice.routes()) {
      lines.put(INDENT, route.rank() + ". " + route.title() + " -> " + route.gives());
      lines.put(INDENT.repeat(3), "why: " + route.why());
      lines.put(INDENT.repeat(3), "evidence: " + route.grade() + "; " + join(route.items()));
      for (String id : route.precedents()) {
        precedent(lines, precedents.get(id), told);
      }
    }
  }

  /** Precedents that belong to no route. */
  private static void otherPrecedents(Lines lines, Advice advice) {
    Set<String> told = new LinkedHashSet<>();
    advice.routes().forEach(route -> told.addAll(route.precedents()));
    List<PrecedentNote> others =
        advice.precedents().stream().filter(note -> !told.contains(note.id())).toList();
    if (!others.isEmpty()) {
      lines.section("Precedents");
      advice.safety().forEach(rule -> told.add(rule.rule()));
      others.forEach(note -> precedent(lines, note, told));
    }
  }

  /** A rule that was told before is named by its trigger only. */
  private static void precedent(Lines lines, @Nullable PrecedentNote note, Set<String> told) {
    if (note == null) {
      return;
    }
    if (!told.add(note.id())) {
      lines.put(INDENT.repeat(3), note.id() + ": see above");
      return;
    }
    lines.put(INDENT.repeat(3), note.id() + ": " + note.text() + " [" + note.source() + "]");
    List<String> again = new ArrayList<>();
    for (String danger : note.safety()) {
      int colon = danger.indexOf(PrecedentSearch.DANGER);
      if (told.add(danger.substring(colon + PrecedentSearch.DANGER.length()))) {
        lines.put(INDENT.repeat(4), "! " + danger);
      } else {
        again.add(danger.substring(0, colon));
      }
    }
    if (!again.isEmpty()) {
      lines.put(
          INDENT.repeat(4),
          "! as under Safety: " + again.stream().distinct().collect(Collectors.joining("; ")));
    }
  }

  private static String join(Collection<String> words) {
    return String.join(", ", words);
  }

  private static void protocol(Lines lines, Protocol protocol) {
    String gives = protocol.gives().isEmpty() ? "" : " -> " + protocol.gives();
    lines.section("Protocol: " + protocol.title() + gives);
    for (ProtocolStep step : protocol.steps()) {
      String monitor = step.monitor() == null ? "" : " [follow: " + step.monitor() + "]";
      lines.put(INDENT, step.n() + ". " + step.action() + monitor);
    }
    if (!protocol.table().isEmpty()) {
      lines.put(INDENT, "Amounts:");
      protocol.table().forEach(amount -> lines.put(INDENT.repeat(2), amount(amount)));
    }
  }

  private static String amount(Amount amount) {
    List<String> numbers = new ArrayList<>();
    add(numbers, amount.equivalents(), "equiv");
    add(numbers, amount.mmol(), "mmol");
    add(numbers, amount.massMg(), "mg");
    add(numbers, amount.volumeMl(), "mL");
    String name =
        amount.name().equals(amount.reagent())
            ? amount.reagent()
            : amount.reagent() + " (" + amount.name() + ")";
    return name + ": " + String.join(", ", numbers) + "; " + amount.basis();
  }

  private static void add(List<String> numbers, @Nullable Double value, String unit) {
    if (value != null) {
      String plain = String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
      numbers.add(plain + " " + unit);
    }
  }

  private static void items(Lines lines, Advice advice) {
    if (advice.items().isEmpty()) {
      return;
    }
    lines.section("The guide's claims, with our check");
    for (AdviceItem item : advice.items()) {
      lines.put(
          INDENT,
          item.claim() + " (" + item.check().code() + "; " + item.grade() + "): " + item.action());
      String refs =
          item.guideRefs().isEmpty()
              ? ""
              : " Guide ref. "
                  + item.guideRefs().stream().map(String::valueOf).collect(Collectors.joining(", "))
                  + ".";
      String sources =
          item.sources().stream().map(SourceRef::ref).collect(Collectors.joining("; "));
      lines.put(INDENT.repeat(3), item.why() + refs + " [" + sources + "]");
    }
  }

  /** Collects wrapped lines. */
  private static final class Lines {

    private final List<String> lines = new ArrayList<>();

    void blank() {
      lines.add("");
    }

    void section(String title) {
      blank();
      put("", title);
    }

    /** Wraps at spaces; following lines stand two columns deeper. */
    void put(String indent, String text) {
      StringBuilder line = new StringBuilder(indent);
      boolean empty = true;
      for (String word : text.split(" ", -1)) {
        if (!empty && line.length() + 1 + word.length() > WIDTH) {
          lines.add(line.toString());
          line = new StringBuilder(indent + INDENT);
          empty = true;
        }
        line.append(empty ? "" : " ").append(word);
        empty = false;
      }
      lines.add(line.toString());
    }

    List<String> all() {
      return List.copyOf(lines);
    }
  }
}
