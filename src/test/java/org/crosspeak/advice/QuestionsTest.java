// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

  private final Advisor advisor = Advisor.withDefaults();

  private Advice ask(String guide, String question, Amination amination) {
    return advisor
        .advise(
            AdviceRequest.forGuide(guide, question).withReaction(ReactionRun.UNKNOWN, amination))
        .orElseThrow();
  }

  private static Amination amine(String smiles) {
    return new Amination(smiles, null, null, null, null);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "questions.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aQuestionGivesEveryPointOfItsLinesAndNotTheWholeGuide(
      String guide, String question, int from, int to) {
    Guide file = Guide.load(new ResourceFiles(), guide);
    List<String> expected =
        file.file().claims().stream()
            .filter(claim -> claim.within(List.of(List.of(from, to))))
            .map(GuideFile.Claim::id)
            .toList();
    List<String> items =
        ask(guide, question, Amination.UNKNOWN).items().stream().map(AdviceItem::claim).toList();
    assertThat(expected).isNotEmpty();
    assertThat(items).containsAll(expected);
    assertThat(items.size()).isLessThan(file.claims().size());
  }

  @Test
  void allQuestionsAreListed() {
    assertThat(advisor.questions().get("diazepane").keySet())
        .containsExactly(
            "low-conversion",
            "alcohol",
            "over-alkylation",
            "purification",
            "reductant",
            "acid",
            "temperature");
    assertThat(advisor.questions().get("indazole").keySet())
        .containsExactly("mixture", "wrong-isomer", "substituents", "identity");
  }

  @Test
  void aRingNitrogenHasNoImineAndThePrimaryAmineOfDazaHas() {
    assertThat(text(ask("diazepane", "low-conversion", amine("C1CNCCNC1")), "DAZ-11"))
        .startsWith("Not advice");
    assertThat(text(ask("diazepane", "low-conversion", amine("NC1CNCCNC1")), "DAZ-11"))
        .startsWith("For the exocyclic NH2 alone");
    assertThat(ask("diazepane", "alcohol", amine("C1CNCCNC1")).because())
        .anyMatch(reason -> reason.contains("no imine"));
  }

  private static String text(Advice advice, String claim) {
    return advice.items().stream()
        .filter(item -> item.claim().equals(claim))
        .map(AdviceItem::action)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "C1CNCCNC1, Both ring nitrogens are free",
    "CC(C)(C)OC(=O)N1CCCNCC1, One ring nitrogen is substituted (Boc) and one is free",
    "c1cncc(N2CCCNCC2)c1, One ring nitrogen is substituted (aryl) and one is free",
    "CC(C)(C)OC(=O)N1CCCN(C)CC1, has no N-H",
    "NC1CNCCNC1, primary NH2",
    "C1CCNCC1, holds no 1_4-diazepane"
  })
  void theAmineIsRead(String smiles, String says) {
    assertThat(ask("diazepane", "over-alkylation", amine(smiles)).because())
        .anyMatch(reason -> reason.contains(says.replace('_', ',')));
  }

  @Test
  void cyanoborohydrideCarriesItsWasteRuleAndNoAcidExtraction() {
    Advice advice =
        ask("diazepane", "purification", new Amination("C1CNCCNC1", null, "NaBH3CN", "HCl", 4.0));
    assertThat(advice.items()).extracting(AdviceItem::claim).contains("DAZ-38", "DAZ-48");
    assertThat(advice.safety())
        .anyMatch(rule -> rule.rule().contains("pH at least 11") && rule.rule().contains("bleach"))
        .anyMatch(rule -> rule.rule().contains("strong acid on cyanoborohydride frees HCN"));
    assertThat(advice.because()).anyMatch(reason -> reason.contains("pH 4 is too low"));
    assertThat(text(advice, "DAZ-38")).startsWith("Never after NaBH3CN");
  }

  @Test
  void everyReductantOfTheTableComesWithItsHazard() {
    Advice advice = ask("diazepane", "reductant", Amination.UNKNOWN);
    Stream<String> triggers = advice.safety().stream().flatMap(rule -> rule.trigger().stream());
    assertThat(triggers).contains("STAB", "NaBH3CN", "NaBH4", "Pd/C", "DCE");
  }

  @Test
  void anIndazoleQuestionSuppliesItsIsomerAndProtocol() {
    Advice mixture = ask("indazole", "mixture", Amination.UNKNOWN);
    assertThat(mixture.wanted()).isEqualTo("N-1");
    assertThat(mixture.protocols()).extracting(Protocol::id).containsExactly("nah-thf");
    assertThat(mixture.decision()).isNull();
    Advice wrong = ask("indazole", "wrong-isomer", Amination.UNKNOWN);
    assertThat(wrong.protocols()).extracting(Protocol::id).containsExactly("imidate-tfoh");
    assertThat(ask("indazole", "identity", Amination.UNKNOWN).routes()).isEmpty();
  }

  @Test
  void aQuestionThatIsNotOfMakingBringsNoProtocol() {
    AdviceRequest identity =
        AdviceRequest.forGuide("indazole", "identity").withIsomers(null, "N-1");
    assertThat(advisor.advise(identity).orElseThrow().protocols()).isEmpty();
    AdviceRequest made = AdviceRequest.forGuide("indazole", null).withIsomers(null, "N-1");
    assertThat(advisor.advise(made).orElseThrow().protocols()).isNotEmpty();
  }

  @Test
  void everyFileThatAdviceRestsOnIsARuleSet() {
    assertThat(advisor.ruleSets())
        .containsKeys(
            "guides/indazole.json",
            "guides/diazepane.json",
            "precedents/indazole.csv",
            "safety/rules.json",
            "safety/substances.json")
        .allSatisfy((file, hash) -> assertThat(hash).matches("[0-9a-f]{12}"));
  }

  @Test
  void whatCannotBeReadOfTheReactionIsSaid() {
    Advice advice =
        advisor
            .advise(
                AdviceRequest.forGuide("indazole", null)
                    .withIsomers("N-2", "N-1")
                    .withReaction(
                        new ReactionRun("base of lot 7", "DMF", null, null, "bromide 12", null),
                        Amination.UNKNOWN))
            .orElseThrow();
    assertThat(advice.because())
        .anyMatch(
            reason -> reason.contains("\"base of lot 7\"") && reason.contains("\"bromide 12\""))
        .noneMatch(reason -> reason.contains("\"DMF\""));
  }

  @Test
  void whatNoGuideKnowsIsRefusedByName() {
    assertThatThrownBy(() -> advisor.advise(AdviceRequest.forGuide("pyrrole", null)))
        .isInstanceOf(AdviceException.class)
        .hasMessageContaining("indazole");
    assertThatThrownBy(() -> advisor.advise(AdviceRequest.forGuide("indazole", "colour")))
        .isInstanceOf(AdviceException.class)
        .hasMessageContaining("identity");
    AdviceRequest wrongLabel = AdviceRequest.forGuide("indazole", null).withIsomers("N-3", "N-1");
    assertThatThrownBy(() -> advisor.advise(wrongLabel))
        .isInstanceOf(AdviceException.class)
        .hasMessageContaining("N-3");
    AdviceRequest typo = AdviceRequest.forGuide("indazole", null).withStructure("CCCn1ncc2");
    assertThatThrownBy(() -> advisor.advise(typo))
        .isInstanceOf(AdviceException.class)
        .hasMessageContaining("SMILES");
  }

  @Test
  void aScaffoldWithoutAGuideGetsNoAdvice() {
    AdviceRequest pyrazole =
        new AdviceRequest(
            null,
            null,
            "pyrazole",
            List.of("N-1", "N-2"),
            "N-1",
            null,
            "N-2",
            null,
            ReactionRun.UNKNOWN,
            Amination.UNKNOWN,
            null);
    assertThat(advisor.advise(pyrazole)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "O=Cc1ccncc1, , , , , An aldehyde: usually no acid",
    "CC(C)=O, , , , , A ketone: acetic acid",
    "CC(=O)c1ccccc1, , , , , stated limits of STAB",
    "C=O, , , , , bridged aminal",
    "CCO, , , , , shows no aldehyde or ketone",
    "CC(C)=O, STAB, AcOH, , , is right: 1-2 equiv",
    "O=Cc1ccncc1, STAB, AcOH, , , mostly not needed",
    ", STAB, HCl, , , destroys STAB",
    ", NaBH4, AcOH, , , the acid eats the hydride",
    ", NaBH3CN, TFA, , , Never TFA on NaBH3CN",
    ", NaBH3CN, AcOH, , , only to pH 6-7",
    ", NaBH3CN, , 4, , pH 4 is too low",
    ", NaBH3CN, , 6.5, , is in the window",
    ", NaBH3CN, , 9, , is high",
    ", NaBH3CN, , , , No pH was given",
    ", , , 11, , strongly basic",
    ", , , 3, , the amine is protonated",
    ", , HCl, , , protonates the amine",
    ", , , , 20, is right",
    ", , , , 45, hindered partners",
    ", , , , 80, is above the guide's",
    ", , , , 0, slows iminium formation"
  })
  void whatIsSaidOfTheAminationChangesTheAnswer(
      @Nullable String carbonyl,
      @Nullable String reductant,
      @Nullable String acid,
      @Nullable Double ph,
      @Nullable Double temperatureC,
      String says) {
    AdviceRequest request =
        AdviceRequest.forGuide("diazepane", "acid")
            .withReaction(
                new ReactionRun(null, null, temperatureC, null, null, null),
                new Amination("CC(C)(C)OC(=O)N1CCCNCC1", carbonyl, reductant, acid, ph));
    assertThat(advisor.advise(request).orElseThrow().because())
        .anyMatch(reason -> reason.contains(says));
  }

  @Test
  void theReducingAgentsAreComparedForTheAmineAtHand() {
    Advice ring = ask("diazepane", "reductant", amine("C1CN(Cc2ccncc2)CCNC1"));
    assertThat(ring.reductants())
        .extracting(ReagentProfile::reagent)
        .containsExactly("STAB", "NaBH3CN", "NaBH4", "Pd/C");
    assertThat(ring.reductants())
        .allMatch(row -> !row.advantages().isBlank() && !row.drawbacks().isBlank())
        .allMatch(row -> !row.solvents().isBlank() && !row.hazards().isEmpty());
    assertThat(here(ring, "NaBH4")).contains("not for this amine");
    assertThat(here(ring, "Pd/C")).contains("N-picolyl");
    assertThat(here(ask("diazepane", "reductant", amine("NC1CNCCNC1")), "NaBH4"))
        .contains("exocyclic NH2");
    assertThat(ask("diazepane", "acid", Amination.UNKNOWN).reductants()).isEmpty();
  }

  private static String here(Advice advice, String reagent) {
    return advice.reductants().stream()
        .filter(row -> row.reagent().equals(reagent))
        .map(row -> String.valueOf(row.here()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void manyThreadsGetTheSameAdvice() {
    AdviceRequest request =
        AdviceRequest.forGuide("indazole", null)
            .withIsomers("N-2", "N-1")
            .withStructure("CCCn1nc(C(=O)OC)c2ccccc21")
            .withReaction(
                new ReactionRun("K2CO3", "DMF", 80.0, 4.0, "CCCBr", null), Amination.UNKNOWN)
            .withScale(new Scale(5, Scale.Unit.MMOL));
    Advice alone = advisor.advise(request).orElseThrow();
    Advisor fresh = Advisor.withDefaults();
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(unused -> fresh.advise(request).orElseThrow())
                .toList())
        .allMatch(alone::equals);
  }
}
