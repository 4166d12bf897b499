// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.crosspeak.correlation.Confidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AdviceCasesTest {

  private final Advisor advisor = Advisor.withDefaults();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '`')
  void theAdviceFitsTheCase(
      String fact,
      String structure,
      String made,
      String wanted,
      @Nullable String base,
      @Nullable String solvent,
      @Nullable Double temperature,
      @Nullable String electrophile,
      String decision,
      @Nullable String first,
      @Nullable String never,
      @Nullable String claims,
      @Nullable String safety,
      @Nullable String says,
      @Nullable String protocols) {
    Advice advice =
        advisor
            .advise(
                new AdviceRequest(
                    null,
                    null,
                    "indazole",
                    List.of("N-1", "N-2"),
                    made,
                    made.equals("inconclusive") ? Confidence.NONE : Confidence.HIGH,
                    wanted,
                    structure,
                    new ReactionRun(base, solvent, temperature, null, electrophile, null),
                    Amination.UNKNOWN,
                    null))
            .orElseThrow();
    assertThat(advice.decision().code()).isEqualTo(decision);
    List<String> routes = advice.routes().stream().map(Route::id).toList();
    if (first != null) {
      assertThat(routes).first().isEqualTo(first);
    }
    assertThat(routes).doesNotContainAnyElementsOf(words(never, "nothing"));
    List<String> items = advice.items().stream().map(AdviceItem::claim).toList();
    assertThat(items).containsAll(words(claims)).doesNotHaveDuplicates();
    assertThat(advice.safety().stream().flatMap(rule -> rule.trigger().stream()))
        .containsAll(words(safety));
    if (says != null) {
      assertThat(advice.because()).as(fact).anyMatch(reason -> reason.contains(says));
    }
    assertThat(advice.protocols().stream().map(Protocol::id))
        .containsExactlyElementsOf(words(protocols));
    advice.routes().forEach(route -> assertThat(items).containsAll(route.items()));
    advice.protocols().forEach(protocol -> assertThat(items).containsAll(protocol.items()));
    assertThat(advice.because()).noneMatch(reason -> reason.contains("{"));
    assertThat(String.join("\n", AdviceText.lines(advice))).containsOnlyOnce("for research use");
  }

  private static List<String> words(@Nullable String cell, String... fallback) {
    return cell == null ? List.of(fallback) : Arrays.asList(cell.split("\\|"));
  }
}
