// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ControlledSubstancesTest {

  private final Advisor advisor = Advisor.withDefaults();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "controlled.tsv", delimiter = '\t', numLinesToSkip = 1)
  void routesToControlledClassesAreRefusedAndThoseToOrdinaryCompoundsAreGiven(
      String what, String structure, String refused) {
    Advice advice =
        advisor
            .advise(
                AdviceRequest.forGuide("indazole", null)
                    .withIsomers("N-2", "N-1")
                    .withStructure(structure))
            .orElseThrow();
    if (refused.equals("yes")) {
      refusedPlainly(advice);
    } else {
      assertThat(advice.routes()).as(what).isNotEmpty();
      assertThat(advice.because()).noneMatch(reason -> reason.contains("controlled"));
    }
  }

  private static void refusedPlainly(Advice advice) {
    assertThat(advice.because()).singleElement().asString().startsWith("Refused:");
    assertThat(advice.because().get(0)).contains("stays a question of the spectra");
    assertThat(List.of(advice.routes(), advice.protocols(), advice.items(), advice.precedents()))
        .allMatch(List::isEmpty);
    assertThat(advice.reductants()).isEmpty();
    assertThat(advice.made()).isEqualTo("N-2");
  }

  @ParameterizedTest
  @CsvSource({
    "CN, CC(=O)Cc1ccccc1",
    "O=C1CCN(CCc2ccccc2)CC1, ",
    "N(c1ccccc1)C1CCNCC1, O=CCc1ccccc1"
  })
  void anAminationOfSuchAClassIsRefusedToo(String amine, String carbonyl) {
    Advice advice =
        advisor
            .advise(
                AdviceRequest.forGuide("diazepane", "reductant")
                    .withReaction(
                        ReactionRun.UNKNOWN, new Amination(amine, carbonyl, null, null, null))
                    .withScale(Scale.parse("5mmol")))
            .orElseThrow();
    assertThat(advice.because()).singleElement().asString().startsWith("Refused:");
    assertThat(advice.protocols()).isEmpty();
  }

  @Test
  void aQuestionDoesNotGetRoundIt() {
    Advice advice =
        advisor
            .advise(
                AdviceRequest.forGuide("indazole", "mixture")
                    .withStructure("CCCCCn1nc(C(=O)NC(C(C)C)C(N)=O)c2ccccc21"))
            .orElseThrow();
    assertThat(advice.items()).isEmpty();
    assertThat(advice.because()).singleElement().asString().startsWith("Refused:");
  }
}
