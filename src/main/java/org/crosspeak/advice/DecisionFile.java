// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a guide's claims mean in a case: observations and routes, as the resource holds them. */
record DecisionFile(
    String schema,
    String guide,
    String licence,
    String note,
    String disagreement,
    String alreadyRun,
    int alreadyRunScore,
    String noNearPrecedent,
    String noneAtAll,
    String noTable,
    List<Observation> observations,
    List<RouteEntry> routes) {

  /** What to say when no precedent is near, or when there is none at all. */
  String noPrecedent(boolean none) {
    return none ? noneAtAll : noNearPrecedent;
  }

  /** A sentence, with its claims, for a case. */
  record Observation(
      String id,
      Condition when,
      String text,
      List<String> claims,
      @Nullable List<String> precedents) {}

  /**
   * A route.
   *
   * @param score orders the routes; no probability
   * @param run when the reaction that was run counts as this route
   * @param only offered only where this holds
   * @param unless not offered where one of these holds
   * @param protocol id of the protocol it is, or null
   * @param reagents short names or classes of what it needs
   * @param usualWhere where what it gives is documented well enough to be called usual: where one
   *     of these holds; nowhere when empty, everywhere when null
   */
  record RouteEntry(
      String id,
      String title,
      String gives,
      int score,
      String grade,
      String why,
      List<String> claims,
      List<String> reagents,
      @Nullable String protocol,
      Condition run,
      @Nullable Condition only,
      @Nullable List<Condition> unless,
      @Nullable List<Condition> usualWhere,
      List<Adjustment> adjust) {

    boolean isUsual(Facts facts) {
      return usualWhere == null || usualWhere.stream().anyMatch(where -> where.holds(facts));
    }

    boolean open(Facts facts) {
      return (only == null || only.holds(facts))
          && (unless == null || unless.stream().noneMatch(closed -> closed.holds(facts)));
    }
  }

  /** What moves a route up or down, and why. */
  record Adjustment(Condition when, int score, String because) {}
}
