// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;

/**
 * One claim of a guide with our check of it.
 *
 * @param claim the claim's id
 * @param check what the literature says of it
 * @param grade what kind of source the check stands on
 * @param action what to do; for a contradicted claim what the guide says and that it isn't advice
 * @param why the reason, and what the check found
 * @param guideRefs numbers of the guide's own references
 * @param sources what was read for the check
 */
public record AdviceItem(
    String claim,
    Check check,
    String grade,
    String action,
    String why,
    List<Integer> guideRefs,
    List<SourceRef> sources) {

  public AdviceItem {
    Objects.requireNonNull(claim, "claim must not be null");
    Objects.requireNonNull(check, "check must not be null");
    Objects.requireNonNull(grade, "grade must not be null");
    Objects.requireNonNull(action, "action must not be null");
    Objects.requireNonNull(why, "why must not be null");
    guideRefs = List.copyOf(guideRefs);
    sources = List.copyOf(sources);
  }
}
