// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReagentTableTest {

  private final Advisor advisor = Advisor.withDefaults();
  private static final double HALF_PERCENT = 0.5;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "amounts.tsv", delimiter = '\t', numLinesToSkip = 1)
  void amountsAgreeWithTheHandCalculation(
      String what,
      @Nullable String structure,
      @Nullable String amine,
      @Nullable String carbonyl,
      @Nullable String electrophile,
      String wanted,
      String scale,
      String protocol,
      String reagent,
      @Nullable Double equivalents,
      @Nullable Double mmol,
      @Nullable Double massMg,
      @Nullable Double volumeMl) {
    AdviceRequest request =
        AdviceRequest.forGuide("indazole", null)
            .withIsomers(null, wanted)
            .withStructure(structure)
            .withReaction(
                new ReactionRun(null, null, null, null, electrophile, null),
                new Amination(amine, carbonyl, null, null, null))
            .withScale(Scale.parse(scale));
    Amount amount = amount(advisor.advise(request).orElseThrow(), protocol, reagent);
    close(amount.equivalents(), equivalents, what);
    close(amount.mmol(), mmol, what);
    close(amount.massMg(), massMg, what);
    close(amount.volumeMl(), volumeMl, what);
    assertThat(amount.basis()).isNotBlank();
    if (mmol != null && massMg == null) {
      assertThat(amount.basis()).containsAnyOf("unknown", "no alkylating agent");
    }
  }

  private static Amount amount(Advice advice, String protocol, String reagent) {
    return advice.protocols().stream()
        .filter(entry -> entry.id().equals(protocol))
        .flatMap(entry -> entry.table().stream())
        .filter(line -> line.reagent().equals(reagent))
        .findFirst()
        .orElseThrow();
  }

  private static void close(@Nullable Double actual, @Nullable Double expected, String what) {
    if (expected == null) {
      assertThat(actual).as(what).isNull();
    } else {
      assertThat(actual).as(what).isCloseTo(expected, withinPercentage(HALF_PERCENT));
    }
  }

  @Test
  void aDiazepaneIsScaledFromTheAmineDrawn() {
    Advice advice =
        advisor
            .advise(
                AdviceRequest.forGuide("diazepane", "reductant")
                    .withReaction(
                        ReactionRun.UNKNOWN,
                        new Amination("CC(C)(C)OC(=O)N1CCCNCC1", "O=Cc1ccncc1", "STAB", null, null))
                    .withScale(Scale.parse("1g")))
            .orElseThrow();
    Amount amine = amount(advice, "stab-dce", "starting material");
    assertThat(amine.mmol()).isCloseTo(4.993, withinPercentage(HALF_PERCENT));
    Amount stab = amount(advice, "stab-dce", "STAB");
    assertThat(stab.massMg()).isCloseTo(4.993 * 1.5 * 211.94, withinPercentage(HALF_PERCENT));
    Amount aldehyde = amount(advice, "stab-dce", "electrophile");
    assertThat(aldehyde.massMg()).isCloseTo(4.993 * 107.11, withinPercentage(HALF_PERCENT));
  }

  @Test
  void theHydrogenOfSodiumHydrideIsCounted() {
    AdviceRequest request =
        AdviceRequest.forGuide("indazole", null)
            .withIsomers(null, "N-1")
            .withStructure("CCCn1ncc2ccccc21")
            .withScale(Scale.parse("0.2mol"));
    Advice advice = advisor.advise(request).orElseThrow();
    assertThat(amount(advice, "nah-thf", "NaH").basis())
        .contains("frees about 5.3 L of hydrogen (24 L/mol)");
    assertThat(advice.because())
        .anyMatch(reason -> reason.startsWith("200 mmol is beyond a bench"));
  }

  @Test
  void whereADensityIsFromIsSaidAndAnUnknownOneToo() {
    AdviceRequest request =
        AdviceRequest.forGuide("indazole", null)
            .withIsomers(null, "N-1")
            .withStructure("CCCCn1ncc2ccccc21")
            .withScale(Scale.parse("5mmol"));
    ReactionRun known = new ReactionRun(null, null, null, null, "CCCCBr", null);
    ReactionRun strange = new ReactionRun(null, null, null, null, "FC(F)(F)CCI", null);
    assertThat(electrophile(request.withReaction(known, Amination.UNKNOWN)).basis())
        .contains("g/mL")
        .contains("not looked up");
    assertThat(electrophile(request.withReaction(strange, Amination.UNKNOWN)).basis())
        .contains("density unknown: weigh it");
  }

  private Amount electrophile(AdviceRequest request) {
    return amount(advisor.advise(request).orElseThrow(), "nah-thf", "electrophile");
  }

  @Test
  void aScaleThatNoProtocolUsesIsSaid() {
    AdviceRequest request =
        AdviceRequest.forGuide("diazepane", "purification").withScale(Scale.parse("1g"));
    assertThat(advisor.advise(request).orElseThrow().because())
        .anyMatch(reason -> reason.startsWith("No reagent table"));
  }

  @Test
  void withoutAScaleThereIsNoTable() {
    Advice advice =
        advisor
            .advise(AdviceRequest.forGuide("indazole", null).withIsomers(null, "N-1"))
            .orElseThrow();
    assertThat(advice.protocols()).isNotEmpty().allMatch(protocol -> protocol.table().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5mmol", "5 mmol", "0.005 mol", "5MMOL"})
  void aScaleIsReadInMolesOfSubstance(String text) {
    assertThat(Scale.parse(text)).isEqualTo(new Scale(5, Scale.Unit.MMOL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2g", "1200 mg", "0.0012kg"})
  void aScaleIsReadInMass(String text) {
    assertThat(Scale.parse(text).unit()).isEqualTo(Scale.Unit.GRAM);
    assertThat(Scale.parse(text).value()).isCloseTo(1.2, withinPercentage(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "mmol",
        "-1g",
        "0g",
        "0mmol",
        "0.000g",
        "1e3g",
        "5 mL",
        "",
        "1,2g",
        "5kg?",
        "5kg",
        "11mol",
        "0.00001mg"
      })
  void anythingElseIsRefusedWithTheRemedy(String text) {
    assertThatThrownBy(() -> Scale.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001mmol", "10mol", "0.1mg", "1kg"})
  void theEndsOfTheRangeThatARefusalNamesAreScalesToo(String text) {
    assertThat(Scale.parse(text).value()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00099mmol", "10.001mol", "0.099mg", "1.001kg"})
  void beyondTheEndsOfTheRangeIsRefused(String text) {
    assertThatThrownBy(() -> Scale.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 0.001mmol or 0.1mg to 10mol or 1kg");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aScaleIsAnAmountAboveNothing(double value) {
    assertThatThrownBy(() -> new Scale(value, Scale.Unit.GRAM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "O=Cc1ccncc1, O=Cc1ccncc1, 107.1",
    "the aldehyde of batch 7, the aldehyde of batch 7,",
    ", unknown,"
  })
  void anAldehydeThatIsNotDrawnIsCountedAndNotWeighed(
      @Nullable String carbonyl, String name, @Nullable Double massMg) {
    AdviceRequest request =
        AdviceRequest.forGuide("diazepane", "reductant")
            .withReaction(
                ReactionRun.UNKNOWN,
                new Amination("CC(C)(C)OC(=O)N1CCCNCC1", carbonyl, "STAB", null, null))
            .withScale(Scale.parse("1mmol"));
    Amount aldehyde = amount(advisor.advise(request).orElseThrow(), "stab-dce", "electrophile");
    assertThat(aldehyde.name()).isEqualTo(name);
    assertThat(aldehyde.mmol()).isEqualTo(1);
    close(aldehyde.massMg(), massMg, name);
    assertThat(aldehyde.basis())
        .contains(massMg == null ? "molar mass unknown: give the SMILES" : "density unknown");
  }

  @Test
  void anImidateIsNotWeighedBeforeTheGroupIsDrawn() {
    AdviceRequest request =
        AdviceRequest.forGuide("indazole", "wrong-isomer").withScale(Scale.parse("5mmol"));
    Amount imidate = amount(advisor.advise(request).orElseThrow(), "imidate-tfoh", "electrophile");
    assertThat(imidate.mmol()).isEqualTo(6);
    assertThat(imidate.massMg()).isNull();
    assertThat(imidate.basis()).contains("give the drawing of the product");
  }

  @Test
  void everySubstanceWithASmilesHasAMass() {
    SubstanceFile file = new ResourceFiles().json("safety/substances.json", SubstanceFile.class);
    List<String> unreadable =
        file.substances().stream()
            .filter(substance -> substance.smiles() != null)
            .filter(
                substance ->
                    org.crosspeak.structure.FeatureReader.withDefaults()
                        .read(String.valueOf(substance.smiles()))
                        .isEmpty())
            .map(SubstanceFile.Substance::id)
            .toList();
    assertThat(unreadable).isEmpty();
  }

  @Test
  void whatIsWeighedStandsInTheTableThoughItsMolesAreUnknown() {
    AdviceRequest request =
        AdviceRequest.forGuide("indazole", null)
            .withIsomers(null, "N-1")
            .withScale(Scale.parse("1.2g"));
    Advice advice = advisor.advise(request).orElseThrow();
    Amount start = amount(advice, "nah-thf", "starting material");
    assertThat(start.name()).isEqualTo("the N-H heterocycle");
    assertThat(start.mmol()).isNull();
    assertThat(start.massMg()).isEqualTo(1200);
    assertThat(start.basis()).endsWith("molar mass unknown: give the drawing");
    assertThat(amount(advice, "nah-thf", "THF").volumeMl()).isNull();
    Advice moles = advisor.advise(request.withScale(Scale.parse("5mmol"))).orElseThrow();
    assertThat(amount(moles, "nah-thf", "starting material").massMg()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    ", unknown, electrophile unknown: give it",
    "the bromide of lot 3, the bromide of lot 3, molar mass unknown: give the SMILES",
    "C#CCBr, propargyl bromide, density unknown: weigh it",
    "CCCO, CCCO, what was given is no alkylating agent for this"
  })
  void anElectrophileIsNamedAsItIsKnown(@Nullable String given, String name, String says) {
    AdviceRequest request =
        AdviceRequest.forGuide("indazole", null)
            .withIsomers(null, "N-1")
            .withReaction(new ReactionRun(null, null, null, null, given, null), Amination.UNKNOWN)
            .withScale(Scale.parse("5mmol"));
    Amount amount = electrophile(request);
    assertThat(amount.name()).isEqualTo(name);
    assertThat(amount.basis()).contains(says);
    assertThat(amount.volumeMl()).isNull();
  }
}
