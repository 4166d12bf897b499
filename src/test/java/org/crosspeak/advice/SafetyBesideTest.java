// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosspeak.structure.FeatureReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule stands beside the step, the route and the precedent that call for it. */
class SafetyBesideTest {

  private final Advisor advisor = Advisor.withDefaults();
  private static final ResourceFiles FILES = new ResourceFiles();
  private static final Substances SUBSTANCES =
      new Substances(
          FILES.json("safety/substances.json", SubstanceFile.class), FeatureReader.withDefaults());
  private static final SafetyRules RULES =
      new SafetyRules(FILES.json("safety/rules.json", SafetyFile.class));
  private static final Materials UNKNOWN = new Materials(List.of(), List.of(), List.of());

  private Advice advice(
      String structure, String made, String wanted, @Nullable String electrophile) {
    return advisor
        .advise(
            AdviceRequest.forGuide("indazole", null)
                .withStructure(structure)
                .withIsomers(made, wanted)
                .withReaction(
                    new ReactionRun(null, null, null, null, electrophile, null), Amination.UNKNOWN))
        .orElseThrow();
  }

  @Test
  void everyRuleOfAProtocolStandsBesideSomeStepOfIt() {
    for (String guide : List.of("indazole", "diazepane")) {
      for (ProtocolFile.Entry entry : Guide.load(FILES, guide).protocols().protocols()) {
        List<String> beside = new ArrayList<>();
        for (ProtocolFile.Step step : entry.steps()) {
          List<String> reagents = step.reagents() == null ? List.of() : step.reagents();
          beside.addAll(RULES.lines(UNKNOWN.vessel(SUBSTANCES, reagents, null)));
        }
        List<String> whole = RULES.lines(UNKNOWN.vessel(SUBSTANCES, entry.reagents(), null));
        assertThat(whole).as(entry.id()).isNotEmpty();
        assertThat(dangers(beside)).as(entry.id()).containsAll(dangers(whole));
      }
    }
  }

  /** The rule without the names that call for it. */
  private static Set<String> dangers(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(line.indexOf(": ")))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "3, NaH: hydrogen",
    "5, MeI: alkylates you",
    "5, MeI: boils at 42 °C",
    "6, MeI above its boiling point: pressure",
    "7, isopropanol at 0 °C before",
    "9, THF: peroxides"
  })
  void theSodiumHydrideProtocolWarnsBesideTheStep(int step, String says) {
    Advice advice = advice("Cn1ncc2ccccc21", "N-2", "N-1", "MeI");
    ProtocolStep found = advice.protocols().get(0).steps().get(step - 1);
    assertThat(found.n()).isEqualTo(step);
    assertThat(found.safety()).anyMatch(rule -> rule.contains(says));
  }

  @ParameterizedTest
  @CsvSource({"1, CCl3CN", "3, DCM", "4, superacid", "6, CO2 foams"})
  void theImidateProtocolWarnsBesideTheStep(int step, String says) {
    Advice advice = advice("C(c1ccccc1)n1ncc2ccccc21", "N-1", "N-2", "BnBr");
    assertThat(advice.protocols().get(0).steps().get(step - 1).safety())
        .anyMatch(rule -> rule.contains(says));
  }

  @Test
  void aRouteWarnsOfItsReagents() {
    Advice methyl = advice("Cn1ncc2ccccc21", "N-1", "N-2", "MeI");
    assertThat(route(methyl, "oxonium")).anyMatch(rule -> rule.contains("water-sensitive"));
    assertThat(route(methyl, "diazo-tfoh")).anyMatch(rule -> rule.contains("explosive"));
    assertThat(route(methyl, "neat-mei")).anyMatch(rule -> rule.contains("rated vessel"));
    Advice propyl = advice("CCCn1ncc2cc([N+](=O)[O-])ccc21", "N-2", "N-1", "CCCBr");
    assertThat(route(propyl, "aldehyde-h2"))
        .anyMatch(rule -> rule.contains("ignites solvent vapour"))
        .anyMatch(rule -> rule.contains("nitro group too"));
    assertThat(route(propyl, "ring-n1")).anyMatch(rule -> rule.contains("closed system"));
  }

  private static List<String> route(Advice advice, String id) {
    return advice.routes().stream()
        .filter(route -> route.id().equals(id))
        .findFirst()
        .orElseThrow()
        .safety();
  }

  @Test
  void anAzideInTheDrawingIsWarnedOfWhereverItIsUsed() {
    Advice advice = advice("CCCn1ncc2cc(N=[N+]=[N-])ccc21", "N-1", "N-2", "CCCBr");
    assertThat(advice.safety()).anyMatch(rule -> rule.id().equals("azide") && rule.run());
    assertThat(route(advice, "imidate-tfoh")).anyMatch(rule -> rule.startsWith("azide: no acid"));
    assertThat(advice.because()).anyMatch(reason -> reason.contains("holds an azide"));
  }

  @Test
  void everyRuleBesideAPrecedentStandsWholeUnderSafety() {
    List<Advice> advices =
        Stream.of("CCCn1ncc2ccccc21", "Cn1ncc2ccc([N+](=O)[O-])cc21", "CC(C)n1ncc2ccc(I)cc21")
            .flatMap(
                smiles ->
                    Stream.of(
                        advice(smiles, "N-1", "N-2", null), advice(smiles, "N-2", "N-1", null)))
            .toList();
    for (Advice advice : advices) {
      Set<String> whole =
          advice.safety().stream().map(SafetyNote::brief).collect(Collectors.toSet());
      advice.precedents().stream()
          .flatMap(note -> note.safety().stream())
          .forEach(line -> assertThat(whole).anyMatch(line::endsWith));
    }
  }

  @Test
  void sodiumHydrideInDimethylformamideIsWarnedOfBesideThePrecedentThatUsesIt() {
    Advice advice =
        advisor
            .advise(
                AdviceRequest.forGuide("indazole", null)
                    .withStructure("CC(C)n1ncc2ccc(I)cc21")
                    .withIsomers("mixture", "N-1")
                    .withReaction(
                        new ReactionRun("Cs2CO3", "DMF", 60.0, null, "CC(C)I", null),
                        Amination.UNKNOWN))
            .orElseThrow();
    assertThat(advice.precedents())
        .filteredOn(note -> note.id().equals("P013"))
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.safety())
                    .anyMatch(line -> line.startsWith("NaH + DMF: has exploded"))
                    .anyMatch(line -> line.startsWith("iPrI above its boiling point")));
    assertThat(advice.safety())
        .filteredOn(rule -> rule.id().equals("nah-solvent"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.cited()).isTrue());
  }
}
