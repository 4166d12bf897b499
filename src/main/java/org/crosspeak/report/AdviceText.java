// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceItem;
import org.crosspeak.advice.Check;
import org.crosspeak.advice.Decision;
import org.crosspeak.advice.Protocol;
import org.crosspeak.advice.Route;
import org.crosspeak.advice.SafetyNote;

/** The advice in short: what to do, the best routes, what not to believe, every safety rule. */
final class AdviceText {

  private static final int MOST = 3;
  private static final int MOST_REASONS = 2;

  private AdviceText() {}

  static void write(TextNote note, Report report) {
    Advice advice = report.advice();
    if (advice == null) {
      return;
    }
    note.heading("What to do next" + decision(advice) + " (" + advice.note() + ")");
    head(advice.because(), MOST_REASONS).forEach(reason -> note.item("- ", reason));
    for (Route route : head(advice.routes(), MOST)) {
      String title = route.title().isBlank() ? route.id() : route.title();
      note.item(route.rank() + ". ", "%s: gives %s".formatted(title, route.gives()));
      note.under(route.rank() + ". ", route.why());
    }
    if (advice.decision() != Decision.SETTLE_FIRST) {
      advice.protocols().forEach(protocol -> note.paragraph(procedure(protocol, advice)));
    }
    checks(note, advice);
    safety(note, advice);
  }

  /** Where no route is told, the rules for the procedure stand with it in the JSON report. */
  private static String procedure(Protocol protocol, Advice advice) {
    List<String> others =
        advice.safety().stream()
            .filter(rule -> !rule.cited() && !isTold(rule, advice))
            .flatMap(rule -> rule.trigger().stream())
            .distinct()
            .toList();
    return "%s: %s, %s steps; the JSON report has them%s."
        .formatted(
            advice.decision() == Decision.KEEP ? "To make more of it" : "Procedure",
            protocol.title().isBlank() ? protocol.id() : protocol.title(),
            protocol.steps().size(),
            others.isEmpty()
                ? ""
                : ", and the safety rules for "
                    + String.join(", ", others)
                    + ": read those before it is run");
  }

  /** Rules for what was run always; those for what is proposed where it is proposed here. */
  private static boolean isTold(SafetyNote rule, Advice advice) {
    return rule.run() || !advice.routes().isEmpty() || advice.decision() == null;
  }

  private static void safety(TextNote note, Advice advice) {
    List<SafetyNote> told =
        advice.safety().stream().filter(rule -> !rule.cited() && isTold(rule, advice)).toList();
    if (!told.isEmpty()) {
      note.heading("Safety");
    }
    told.forEach(rule -> note.item("! ", rule.sentence()));
  }

  private static void checks(TextNote note, Advice advice) {
    if (advice.items().isEmpty()) {
      return;
    }
    note.paragraph(checks(advice) + ".");
    for (AdviceItem item : advice.items()) {
      if (item.check() == Check.CONTRADICTED) {
        note.item("- ", item.action() + " (" + item.claim() + ")");
      }
    }
  }

  /** How many of the guide's claims hold, in one line without a full stop. */
  static String checks(Advice advice) {
    List<String> counts = new ArrayList<>();
    for (Check check : Check.values()) {
      long count = advice.items().stream().filter(item -> item.check() == check).count();
      if (count > 0) {
        counts.add(count + " " + check.code());
      }
    }
    return "The %s guide's claims, checked against the literature: %s"
        .formatted(advice.guide(), String.join(", ", counts));
  }

  static String decision(Advice advice) {
    Decision decision = advice.decision();
    if (decision == null) {
      return "";
    }
    String what =
        switch (decision) {
          case KEEP -> ": keep it";
          case SEPARATE -> ": separate the isomers";
          case CHANGE_ROUTE -> ": change the route";
          case SETTLE_FIRST -> ": settle the isomer first";
        };
    return advice.wanted() == null ? what : what + ", " + advice.wanted() + " is wanted";
  }

  private static <T> List<T> head(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
