// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chemist reads: nothing said twice, nothing announced that is not there. */
class AdviceTextTest {

  private static final String UNREAD = "standard practice, not looked up";

  private static SafetyNote rule(String source, boolean cited) {
    return new SafetyNote(
        "made-up", List.of("NaH"), "Keep dry.", "keep dry", source, !cited, cited);
  }

  private static String text(
      @Nullable String made,
      @Nullable String wanted,
      @Nullable Decision decision,
      SafetyNote... safety) {
    return String.join(
        "\n",
        AdviceText.lines(
            new Advice(
                "indazole",
                null,
                made,
                wanted,
                decision,
                List.of("A reason."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(safety),
                Advice.NOTE)));
  }

  @ParameterizedTest
  @CsvSource({
    ",, Advice from the indazole guide",
    "N-1,, Advice from the indazole guide (made N-1)",
    ", N-2, Advice from the indazole guide (wanted N-2)"
  })
  void theHeadingTellsWhatIsKnown(@Nullable String made, @Nullable String wanted, String heading) {
    assertThat(text(made, wanted, null).lines().findFirst()).contains(heading);
  }

  @Test
  void theDecisionStandsInTheHeading() {
    assertThat(text("N-1", "N-2", Decision.CHANGE_ROUTE))
        .startsWith("Advice from the indazole guide (made N-1, wanted N-2): change route\n");
  }

  @Test
  void whatRestsOnNoSourceIsSaidOnlyOfSuchRules() {
    assertThat(text(null, null, null, rule("a paper", false)))
        .contains("! NaH: Keep dry. [a paper]")
        .doesNotContain("Rules without a source");
    assertThat(text(null, null, null, rule(UNREAD, false)))
        .contains("! NaH: Keep dry.\n")
        .contains("(Rules without a source are " + UNREAD + ".)");
    assertThat(text(null, null, null, rule("a paper", false), rule(UNREAD, true)))
        .contains("Rules without a source");
  }

  @Test
  void rulesOfPrecedentsAloneStandApart() {
    assertThat(text(null, null, null, rule("a paper", false)))
        .contains("\nSafety\n")
        .doesNotContain("Safety of the precedents");
    assertThat(text(null, null, null, rule("a paper", true)))
        .contains("\nSafety of the precedents below: not proposed here\n")
        .doesNotContain("\nSafety\n");
    assertThat(text(null, null, null)).doesNotContain("Safety");
  }

  @Test
  void aRuleThatBeginsWithItsReagentDoesNotNameItTwice() {
    SafetyNote note =
        new SafetyNote("a", List.of("NaH"), "NaH frees hydrogen.", "", "a paper", true, false);
    assertThat(note.sentence()).isEqualTo("NaH frees hydrogen.");
    assertThat(rule("a paper", false).sentence()).isEqualTo("NaH: Keep dry.");
  }

  private static Route route(int rank, String... precedents) {
    return new Route(
        "r" + rank,
        "route " + rank,
        "N-1",
        rank,
        "It works.",
        "a paper",
        List.of(),
        List.of(precedents),
        List.of("NaH: keep dry"));
  }

  @Test
  void aPrecedentOfTwoRoutesIsToldOnceAndAnUnknownOneNotAtAll() {
    PrecedentNote note =
        new PrecedentNote(
            "P001", false, "methylated", "a paper", List.of("NaH: keep dry", "MeI: toxic"));
    Advice advice =
        new Advice(
            "indazole",
            null,
            null,
            "N-1",
            null,
            List.of(),
            List.of(),
            List.of(route(1, "P001", "P999"), route(2, "P001")),
            List.of(),
            List.of(),
            List.of(note),
            List.of(),
            Advice.NOTE);
    String text = String.join("\n", AdviceText.lines(advice));
    assertThat(text)
        .containsOnlyOnce("P001: methylated [a paper]")
        .containsOnlyOnce("P001: see above")
        .containsOnlyOnce("! MeI: toxic")
        .contains("! as for the route: NaH")
        .doesNotContain("P999")
        .doesNotContain("nearest to what was run");
  }
}
