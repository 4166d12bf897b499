// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.Map;
import java.util.Optional;

/** Gives advice from the built-in guides. Immutable and safe for use by multiple threads. */
public final class Advisor {

  private Advisor() {}

  /** An advisor with the built-in guides, routes, precedents, protocols and safety rules. */
  public static Advisor withDefaults() {
    return new Advisor();
  }

  /**
   * The rule sets used: name ("guides/indazole") to the first 12 hex digits of the resource's
   * SHA-256.
   */
  public Map<String, String> ruleSets() {
    return Map.of();
  }

  /**
   * Advice for a verdict or a question.
   *
   * @param request what is asked
   * @return the advice, or empty when no guide covers the scaffold
   * @throws AdviceException for a guide, question or label that doesn't exist
   */
  public Optional<Advice> advise(AdviceRequest request) {
    return Optional.empty();
  }
}
