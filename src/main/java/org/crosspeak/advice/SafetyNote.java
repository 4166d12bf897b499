// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;

/**
 * A safety rule that applies.
 *
 * @param id the rule's id; empty in reports that don't name it
 * @param trigger the reagents or conditions present that call for it ("NaH", "DMF")
 * @param rule what to do and not to do
 * @param brief the rule in a few words ({@code short} in JSON); may be empty
 * @param source where it comes from; "standard practice, not looked up" when it isn't from a text
 * @param run whether the reaction that was run calls for it, not only what is proposed
 * @param cited whether a precedent alone calls for it, neither what was run nor what is proposed
 */
public record SafetyNote(
    String id,
    List<String> trigger,
    String rule,
    String brief,
    String source,
    boolean run,
    boolean cited) {

  public SafetyNote {
    Objects.requireNonNull(id, "id must not be null");
    trigger = List.copyOf(trigger);
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(brief, "brief must not be null");
    Objects.requireNonNull(source, "source must not be null");
  }

  /** The rule with what calls for it before it, unless it begins with that anyway. */
  public String sentence() {
    String with = String.join(", ", trigger);
    boolean told = rule.regionMatches(true, 0, with, 0, with.length());
    return told ? rule : with + ": " + rule;
  }

  /** The rule in one line, for beside a step, a route or a precedent. */
  String line() {
    return String.join(" + ", trigger) + ": " + brief;
  }
}
