// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosspeak.advice.SubstanceFile.Substance;
import org.crosspeak.structure.FeatureReader;
import org.jspecify.annotations.Nullable;

/** Puts one advice together. */
final class AdviceWriter {

  private final Guide guide;
  private final Substances substances;
  private final SafetyRules safety;
  private final GuideFile.@Nullable Question question;
  private final PrecedentSearch precedents;
  private final RouteRanking ranking;
  private final ReagentTable table;

  AdviceWriter(
      Guide guide,
      FeatureReader reader,
      Substances substances,
      SafetyRules safety,
      GuideFile.@Nullable Question question) {
    this.guide = guide;
    this.substances = substances;
    this.safety = safety;
    this.question = question;
    this.precedents = new PrecedentSearch(guide.precedents(), substances, safety);
    this.ranking = new RouteRanking(guide.decisions(), precedents);
    this.table = new ReagentTable(reader, substances);
  }

  /** No advice for controlled substances, said plainly. */
  Advice refusal(CaseFile file, String restricted) {
    return new Advice(
        guide.file().guide(),
        file.request().question(),
        file.request().made(),
        file.wanted(),
        null,
        List.of(
            "This belongs to a class of controlled substances, "
                + restricted
                + ": out of scope. Crosspeak gives no routes, protocols or bench advice for it."),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Advice.NOTE);
  }

  Advice write(CaseFile file) {
    List<DecisionFile.Observation> observations =
        guide.decisions().observations().stream()
            .filter(observation -> observation.when().holds(file.facts()))
            .toList();
    List<Route> routes = routes(file);
    List<ProtocolFile.Entry> entries = protocols(file);
    List<Protocol> protocols = entries.stream().map(entry -> protocol(entry, file)).toList();
    return new Advice(
        guide.file().guide(),
        file.request().question(),
        file.request().made(),
        file.wanted(),
        file.decision(),
        because(file, observations),
        items(file, observations, routes, protocols),
        routes,
        protocols,
        precedents(observations, routes),
        safety(file, routes, entries),
        Advice.NOTE);
  }

  private List<String> because(CaseFile file, List<DecisionFile.Observation> observations) {
    List<String> because = new ArrayList<>();
    for (DecisionFile.Observation observation : observations) {
      if (!observation.text().isEmpty()) {
        because.add(file.facts().fill(observation.text()));
      }
    }
    ranking.disagreement(file).ifPresent(text -> because.add(Math.min(1, because.size()), text));
    return because;
  }

  private List<Route> routes(CaseFile file) {
    boolean asked = question == null || question.wanted() != null;
    boolean useful = file.decision() != Decision.KEEP && file.decision() != Decision.SETTLE_FIRST;
    return file.wanted() != null && asked && useful ? ranking.to(file.wanted(), file) : List.of();
  }

  private List<ProtocolFile.Entry> protocols(CaseFile file) {
    return guide.protocols().protocols().stream()
        .filter(entry -> entry.open(file.facts()))
        .filter(entry -> entry.questions() == null ? isWanted(entry, file) : isAsked(entry))
        .toList();
  }

  private boolean isWanted(ProtocolFile.Entry entry, CaseFile file) {
    boolean asked = question == null || question.wanted() != null;
    return asked && entry.givesFor(file.facts()).equals(file.wanted());
  }

  private boolean isAsked(ProtocolFile.Entry entry) {
    return question != null
        && Optional.ofNullable(entry.questions()).orElse(List.of()).contains(question.id());
  }

  private Protocol protocol(ProtocolFile.Entry entry, CaseFile file) {
    List<ProtocolStep> steps = new ArrayList<>();
    entry.steps().forEach(step -> steps.add(step.numbered(steps.size() + 1)));
    return new Protocol(
        entry.id(),
        entry.title(),
        entry.givesFor(file.facts()),
        steps,
        table.amounts(entry, file),
        entry.claims());
  }

  private List<AdviceItem> items(
      CaseFile file,
      List<DecisionFile.Observation> observations,
      List<Route> routes,
      List<Protocol> protocols) {
    Set<String> ids = new LinkedHashSet<>();
    if (question != null) {
      ids.addAll(guide.answering(question));
    }
    observations.forEach(observation -> ids.addAll(observation.claims()));
    routes.forEach(route -> ids.addAll(route.items()));
    protocols.forEach(protocol -> ids.addAll(protocol.items()));
    Map<String, GuideFile.Claim> claims = guide.claims();
    return ids.stream().map(claims::get).map(claim -> claim.item(file.facts())).toList();
  }

  private List<PrecedentNote> precedents(
      List<DecisionFile.Observation> observations, List<Route> routes) {
    Set<String> ids = new LinkedHashSet<>();
    routes.forEach(route -> ids.addAll(route.precedents()));
    observations.forEach(
        observation -> ids.addAll(Optional.ofNullable(observation.precedents()).orElse(List.of())));
    return ids.stream()
        .map(guide.precedents()::byId)
        .flatMap(Optional::stream)
        .map(precedents::note)
        .toList();
  }

  /** The run, every protocol and every route are vessels of their own. */
  private List<SafetyNote> safety(
      CaseFile file, List<Route> routes, List<ProtocolFile.Entry> protocols) {
    List<Mixture> vessels = new ArrayList<>();
    protocols.forEach(entry -> vessels.add(vessel(entry.reagents())));
    Map<String, DecisionFile.RouteEntry> byId = new LinkedHashMap<>();
    guide.decisions().routes().forEach(entry -> byId.put(entry.id(), entry));
    routes.forEach(route -> vessels.add(vessel(byId.get(route.id()).reagents())));
    return safety.forRun(file.run(), vessels);
  }

  private Mixture vessel(List<String> reagents) {
    List<Substance> known = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String reagent : reagents) {
      Optional<Substance> substance = substances.named(reagent);
      if (substance.isPresent()) {
        known.add(substance.get());
      } else {
        words.add(reagent);
      }
    }
    return new Mixture(known, words, null);
  }
}
