// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

  private final Advisor advisor = Advisor.withDefaults();

  private List<SafetyNote> safety(ReactionRun run, Amination amination) {
    return advisor
        .advise(
            AdviceRequest.forGuide("indazole", null)
                .withIsomers("inconclusive", null)
                .withReaction(run, amination))
        .orElseThrow()
        .safety();
  }

  private List<SafetyNote> run(
      @Nullable String base,
      @Nullable String solvent,
      @Nullable String electrophile,
      @Nullable Double temperatureC,
      @Nullable String method) {
    return safety(
        new ReactionRun(base, solvent, temperatureC, null, electrophile, method),
        Amination.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DMF",
        "dmso",
        "DMAc",
        "NMP",
        "MeCN",
        "acetone",
        "DCM",
        "1,2-dichloroethane",
        "chloroform",
        "THF/DMF 4:1",
        "dry N,N-dimethylformamide (10 mL)",
        "CH₂Cl₂"
      })
  void sodiumHydrideIsWarnedAgainstInEverySolventThatItExplodesWith(String solvent) {
    assertThat(run("NaH (60 % in oil)", solvent, null, null, null))
        .anyMatch(rule -> rule.rule().contains("has exploded") && rule.trigger().contains("NaH"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"THF", "dioxane", "toluene"})
  void sodiumHydrideInEthersHasTheHydrogenRuleOnly(String solvent) {
    assertThat(run("NaH", solvent, null, null, null))
        .anyMatch(
            rule ->
                rule.rule().contains("24 L per mol") && rule.rule().contains("isopropanol first"))
        .noneMatch(rule -> rule.rule().contains("has exploded"));
  }

  @ParameterizedTest
  @CsvSource({
    "CI, carcinogens",
    "IC, MeI boils at 42",
    "dimethyl sulfate, very toxic",
    "COS(=O)(=O)OC, very toxic",
    "trimethyloxonium tetrafluoroborate, Oxonium salts",
    "C[O+](C)C, Oxonium salts",
    "BrCc1ccc(F)cc1, lachrymators",
    "CCOC(=O)CBr, lachrymators",
    "COC(=O)C=[N+]=[N-], Diazo compounds",
    "CCN=[N+]=[N-], Azides",
    "CNN, Hydrazine",
    "MOM-Cl, bis(chloromethyl) ether",
    "C[Si](C)(C)CCOCCl, carcinogenic alkylators"
  })
  void anElectrophileBringsItsHazardByNameOrBySmiles(String electrophile, String rule) {
    assertThat(run("K2CO3", "THF", electrophile, null, null))
        .anyMatch(note -> note.rule().contains(rule));
  }

  @ParameterizedTest
  @CsvSource({"MeI, 60, true", "MeI, 25, false", "BnBr, 80, false", "iPrBr, 80, true"})
  void aVolatileElectrophileAboveItsBoilingPointIsSaid(
      String electrophile, double temperatureC, boolean said) {
    boolean found =
        run("K2CO3", "DMF", electrophile, temperatureC, null).stream()
            .anyMatch(note -> note.rule().startsWith("Hot or sealed"));
    assertThat(found).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "sealed tube, Hot or sealed",
    "Mitsunobu with DIAD and PPh3, Azodicarboxylates",
    "trichloroacetimidate with TfOH, Superacid",
    "H2 over Pd/C, Dry catalyst"
  })
  void theMethodIsReadForItsReagents(String method, String rule) {
    assertThat(run(null, "MeOH", null, null, method)).anyMatch(note -> note.rule().contains(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "NaBH3CN, HCl, frees HCN",
    "NaBH3CN, AcOH, HCN comes as the pH falls",
    "NaBH3CN, , cold_ vented",
    "NaBH3CN, , Never bleach",
    "sodium cyanoborohydride, TFA, frees HCN",
    "NaBH(OAc)3, , Frees hydrogen",
    "NaBH4, , Frees hydrogen"
  })
  void aReductantBringsItsHazard(String reductant, @Nullable String acid, String rule) {
    assertThat(safety(ReactionRun.UNKNOWN, new Amination(null, null, reductant, acid, null)))
        .anyMatch(note -> note.rule().contains(rule.replace('_', ',')));
  }
}
