// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;

/**
 * A way to an isomer.
 *
 * @param id the route's id
 * @param title one line for a chemist
 * @param gives label of the isomer it usually gives
 * @param rank 1 is the first to try
 * @param why the reasons for the rank, with this compound's own
 * @param grade quality of the evidence behind it
 * @param items ids of the claims it rests on
 * @param precedents ids of the nearest precedents, nearest first
 * @param safety the safety rules for its reagents, a line each
 */
public record Route(
    String id,
    String title,
    String gives,
    int rank,
    String why,
    String grade,
    List<String> items,
    List<String> precedents,
    List<String> safety) {

  public Route {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(title, "title must not be null");
    Objects.requireNonNull(gives, "gives must not be null");
    Objects.requireNonNull(why, "why must not be null");
    Objects.requireNonNull(grade, "grade must not be null");
    items = List.copyOf(items);
    precedents = List.copyOf(precedents);
    safety = List.copyOf(safety);
  }

  /** The same with the safety rules for its reagents. */
  Route withSafety(List<String> rules) {
    return new Route(id, title, gives, rank, why, grade, items, precedents, rules);
  }
}
