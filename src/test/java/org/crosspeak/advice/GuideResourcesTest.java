// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosspeak.structure.FeatureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideResourcesTest {

  private static final ResourceFiles FILES = new ResourceFiles();
  private static final Guide INDAZOLE = Guide.load(FILES, "indazole");
  private static final Guide DIAZEPANE = Guide.load(FILES, "diazepane");
  private static final List<Guide> GUIDES = List.of(INDAZOLE, DIAZEPANE);
  private static final Set<String> CONTRADICTED =
      Set.of("IND-09", "IND-15", "IND-71", "IND-72", "IND-74", "IND-76", "DAZ-11");

  private static final Set<String> CHEMISTS_OWN =
      Set.of("electrophile", "carbonyl", "starting material");

  private static Stream<GuideFile.Claim> claims() {
    return GUIDES.stream().flatMap(guide -> guide.file().claims().stream());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "claims-expected.tsv", delimiter = '\t', numLinesToSkip = 1)
  void everyClaimOfTheGuidesIsThereWithItsCheck(String id, String check, String lines) {
    List<GuideFile.Claim> found = claims().filter(claim -> claim.id().equals(id)).toList();
    assertThat(found).as(id).hasSize(1);
    assertThat(found.get(0).check()).isEqualTo(check);
    assertThat(found.get(0).guideLines()).as(lines).isNotEmpty();
  }

  @Test
  void thereAre142ClaimsAndNoMore() {
    assertThat(claims().map(GuideFile.Claim::id)).hasSize(142).doesNotHaveDuplicates();
  }

  @Test
  void everyClaimIsCompleteAndSourced() {
    assertThat(claims())
        .allSatisfy(
            claim -> {
              assertThat(claim.topic()).as(claim.id()).isNotBlank();
              assertThat(claim.action()).as(claim.id()).isNotBlank();
              assertThat(claim.finding()).as(claim.id()).isNotBlank();
              assertThat(claim.grade()).as(claim.id()).isNotBlank();
              assertThat(Check.of(claim.check())).isNotNull();
              assertThat(claim.sources()).as(claim.id()).isNotEmpty();
              assertThat(claim.sources()).allMatch(source -> !source.ref().isBlank());
              assertThat(claim.numbers())
                  .allMatch(number -> !number.quantity().isBlank() && !number.value().isBlank());
            });
  }

  @Test
  void everyClaimAnswersSomeQuestion() {
    for (Guide guide : GUIDES) {
      Set<String> reached = new HashSet<>();
      guide.file().questions().forEach(question -> reached.addAll(guide.answering(question)));
      assertThat(guide.claims().keySet()).isSubsetOf(reached);
    }
  }

  @Test
  void noQuestionGivesTheWholeGuide() {
    for (Guide guide : GUIDES) {
      assertThat(guide.file().questions())
          .allSatisfy(
              question ->
                  assertThat(guide.answering(question).size())
                      .as(question.id())
                      .isLessThan(guide.claims().size() * 3 / 5));
    }
  }

  @Test
  void aContradictedClaimSaysThatItIsNoAdvice() {
    assertThat(claims().filter(claim -> claim.check().equals("contradicted")))
        .hasSize(CONTRADICTED.size())
        .allMatch(claim -> CONTRADICTED.contains(claim.id()))
        .allMatch(claim -> claim.action().startsWith("Not advice"));
  }

  @Test
  void noRouteOrStepRestsOnAContradictedClaim() {
    for (Guide guide : GUIDES) {
      assertThat(guide.decisions().routes())
          .allSatisfy(
              route ->
                  assertThat(route.claims())
                      .as(route.id())
                      .doesNotContainAnyElementsOf(CONTRADICTED));
    }
    for (Guide guide : GUIDES) {
      for (ProtocolFile.Entry protocol : guide.protocols().protocols()) {
        assertThat(protocol.claims()).doesNotContainAnyElementsOf(CONTRADICTED);
        assertThat(protocol.steps())
            .allSatisfy(
                step ->
                    assertThat(step.claims())
                        .as(step.action())
                        .doesNotContainAnyElementsOf(CONTRADICTED));
      }
    }
  }

  @Test
  void everyClaimNamedByARuleExists() {
    for (Guide guide : GUIDES) {
      Set<String> known = guide.claims().keySet();
      guide
          .decisions()
          .observations()
          .forEach(rule -> assertThat(known).as(rule.id()).containsAll(rule.claims()));
      guide
          .decisions()
          .routes()
          .forEach(route -> assertThat(known).as(route.id()).containsAll(route.claims()));
      guide
          .protocols()
          .protocols()
          .forEach(
              protocol -> {
                assertThat(known).as(protocol.id()).containsAll(protocol.claims());
                protocol.steps().forEach(step -> assertThat(known).containsAll(step.claims()));
              });
      claims().forEach(claim -> assertThat(allIds()).containsAll(claim.contradicts()));
    }
  }

  private static Set<String> allIds() {
    Set<String> ids = new LinkedHashSet<>();
    claims().forEach(claim -> ids.add(claim.id()));
    return ids;
  }

  @Test
  void routesGiveALabelOfTheGuideAndAreUnique() {
    assertThat(INDAZOLE.decisions().routes().stream().map(DecisionFile.RouteEntry::id))
        .doesNotHaveDuplicates();
    assertThat(INDAZOLE.decisions().routes())
        .allMatch(route -> INDAZOLE.file().labels().contains(route.gives()))
        .allMatch(route -> !route.grade().isBlank());
  }

  @Test
  void everyReagentOfARouteOrProtocolIsASubstanceOrAClassWithARule() {
    Substances substances =
        new Substances(
            FILES.json("safety/substances.json", SubstanceFile.class),
            FeatureReader.withDefaults());
    Set<String> words = new HashSet<>();
    FILES
        .json("safety/rules.json", SafetyFile.class)
        .rules()
        .forEach(rule -> rule.trigger().forEach(words::addAll));
    Stream<String> reagents =
        GUIDES.stream()
            .flatMap(
                guide ->
                    Stream.concat(
                        guide.decisions().routes().stream().flatMap(r -> r.reagents().stream()),
                        guide.protocols().protocols().stream()
                            .flatMap(GuideResourcesTest::reagents)));
    assertThat(reagents)
        .allMatch(
            reagent ->
                CHEMISTS_OWN.contains(reagent)
                    || substances.named(reagent).isPresent()
                    || words.contains(reagent));
  }

  private static Stream<String> reagents(ProtocolFile.Entry protocol) {
    return Stream.concat(
        protocol.reagents().stream(),
        protocol.steps().stream()
            .flatMap(step -> step.reagents() == null ? Stream.of() : step.reagents().stream()));
  }

  @Test
  void safetyRulesAreUniqueAndSourced() {
    assertThat(FILES.json("safety/rules.json", SafetyFile.class).rules())
        .allMatch(rule -> !rule.source().isBlank() && !rule.trigger().isEmpty())
        .allMatch(rule -> !rule.brief().isBlank() && rule.brief().length() <= 200)
        .extracting(SafetyFile.Rule::id)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"precedents/indazole.csv", "precedents/diazepane.csv"})
  void everyPrecedentHasASourceAndARecordHasNoFigures(String path) {
    PrecedentTable table = PrecedentTable.load(FILES, path);
    assertThat(table.rows()).extracting(PrecedentTable.Row::id).doesNotHaveDuplicates();
    assertThat(table.rows())
        .allMatch(row -> !row.source().isBlank() && !row.licence().isBlank())
        .allMatch(row -> !row.recordOnly() || row.figures().isEmpty());
  }

  @Test
  void everyPrecedentNamesAKnownRouteOrNone() {
    Set<String> routes = new HashSet<>();
    INDAZOLE.decisions().routes().forEach(route -> routes.add(route.id()));
    assertThat(INDAZOLE.precedents().rows())
        .hasSize(397)
        .allMatch(row -> row.route().isEmpty() || routes.contains(row.route()));
    assertThat(DIAZEPANE.precedents().rows()).hasSize(37);
  }

  @Test
  void placesInTextsAreClosedAndKnown() {
    for (Guide guide : GUIDES) {
      guide
          .decisions()
          .observations()
          .forEach(
              rule ->
                  assertThat(rule.text().chars().filter(c -> c == '{').count())
                      .isEqualTo(rule.text().chars().filter(c -> c == '}').count()));
    }
  }
}
