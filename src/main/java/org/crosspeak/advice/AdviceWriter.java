// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.ArrayList;
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
            "Refused: what is drawn belongs to a class of controlled substances, "
                + restricted
                + ". Crosspeak gives no routes, protocols or bench advice for it; which isomer it"
                + " is stays a question of the spectra."),
        List.of(),
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
    List<PrecedentTable.Row> rows = precedents(file, observations, routes);
    return new Advice(
        guide.file().guide(),
        file.request().question(),
        file.request().made(),
        file.wanted(),
        file.decision(),
        because(file, observations, protocols),
        items(file, observations, routes, protocols),
        routes,
        protocols,
        profiles(file),
        rows.stream().map(precedents::note).toList(),
        safety(file, routes, entries, rows),
        Advice.NOTE);
  }

  private List<String> because(
      CaseFile file, List<DecisionFile.Observation> observations, List<Protocol> protocols) {
    List<String> because = new ArrayList<>();
    for (DecisionFile.Observation observation : observations) {
      if (!observation.text().isEmpty()) {
        because.add(file.facts().fill(observation.text()));
      }
    }
    ranking.disagreement(file).ifPresent(text -> because.add(Math.min(1, because.size()), text));
    if (file.request().scale() != null
        && protocols.stream().allMatch(protocol -> protocol.table().isEmpty())) {
      because.add(guide.decisions().noTable());
    }
    return because;
  }

  private List<Route> routes(CaseFile file) {
    boolean asked = question == null || question.wanted() != null;
    boolean useful = file.decision() != Decision.KEEP && file.decision() != Decision.SETTLE_FIRST;
    return file.wanted() != null && asked && useful
        ? ranking.to(file.wanted(), file).stream().map(route -> withSafety(route, file)).toList()
        : List.of();
  }

  private Route withSafety(Route route, CaseFile file) {
    return route.withSafety(safety.lines(vessel(route, file)));
  }

  private List<ProtocolFile.Entry> protocols(CaseFile file) {
    return guide.protocols().protocols().stream()
        .filter(entry -> entry.open(file.facts()))
        .filter(entry -> entry.questions() == null ? isWanted(entry, file) : isAsked(entry))
        .toList();
  }

  private boolean isWanted(ProtocolFile.Entry entry, CaseFile file) {
    boolean asked = question == null || question.wanted() != null;
    return asked
        && file.decision() != Decision.SETTLE_FIRST
        && entry.givesFor(file.facts()).equals(file.wanted());
  }

  private boolean isAsked(ProtocolFile.Entry entry) {
    return question != null
        && Optional.ofNullable(entry.questions()).orElse(List.of()).contains(question.id());
  }

  private Protocol protocol(ProtocolFile.Entry entry, CaseFile file) {
    List<ProtocolStep> steps = new ArrayList<>();
    entry.steps().forEach(step -> steps.add(step.numbered(steps.size() + 1, rules(step, file))));
    return new Protocol(
        entry.id(),
        entry.title(),
        entry.givesFor(file.facts()),
        steps,
        table.amounts(entry, file),
        entry.claims());
  }

  private List<String> rules(ProtocolFile.Step step, CaseFile file) {
    @Nullable Double hottest = step.temperatureC() == null ? null : step.temperatureC().get(1);
    List<String> reagents = Optional.ofNullable(step.reagents()).orElse(List.of());
    return safety.lines(file.materials().vessel(substances, reagents, hottest));
  }

  private List<ReagentProfile> profiles(CaseFile file) {
    return question == null
        ? List.of()
        : guide.file().compared(question.id()).stream().map(row -> profile(row, file)).toList();
  }

  private ReagentProfile profile(GuideFile.Compared row, CaseFile file) {
    Mixture bottle = file.materials().vessel(substances, List.of(row.reagent()), null);
    return new ReagentProfile(
        row.reagent(),
        substances.named(row.reagent()).map(Substance::name).orElse(row.reagent()),
        row.advantages(),
        row.drawbacks(),
        row.solvents(),
        safety.lines(bottle),
        row.here(file.facts()),
        row.claims());
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

  private List<PrecedentTable.Row> precedents(
      CaseFile file, List<DecisionFile.Observation> observations, List<Route> routes) {
    Set<String> ids = new LinkedHashSet<>();
    routes.forEach(route -> ids.addAll(route.precedents()));
    observations.forEach(
        observation -> ids.addAll(Optional.ofNullable(observation.precedents()).orElse(List.of())));
    if (file.decision() != null) {
      precedents.nearestToRun(file.facts()).forEach(row -> ids.add(row.id()));
    }
    return ids.stream().map(guide.precedents()::byId).flatMap(Optional::stream).toList();
  }

  /** The run, every protocol, every route and every precedent are vessels of their own. */
  private List<SafetyNote> safety(
      CaseFile file,
      List<Route> routes,
      List<ProtocolFile.Entry> protocols,
      List<PrecedentTable.Row> rows) {
    List<Mixture> vessels = new ArrayList<>();
    protocols.forEach(
        entry -> vessels.add(file.materials().vessel(substances, entry.reagents(), null)));
    routes.forEach(route -> vessels.add(vessel(route, file)));
    return safety.forAll(file.run(), vessels, rows.stream().map(precedents::vessel).toList());
  }

  private Mixture vessel(Route route, CaseFile file) {
    List<String> reagents = new ArrayList<>(List.of("starting material"));
    guide.decisions().routes().stream()
        .filter(entry -> entry.id().equals(route.id()))
        .forEach(entry -> reagents.addAll(entry.reagents()));
    return file.materials().vessel(substances, reagents, null);
  }
}
