// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.advice.Advice;
import org.crosspeak.advice.AdviceItem;
import org.crosspeak.advice.Check;
import org.crosspeak.advice.Decision;
import org.crosspeak.advice.ProtocolStep;
import org.crosspeak.advice.SafetyNote;
import org.crosspeak.advice.SourceRef;

/**
 * What the templates of the advice ask for, as harmless text.
 *
 * @param advice the advice
 */
record HtmlAdvice(Advice advice) {

  /** ": keep it, ... is wanted", or empty. */
  String decision() {
    return PlainText.line(AdviceText.decision(advice));
  }

  /** Whether procedures wait until it is known which isomer there is. */
  boolean proceduresWait() {
    return advice.decision() == Decision.SETTLE_FIRST;
  }

  /**
   * Safety rules: those for what was run or is proposed, or those that precedents alone call for.
   */
  List<SafetyNote> safety(boolean cited) {
    return advice.safety().stream().filter(rule -> rule.cited() == cited).toList();
  }

  /** How many of the guide's claims hold. */
  String checks() {
    return PlainText.line(AdviceText.checks(advice));
  }

  /** Class of a check. */
  String tone(AdviceItem item) {
    return item.check() == Check.NOT_FOUND ? "open" : item.check().code();
  }

  /** "1.1 to 1.2 equiv; 0 \u00b0C; 1 h; Watch: the gas". */
  String conditions(ProtocolStep step) {
    List<String> facts = new ArrayList<>();
    add(facts, Numbers.range(step.equivalents()), " equiv");
    add(facts, Numbers.range(step.temperatureC()), " \u00b0C");
    add(facts, Numbers.range(step.hours()), " h");
    if (step.monitor() != null) {
      add(facts, "Watch: " + PlainText.line(step.monitor()), "");
    }
    return String.join("; ", facts);
  }

  private static void add(List<String> facts, String number, String unit) {
    if (!number.isEmpty()) {
      facts.add(number + unit);
    }
  }

  /** A source with its DOI and what of it was read. */
  String source(SourceRef source) {
    StringBuilder text = new StringBuilder(PlainText.line(source.ref()));
    if (source.doi() != null) {
      text.append(", doi ").append(PlainText.line(source.doi()));
    }
    if (source.basis() != null) {
      text.append(" (").append(PlainText.line(source.basis())).append(')');
    }
    return text.append('.').toString();
  }
}
