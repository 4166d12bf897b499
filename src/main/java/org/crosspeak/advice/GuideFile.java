// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A guide as its resource file holds it. */
record GuideFile(
    String schema,
    String guide,
    String title,
    String origin,
    String licence,
    List<String> scaffolds,
    List<String> labels,
    List<Reference> references,
    List<Question> questions,
    @Nullable List<Comparison> comparisons,
    List<Claim> claims) {

  /** The reagents compared in answer to a question. */
  List<Compared> compared(String question) {
    return comparisons == null
        ? List.of()
        : comparisons.stream()
            .filter(comparison -> comparison.question().equals(question))
            .flatMap(comparison -> comparison.rows().stream())
            .toList();
  }

  /** A table of reagents for one question. */
  record Comparison(String question, List<Compared> rows) {}

  /**
   * A reagent compared.
   *
   * @param here what it means for a case: the first whose condition holds
   */
  record Compared(
      String reagent,
      String advantages,
      String drawbacks,
      String solvents,
      @Nullable List<Instead> here,
      List<String> claims) {

    @Nullable String here(Facts facts) {
      return here == null
          ? null
          : here.stream()
              .filter(other -> other.when().holds(facts))
              .map(other -> facts.fill(other.action()))
              .findFirst()
              .orElse(null);
    }
  }

  /** A reference of the guide. */
  record Reference(int n, String text) {}

  /**
   * A question of the guide.
   *
   * @param lines lines of the guide that answer it
   * @param also lines elsewhere in the guide that bear on it
   */
  record Question(
      String id,
      String asks,
      @Nullable String wanted,
      List<List<Integer>> lines,
      List<List<Integer>> also) {}

  /** One claim with our check. */
  record Claim(
      String id,
      String topic,
      List<List<Integer>> guideLines,
      Map<String, List<String>> appliesWhen,
      String action,
      List<Numbers> numbers,
      String rationale,
      String finding,
      List<Integer> guideRefs,
      String check,
      String grade,
      List<String> contradicts,
      List<String> flags,
      List<SourceRef> sources,
      @Nullable List<Instead> instead) {

    boolean within(List<List<Integer>> ranges) {
      return guideLines.stream()
          .anyMatch(
              own ->
                  ranges.stream()
                      .anyMatch(range -> own.get(0) <= range.get(1) && range.get(0) <= own.get(1)));
    }

    AdviceItem item(Facts facts) {
      String says =
          instead == null
              ? action
              : instead.stream()
                  .filter(other -> other.when().holds(facts))
                  .map(Instead::action)
                  .findFirst()
                  .orElse(action);
      String why = rationale.isEmpty() ? finding : rationale + " Check: " + finding;
      return new AdviceItem(id, Check.of(check), grade, says, why, guideRefs, sources);
    }
  }

  /** A number of a claim, as written. */
  record Numbers(String quantity, String value, String unit) {}

  /** Another wording for a special case. */
  record Instead(Condition when, String action) {}
}
