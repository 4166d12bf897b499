// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import java.util.List;
import java.util.Objects;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What advice is asked for. Immutable; the {@code with} methods give changed copies.
 *
 * @param guide a guide's name, or null for the guide of the scaffold
 * @param question one of the guide's questions, or null
 * @param scaffold the scaffold's name, or null
 * @param labels the candidates' labels; may be empty
 * @param made a label, {@link Verdict#MIXTURE}, {@link Verdict#INCONCLUSIVE}, or null when nothing
 *     was made yet
 * @param confidence of the verdict, or null when {@code made} is the chemist's own word
 * @param wanted label of the wanted isomer, or null
 * @param structure SMILES of either isomer or of the N-H heterocycle, or null
 * @param reaction the reaction that was run
 * @param amination the reductive amination in question
 * @param scale amount of starting material, or null for no reagent table
 */
public record AdviceRequest(
    @Nullable String guide,
    @Nullable String question,
    @Nullable String scaffold,
    List<String> labels,
    @Nullable String made,
    @Nullable Confidence confidence,
    @Nullable String wanted,
    @Nullable String structure,
    ReactionRun reaction,
    Amination amination,
    @Nullable Scale scale) {

  public AdviceRequest {
    labels = List.copyOf(labels);
    Objects.requireNonNull(reaction, "reaction must not be null");
    Objects.requireNonNull(amination, "amination must not be null");
  }

  /**
   * Advice for a verdict.
   *
   * @param scaffold the scaffold's name
   * @param labels the candidates' labels
   * @param verdict the verdict
   * @param wanted the wanted isomer; by default the claimed one; null when neither is known
   * @param structure SMILES of a drawing, or null
   * @param reaction the reaction that was run
   */
  public static AdviceRequest forVerdict(
      String scaffold,
      List<String> labels,
      Verdict verdict,
      @Nullable String wanted,
      @Nullable String structure,
      ReactionRun reaction) {
    return new AdviceRequest(
        null,
        null,
        scaffold,
        labels,
        verdict.isomer(),
        verdict.confidence(),
        wanted,
        structure,
        reaction,
        Amination.UNKNOWN,
        null);
  }

  /** A guide's advice on one of its questions, or the whole guide's main points without one. */
  public static AdviceRequest forGuide(String guide, @Nullable String question) {
    return new AdviceRequest(
        guide,
        question,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        ReactionRun.UNKNOWN,
        Amination.UNKNOWN,
        null);
  }

  /** The same with what was made, in the chemist's own word, and what is wanted. */
  public AdviceRequest withIsomers(@Nullable String newMade, @Nullable String newWanted) {
    return new AdviceRequest(
        guide,
        question,
        scaffold,
        labels,
        newMade,
        confidence,
        newWanted,
        structure,
        reaction,
        amination,
        scale);
  }

  /** The same with another drawing (SMILES). */
  public AdviceRequest withStructure(@Nullable String newStructure) {
    return new AdviceRequest(
        guide,
        question,
        scaffold,
        labels,
        made,
        confidence,
        wanted,
        newStructure,
        reaction,
        amination,
        scale);
  }

  /** The same with a reaction and a reductive amination. */
  public AdviceRequest withReaction(ReactionRun newReaction, Amination newAmination) {
    return new AdviceRequest(
        guide,
        question,
        scaffold,
        labels,
        made,
        confidence,
        wanted,
        structure,
        newReaction,
        newAmination,
        scale);
  }

  /** The same with a scale for the reagent table. */
  public AdviceRequest withScale(@Nullable Scale newScale) {
    return new AdviceRequest(
        guide,
        question,
        scaffold,
        labels,
        made,
        confidence,
        wanted,
        structure,
        reaction,
        amination,
        newScale);
  }
}
