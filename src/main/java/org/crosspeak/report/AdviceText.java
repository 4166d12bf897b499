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
    note.heading("What to do next, " + advice.note());
    String decision = decision(advice);
    if (!decision.isEmpty()) {
      note.paragraph(decision);
    }
    head(advice.because(), MOST_REASONS).forEach(reason -> note.item("- ", reason));
    for (Route route : head(advice.routes(), MOST)) {
      String title = route.title().isBlank() ? route.id() : route.title();
      note.item(route.rank() + ". ", "%s: gives %s".formatted(title, route.gives()));
      note.under(route.rank() + ". ", route.why());
    }
    for (Protocol protocol : advice.protocols()) {
      note.paragraph(
          "Procedure: %s, %s steps; the JSON report has them."
              .formatted(
                  protocol.title().isBlank() ? protocol.id() : protocol.title(),
                  protocol.steps().size()));
    }
    checks(note, advice);
    for (SafetyNote safety : advice.safety()) {
      note.item("Safety: ", String.join(" + ", safety.trigger()) + ": " + safety.rule());
    }
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
        note.item("Beware: ", item.action() + " (" + item.claim() + ")");
      }
    }
  }

  private static String decision(Advice advice) {
    Decision decision = advice.decision();
    if (decision == null) {
      return "";
    }
    String wanted = advice.wanted() == null ? "the isomer wanted" : advice.wanted();
    return switch (decision) {
      case KEEP -> "Keep it: %s was wanted and was made.".formatted(wanted);
      case SEPARATE -> "Separate the isomers; %s is wanted.".formatted(wanted);
      case CHANGE_ROUTE ->
          "Change the route: %s was made, %s is wanted.".formatted(advice.made(), wanted);
      case SETTLE_FIRST -> "Settle which isomer it is before anything else at the bench.";
    };
  }

  private static <T> List<T> head(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }
}
