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
    if (!advice.routes().isEmpty()) {
      advice.protocols().forEach(protocol -> note.paragraph(procedure(protocol)));
    }
    checks(note, advice);
    safety(note, advice);
  }

  private static String procedure(Protocol protocol) {
    return "Procedure: %s, %s steps; the JSON report has them."
        .formatted(
            protocol.title().isBlank() ? protocol.id() : protocol.title(), protocol.steps().size());
  }

  /**
   * Every rule for the reaction that was run, whatever is to be done; the rules for what is
   * proposed in full where routes are told, else what they are about.
   */
  private static void safety(TextNote note, Advice advice) {
    boolean all = !advice.routes().isEmpty() || advice.decision() == null;
    if (!advice.safety().isEmpty()) {
      note.heading("Safety");
    }
    for (SafetyNote rule : advice.safety()) {
      if (all || rule.run()) {
        note.item("! ", rule(rule));
      }
    }
    List<String> others =
        advice.safety().stream()
            .filter(rule -> !all && !rule.run())
            .flatMap(rule -> rule.trigger().stream())
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      note.item(
          "- ",
          "The JSON report has a protocol with %s and the rules for it; read them before it is run."
              .formatted(String.join(", ", others)));
    }
  }

  private static String rule(SafetyNote rule) {
    String with = String.join(", ", rule.trigger());
    boolean told = rule.rule().startsWith(with + " ") || rule.rule().startsWith(with + ",");
    return told ? rule.rule() : with + ": " + rule.rule();
  }

  private static void checks(TextNote note, Advice advice) {
    if (advice.items().isEmpty()) {
      return;
    }
    List<String> counts = new ArrayList<>();
    for (Check check : Check.values()) {
      long count = advice.items().stream().filter(item -> item.check() == check).count();
      if (count > 0) {
        counts.add(count + " " + check.code());
      }
    }
    note.paragraph(
        "The %s guide's claims, checked against the literature: %s."
            .formatted(advice.guide(), String.join(", ", counts)));
    for (AdviceItem item : advice.items()) {
      if (item.check() == Check.CONTRADICTED) {
        note.item("- ", item.action() + " (" + item.claim() + ")");
      }
    }
  }

  private static String decision(Advice advice) {
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
    return advice.wanted() == null ? what : what + ", wanted is " + advice.wanted();
  }

  private static <T> List<T> head(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
