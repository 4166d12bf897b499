// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosspeak.structure.FeatureReader;
import org.crosspeak.structure.StructureFeatures;
import org.junit.jupiter.api.Test;

class PrecedentsTest {

  private final FeatureReader reader = FeatureReader.withDefaults();

  private static Stream<PrecedentTable.Row> rows() {
    return Guide.load(new ResourceFiles(), "indazole").precedents().rows().stream();
  }

  /**
   * Fused to a further ring, drawn as the indazolone, or an amidine: named by their nearest kin.
   */
  private static final Set<String> NAMED_BY_KIN =
      Set.of("R044", "R047", "R049", "R117", "R207", "R208", "R210");

  @Test
  void theGroupsOfARowAreThoseOfItsDrawing() {
    List<String> wrong =
        rows()
            .filter(row -> row.ring().equals("indazole") && !NAMED_BY_KIN.contains(row.id()))
            .filter(row -> !agrees(row))
            .map(row -> row.id() + " " + row.groups() + " " + row.smiles())
            .toList();
    assertThat(wrong).isEmpty();
  }

  private boolean agrees(PrecedentTable.Row row) {
    StructureFeatures drawing = reader.read(row.smiles()).orElseThrow();
    return row.groups().entrySet().stream()
        .allMatch(
            group -> drawing.at(group.getKey()).orElseThrow().name().equals(group.getValue()));
  }

  @Test
  void aRecordNeverSpeaksOfSelectivity() {
    Advisor advisor = Advisor.withDefaults();
    List<PrecedentNote> records =
        Stream.of("Cn1ncc2ccccc21", "CCn1ncc2ccccc21", "c1ccc2c(c1)cnn2C1CCCCO1")
            .flatMap(
                structure ->
                    Stream.of("N-1", "N-2")
                        .flatMap(wanted -> precedents(advisor, structure, wanted)))
            .filter(PrecedentNote::recordOnly)
            .toList();
    assertThat(records)
        .isNotEmpty()
        .allMatch(note -> note.text().endsWith("says nothing of selectivity"))
        .noneMatch(note -> note.text().contains("%"));
  }

  private Stream<PrecedentNote> precedents(Advisor advisor, String structure, String wanted) {
    return advisor
        .advise(
            AdviceRequest.forGuide("indazole", null)
                .withIsomers(wanted.equals("N-1") ? "N-2" : "N-1", wanted)
                .withStructure(structure))
        .orElseThrow()
        .precedents()
        .stream();
  }

  @Test
  void aPrecedentInASealedTubeCarriesTheRuleForIt() {
    Advice advice =
        Advisor.withDefaults()
            .advise(
                AdviceRequest.forGuide("indazole", null)
                    .withIsomers("N-1", "N-2")
                    .withStructure("Cn1ncc2ccc([N+](=O)[O-])cc21"))
            .orElseThrow();
    assertThat(advice.precedents())
        .filteredOn(note -> note.id().equals("P008"))
        .singleElement()
        .satisfies(
            note -> assertThat(note.safety()).anyMatch(danger -> danger.contains("rated vessel")));
  }

  @Test
  void aPrecedentInAnotherSolventIsNoneOfTheRoute() {
    List<String> wrong =
        rows()
            .filter(row -> row.route().startsWith("nah-thf"))
            .filter(row -> !row.solvent().contains("THF"))
            .map(PrecedentTable.Row::id)
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void thePrecedentOfTheSameConditionsIsNamedWhateverTheRoute() {
    Advice advice =
        Advisor.withDefaults()
            .advise(
                AdviceRequest.forGuide("indazole", null)
                    .withIsomers("N-1", "N-1")
                    .withStructure("COC(=O)c1nn(Cc2ccccc2)c2c(F)cccc12")
                    .withReaction(
                        new ReactionRun("NaH", "DMF", 60.0, null, "BnBr", null), Amination.UNKNOWN))
            .orElseThrow();
    assertThat(advice.precedents()).extracting(PrecedentNote::id).first().isEqualTo("P014");
  }

  @Test
  void thePrecedentOfTheSameSubstituentsComesFirst() {
    Advice advice =
        Advisor.withDefaults()
            .advise(
                AdviceRequest.forGuide("indazole", null)
                    .withIsomers("N-2", "N-1")
                    .withStructure("COC(=O)c1nn(CC(C)C)c2ccccc12"))
            .orElseThrow();
    assertThat(advice.routes().get(0).id()).isEqualTo("nah-thf");
    assertThat(advice.routes().get(0).precedents()).first().isEqualTo("P001");
  }

  private static List<String> run(String structure, String base, String solvent) {
    return Advisor.withDefaults()
        .advise(
            AdviceRequest.forGuide("indazole", null)
                .withIsomers("N-2", "N-1")
                .withStructure(structure)
                .withReaction(
                    new ReactionRun(base, solvent, null, null, null, null), Amination.UNKNOWN))
        .orElseThrow()
        .precedents()
        .stream()
        .map(PrecedentNote::id)
        .toList();
  }

  @Test
  void aPrecedentOfAnotherRingIsNoneOfTheCase() {
    assertThat(run("Cn1cc2cccnc2n1", "NaHMDS", "THF")).contains("P045", "P046");
    assertThat(run("Cn1cc2ccccc2n1", "NaHMDS", "THF")).isNotEmpty().doesNotContain("P045", "P046");
    assertThat(ringsOfRecords("C1CCCCO1")).containsOnly("indazole");
  }

  /** Rings of the patent records that are cited with an N-2 product of indazole. */
  private Set<String> ringsOfRecords(String group) {
    List<String> cited =
        precedents(Advisor.withDefaults(), "c1ccc2c(c1)cnn2" + group, "N-1")
            .filter(PrecedentNote::recordOnly)
            .map(PrecedentNote::id)
            .toList();
    return rows()
        .filter(row -> cited.contains(row.id()))
        .map(PrecedentTable.Row::ring)
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void anotherGroupAtAPositionIsNearerThanNone() {
    List<String> nearest = run("Clc1n[nH]c2ccccc12", "NaH", "DMF");
    assertThat(nearest).contains("P015").doesNotContain("P013");
  }
}
