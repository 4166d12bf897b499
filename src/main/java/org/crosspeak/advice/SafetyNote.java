// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;

/**
 * A safety rule that applies.
 *
 * @param trigger the reagents or conditions present that call for it ("NaH", "DMF")
 * @param rule what to do and not to do
 * @param source where it comes from; "standard practice, not looked up" when it isn't from a text
 * @param run whether the reaction that was run calls for it, not only what is proposed
 */
public record SafetyNote(List<String> trigger, String rule, String source, boolean run) {

  public SafetyNote {
    trigger = List.copyOf(trigger);
    Objects.requireNonNull(rule, "rule must not be null");
    Objects.requireNonNull(source, "source must not be null");
  }

  /** The rule with what calls for it before it, unless it begins with that anyway. */
  public String sentence() {
    String with = String.join(", ", trigger);
    boolean told = rule.regionMatches(true, 0, with, 0, with.length());
    return told ? rule : with + ": " + rule;
  }
}
