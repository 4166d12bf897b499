// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what may be compared, and what a candidate without a scaffold looks like. */
class ComparisonReaderTest {

  private static final ComparisonReader READER = ComparisonReader.withLimits(Limits.DEFAULT);

  private static StructureReading read(String... words) {
    return READER.read(READER.named(List.of(words)), null);
  }

  private static Supported supported(String... words) {
    StructureReading reading = read(words);
    assertThat(reading).isInstanceOf(Supported.class);
    return (Supported) reading;
  }

  private static Variant first(String smiles, String other) {
    return supported(smiles, other).candidates().get(0).variants().get(0);
  }

  @Test
  void candidates_are_called_by_letters_or_by_their_names() {
    assertThat(supported("COc1ccc(C)cc1", "COc1cccc(C)c1").scaffold().labels())
        .containsExactly("A", "B");
    assertThat(supported("made=COc1ccc(C)cc1", "meta=COc1cccc(C)c1").scaffold().labels())
        .containsExactly("made", "meta");
    assertThat(supported("C=CCO", "CC(C)=O").scaffold().labels()).containsExactly("A", "B");
  }

  @Test
  void a_question_without_a_scaffold_has_no_roles_and_never_high_confidence() {
    Supported question = supported("COc1ccc(C)cc1", "COc1cccc(C)c1");
    assertThat(question.scaffold().roles().none()).isTrue();
    assertThat(question.mayBeHigh()).isFalse();
    assertThat(question.notes()).extracting(Issue::code).contains("estimated-shifts");
  }

  @ParameterizedTest
  @CsvSource({
    "CCO, CCC, compare-formula, C3H8",
    "CCO, BrCC, compare-formula, C2H5Br",
    "CCO, [B](C)(C)O, compare-formula, C2H7BO",
    "CCO, C1CC, smiles-invalid, ''",
    "mixture=CCO, COC, compare-name, mixture",
    "a1=CCO, a1=COC, compare-name, a1"
  })
  void what_cannot_be_compared_is_refused_in_one_line(
      String one, String other, String code, String said) {
    StructureReading reading = read(one, other);
    assertThat(reading).isInstanceOf(Unreadable.class);
    Issue issue = ((Unreadable) reading).issue();
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.message()).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "OCC, CCO, same compound",
    "C[C@H](N)C(=O)O, C[C@@H](N)C(=O)O, stereoisomers",
    "C/C=C/C(=O)O, C/C=C\\C(=O)O, stereoisomers",
    "Cc1cc[nH]n1, Cc1ccn[nH]1, tautomers",
    "O=c1cccc[nH]1, Oc1ccccn1, tautomers",
    "CC(N)C(=O)O, C[C@@H](N)C(=O)O, stereoisomers",
    "C[C@H](N)C(=O)O, CC(N)C(=O)O, stereoisomers"
  })
  void what_these_lists_cannot_tell_apart_is_an_answer(String one, String other, String said) {
    StructureReading reading = read(one, other);
    assertThat(reading).isInstanceOf(Unsupported.class);
    assertThat(((Unsupported) reading).code()).isEqualTo("unsupported-alike");
    assertThat(((Unsupported) reading).text()).contains(said);
  }

  @Test
  void of_three_candidates_two_that_are_alike_are_merged_and_it_is_said() {
    Supported question = supported("Cc1cc[nH]n1", "Cc1ccn[nH]1", "Cc1c[nH]cn1");
    assertThat(question.scaffold().labels()).containsExactly("A", "C");
    assertThat(question.notes())
        .filteredOn(note -> note.code().equals("candidates-alike"))
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("A and B", "tautomers"));
  }

  @ParameterizedTest
  @CsvSource({
    "Cl.Cc1ccccc1N, structure-components, A: the largest part of the drawing is compared",
    "Cc1ccccc1N.O, structure-components, A: the largest part of the drawing is compared",
    "[13CH3]c1ccccc1N, structure-isotopes, A: isotope labels are left out"
  })
  void what_is_left_out_of_a_candidate_is_said_with_its_name(
      String smiles, String code, String said) {
    Supported question = supported(smiles, "NCc1ccccc1");
    assertThat(question.notes())
        .filteredOn(note -> note.code().equals(code))
        .singleElement()
        .satisfies(note -> assertThat(note.message()).startsWith(said));
    assertThat(question.candidates().get(0).smiles()).doesNotContain(".").doesNotContain("13");
  }

  @Test
  void isomers_whose_bonds_differ_are_no_tautomers() {
    assertThat(supported("C=CCC(C)=O", "CC=CC(C)=O").candidates()).hasSize(2);
    assertThat(supported("CC(C)=O", "CC(=C)O").candidates()).hasSize(2);
  }

  @Test
  void an_azole_with_hydrogen_on_nitrogen_is_read_as_each_of_its_forms() {
    Candidate azole = supported("Cc1cc[nH]n1", "Cc1c[nH]cn1").candidates().get(0);
    assertThat(azole.variants()).hasSize(2);
    assertThat(azole.variants().stream().mapToDouble(v -> Math.exp(v.logPrior())).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void equivalent_carbons_are_one_site_named_by_their_places_in_the_smiles() {
    Variant anisole = first("COc1ccccc1", "Cc1ccccc1O");
    assertThat(anisole.carbons()).hasSize(5);
    assertThat(anisole.carbons())
        .filteredOn(site -> site.atoms() == 2)
        .hasSize(2)
        .allSatisfy(site -> assertThat(site.label()).matches("C\\d+/C\\d+"));
    assertThat(anisole.protons()).extracting(ProtonSite::label).allMatch(l -> l.startsWith("H"));
  }

  @Test
  void methyls_of_one_carbon_are_two_sites_beside_a_stereocentre_and_one_elsewhere() {
    assertThat(first("CC(C)C1CCC(C)CC1O", "CC1CCC(C(C)(C)O)CC1").carbons()).hasSize(10);
    assertThat(first("CC(C)c1ccccc1", "CCCc1ccccc1").carbons()).hasSize(6);
  }

  @Test
  void hydrogens_on_oxygen_and_nitrogen_are_no_sites() {
    Variant ethanol = first("CCO", "COC");
    assertThat(ethanol.protons()).extracting(ProtonSite::protons).containsExactlyInAnyOrder(3, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "C1CO1, CC=O, 46",
    "CC(C)=O, CC1CO1, 207",
    "CCOC(C)=O, CCCC(=O)O, 171",
    "COc1ccc(C#N)cc1, N#CCc1ccc(O)cc1, 163",
    "Cn1cnc2ccccc12, Cc1nc2ccccc2[nH]1, 144",
    "O=C1C=CC=CC1, Oc1ccccc1, 200"
  })
  void the_lowest_field_carbon_lies_where_the_tables_say(
      String smiles, String other, double expected) {
    double found =
        first(smiles, other).carbons().stream()
            .mapToDouble(site -> site.shift().meanPpm())
            .max()
            .orElseThrow();
    assertThat(found).isCloseTo(expected, within(6.0));
  }

  @Test
  void the_rule_sets_name_the_estimates() {
    assertThat(ComparisonReader.withLimits(Limits.DEFAULT).ruleSets())
        .containsOnlyKeys(
            "shifts/compare",
            "shifts/groups",
            "shifts/environments",
            "coupling/hmbc",
            "coupling/noe");
  }

  @Test
  void one_candidate_is_no_question() {
    StructureReading reading = read("COc1ccccc1");
    assertThat(((Unsupported) reading).text())
        .isEqualTo("The candidates are fewer than two: give two isomers.");
    assertThat(((Unsupported) read("OCC", "CCO")).text())
        .isEqualTo(
            "The candidates are one compound to these lists: A and B are the same compound; they"
                + " are judged as A.");
  }

  @Test
  void a_name_stands_before_the_first_equals_sign() {
    StructureReading reading = read("=C1CC", "CCO");
    assertThat(((Unreadable) reading).issue().code()).isEqualTo("smiles-invalid");
    assertThat(supported("x = C=CCO", "y=CC(C)=O").scaffold().labels()).containsExactly("x", "y");
  }

  @Test
  void the_form_drawn_comes_first_and_the_others_are_numbered() {
    Candidate azole = supported("Cc1c[nH]cn1", "Cc1cc[nH]n1").candidates().get(0);
    assertThat(azole.variants())
        .extracting(Variant::description)
        .containsExactly("as drawn", "tautomer 2");
    assertThat(azole.variants())
        .allSatisfy(one -> assertThat(Math.exp(one.logPrior())).isCloseTo(0.5, within(1e-9)));
    Candidate triazole = supported("Cc1c[nH]nn1", "Cc1nc[nH]n1").candidates().get(0);
    assertThat(triazole.variants())
        .extracting(Variant::description)
        .containsExactly("as drawn", "tautomer 2", "tautomer 3");
    assertThat(triazole.variants())
        .allSatisfy(one -> assertThat(Math.exp(one.logPrior())).isCloseTo(1 / 3.0, within(1e-9)));
    Candidate single = supported("COc1ccccc1", "Cc1ccccc1O").candidates().get(0);
    assertThat(single.variants()).singleElement().extracting(Variant::logPrior).isEqualTo(-0.0);
  }
}
