// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An advice as lines of plain text of at most {@value #WIDTH} columns. */
public final class AdviceText {

  /** Columns of a line. */
  public static final int WIDTH = 100;

  private static final String INDENT = "  ";
  private static final String DEEP = INDENT.repeat(3);
  private static final String UNREAD = "standard practice, not looked up";

  private final TextLines lines = new TextLines();
  private final SourceList sources = new SourceList();
  private final Advice advice;
  private final Map<String, Check> checks = new LinkedHashMap<>();

  private AdviceText(Advice advice) {
    this.advice = advice;
    advice.items().forEach(item -> checks.put(item.claim(), item.check()));
  }

  /** The whole advice. */
  public static List<String> lines(Advice advice) {
    return new AdviceText(advice).write();
  }

  private List<String> write() {
    lines.put("", heading());
    advice.because().forEach(reason -> lines.put(INDENT, reason));
    safety();
    routes();
    reductants();
    otherPrecedents();
    advice.protocols().forEach(this::protocol);
    items();
    sources.write(lines);
    lines.blank();
    lines.put("", "(" + advice.note() + ")");
    return lines.all();
  }

  private String heading() {
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

  private void safety() {
    safety("Safety", advice.safety().stream().filter(rule -> !rule.cited()).toList());
    safety(
        "Safety of the precedents below: not proposed here",
        advice.safety().stream().filter(SafetyNote::cited).toList());
    if (advice.safety().stream().anyMatch(rule -> rule.source().equals(UNREAD))) {
      lines.put(INDENT, "(Rules without a source are " + UNREAD + ".)");
    }
  }

  private void safety(String title, List<SafetyNote> rules) {
    if (rules.isEmpty()) {
      return;
    }
    lines.section(title);
    for (SafetyNote rule : rules) {
      String source = rule.source().equals(UNREAD) ? "" : " [" + rule.source() + "]";
      lines.put(INDENT, "! " + rule.sentence() + source);
    }
  }

  private void routes() {
    if (advice.routes().isEmpty()) {
      return;
    }
    lines.section("Routes, best first");
    Map<String, PrecedentNote> precedents = new LinkedHashMap<>();
    advice.precedents().forEach(precedent -> precedents.put(precedent.id(), precedent));
    Set<String> told = new LinkedHashSet<>();
    for (Route route : advice.routes()) {
      lines.put(INDENT, route.rank() + ". " + route.title() + " -> " + route.gives());
      lines.put(DEEP, "why: " + route.why());
      lines.put(DEEP, "evidence: " + route.grade() + claims(route.items()));
      dangers(DEEP, route.safety());
      route.precedents().forEach(id -> precedent(DEEP, precedents.get(id), told, route.safety()));
    }
  }

  /** " (IND-11 partly, IND-29 supported)", for those that are told below. */
  private String claims(List<String> ids) {
    List<String> told =
        ids.stream()
            .filter(checks::containsKey)
            .map(id -> id + " " + checks.get(id).code())
            .toList();
    return told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
  }

  private void dangers(String indent, List<String> rules) {
    rules.forEach(rule -> lines.put(indent, "! " + rule));
  }

  /** Precedents that belong to no route. */
  private void otherPrecedents() {
    Set<String> told = new LinkedHashSet<>();
    advice.routes().forEach(route -> told.addAll(route.precedents()));
    List<PrecedentNote> others =
        advice.precedents().stream().filter(note -> !told.contains(note.id())).toList();
    if (!others.isEmpty()) {
      lines.section(
          advice.decision() == null ? "Precedents" : "Precedents nearest to what was run");
      others.forEach(note -> precedent(INDENT, note, told, List.of()));
    }
  }

  /** Dangers that its route has as well are named by their trigger only. */
  private void precedent(
      String indent, @Nullable PrecedentNote note, Set<String> told, List<String> route) {
    if (note == null) {
      return;
    }
    if (!told.add(note.id())) {
      lines.put(indent, note.id() + ": see above");
      return;
    }
    lines.put(indent, note.id() + ": " + note.text() + " [" + note.source() + "]");
    dangers(indent + INDENT, note.safety().stream().filter(rule -> !route.contains(rule)).toList());
    String same =
        note.safety().stream()
            .filter(route::contains)
            .map(rule -> rule.substring(0, rule.indexOf(':')))
            .distinct()
            .collect(Collectors.joining("; "));
    if (!same.isEmpty()) {
      lines.put(indent + INDENT, "! as for the route: " + same);
    }
  }

  private void reductants() {
    if (advice.reductants().isEmpty()) {
      return;
    }
    lines.section("The reagents compared");
    for (ReagentProfile profile : advice.reductants()) {
      lines.put(INDENT, profile.reagent() + ", " + profile.name() + claims(profile.items()));
      lines.put(DEEP, "for: " + profile.advantages());
      lines.put(DEEP, "against: " + profile.drawbacks());
      lines.put(DEEP, "solvents: " + profile.solvents());
      if (profile.here() != null) {
        lines.put(DEEP, "here: " + profile.here());
      }
      dangers(DEEP, profile.hazards());
    }
  }

  /** A rule that the step before has as well isn't told again. */
  private void protocol(Protocol protocol) {
    String gives = protocol.gives().isEmpty() ? "" : " -> " + protocol.gives();
    lines.section("Protocol: " + protocol.title() + gives);
    List<String> before = List.of();
    for (ProtocolStep step : protocol.steps()) {
      List<String> told = before;
      String monitor = step.monitor() == null ? "" : " Follow: " + step.monitor() + ".";
      lines.put(INDENT, step.n() + ". " + step.action() + monitor + claims(step.items()));
      dangers(DEEP, step.safety().stream().filter(rule -> !told.contains(rule)).toList());
      before = step.safety();
    }
    AmountTable.write(lines, protocol.table());
  }

  private void items() {
    if (advice.items().isEmpty()) {
      return;
    }
    lines.section("The guide's claims, with our check [check; kind of source]");
    for (AdviceItem item : advice.items()) {
      lines.put(
          INDENT,
          item.claim() + " [" + item.check().code() + "; " + item.grade() + "] " + item.action());
      String refs =
          item.guideRefs().isEmpty()
              ? ""
              : " Guide ref. "
                  + item.guideRefs().stream().map(String::valueOf).collect(Collectors.joining(", "))
                  + ".";
      lines.put(DEEP, item.why() + refs + sources.cite(item.sources()));
    }
  }
}
