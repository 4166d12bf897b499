// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosspeak.advice.DecisionFile.RouteEntry;

/** Orders the routes to an isomer for a case, with the reasons. */
final class RouteRanking {

  private final DecisionFile decisions;
  private final PrecedentSearch precedents;

  RouteRanking(DecisionFile decisions, PrecedentSearch precedents) {
    this.decisions = decisions;
    this.precedents = precedents;
  }

  /** A route with its place before ranking. */
  private record Scored(RouteEntry entry, int score, String why) {}

  /** The open routes to the wanted isomer, best first. */
  List<Route> to(String wanted, CaseFile file) {
    List<Scored> scored = new ArrayList<>();
    for (RouteEntry entry : entriesTo(wanted, file.facts())) {
      scored.add(score(entry, file));
    }
    scored.sort(Comparator.comparingInt((Scored route) -> -route.score()));
    List<Route> routes = new ArrayList<>();
    for (Scored route : scored) {
      routes.add(route(route, routes.size() + 1, file.facts()));
    }
    return routes;
  }

  List<RouteEntry> entriesTo(String wanted, Facts facts) {
    return decisions.routes().stream()
        .filter(entry -> entry.gives().equals(wanted) && entry.open(facts))
        .toList();
  }

  private Scored score(RouteEntry entry, CaseFile file) {
    int score = entry.score();
    List<String> why = new ArrayList<>(List.of(entry.why()));
    for (DecisionFile.Adjustment adjustment : entry.adjust()) {
      if (adjustment.when().holds(file.facts())) {
        score += adjustment.score();
        why.add(file.facts().fill(adjustment.because()));
      }
    }
    if (failed(file) && entry.run().holds(file.facts())) {
      score += decisions.alreadyRunScore();
      why.add(file.facts().fill(decisions.alreadyRun()));
    }
    return new Scored(entry, score, String.join(" ", why));
  }

  /** Whether what was run didn't give what is wanted alone. */
  private static boolean failed(CaseFile file) {
    return file.decision() == Decision.CHANGE_ROUTE || file.decision() == Decision.SEPARATE;
  }

  private Route route(Scored scored, int rank, Facts facts) {
    List<PrecedentTable.Row> nearest = precedents.nearest(scored.entry().id(), facts);
    boolean close = nearest.stream().anyMatch(row -> precedents.matches(row, facts));
    return new Route(
        scored.entry().id(),
        scored.entry().title(),
        scored.entry().gives(),
        rank,
        close ? scored.why() : scored.why() + " " + decisions.noPrecedent(nearest.isEmpty()),
        scored.entry().grade(),
        scored.entry().claims(),
        nearest.stream().map(PrecedentTable.Row::id).toList(),
        List.of());
  }

  /** The sentence that route and verdict disagree, where they do. */
  Optional<String> disagreement(CaseFile file) {
    if (file.decision() != Decision.KEEP && file.decision() != Decision.CHANGE_ROUTE) {
      return Optional.empty();
    }
    List<RouteEntry> run =
        decisions.routes().stream()
            .filter(entry -> entry.open(file.facts()) && entry.run().holds(file.facts()))
            .filter(entry -> entry.isUsual(file.facts()))
            .toList();
    boolean agrees = run.stream().anyMatch(entry -> entry.gives().equals(file.request().made()));
    if (run.isEmpty() || agrees) {
      return Optional.empty();
    }
    Facts named =
        file.facts().toBuilder()
            .text("route", run.get(0).title())
            .text("usual", run.get(0).gives())
            .build();
    return Optional.of(named.fill(decisions.disagreement()));
  }
}
