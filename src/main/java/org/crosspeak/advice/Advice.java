// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do next, for the compound at hand.
 *
 * @param guide the guide's name ("indazole", "diazepane")
 * @param question the guide's question that was asked, or null
 * @param made label of what was made, {@code mixture}, {@code inconclusive}, or null when nothing
 *     was made yet
 * @param wanted label of what is wanted, or null
 * @param decision what to do with what was made; null when nothing was made, or when advice is
 *     refused
 * @param because reasons for the decision and what the drawing and the reaction add, one sentence
 *     each, most important first
 * @param items claims of the guide with our check
 * @param routes ways to the wanted isomer, best first
 * @param protocols procedures of the guide for it
 * @param reductants the reagents compared, where the question is which to take; mostly empty
 * @param precedents the precedents that the routes name, and those nearest to what was run
 * @param safety every rule that what was run, what is proposed and the precedents call for
 * @param note "for research use"
 */
public record Advice(
    String guide,
    @Nullable String question,
    @Nullable String made,
    @Nullable String wanted,
    @Nullable Decision decision,
    List<String> because,
    List<AdviceItem> items,
    List<Route> routes,
    List<Protocol> protocols,
    List<ReagentProfile> reductants,
    List<PrecedentNote> precedents,
    List<SafetyNote> safety,
    String note) {

  /** The note that every advice carries, once. */
  public static final String NOTE = "for research use";

  public Advice {
    Objects.requireNonNull(guide, "guide must not be null");
    because = List.copyOf(because);
    items = List.copyOf(items);
    routes = List.copyOf(routes);
    protocols = List.copyOf(protocols);
    reductants = List.copyOf(reductants);
    precedents = List.copyOf(precedents);
    safety = List.copyOf(safety);
    Objects.requireNonNull(note, "note must not be null");
  }
}
