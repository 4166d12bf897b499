// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds which readings a reader keeps, and what it says of the scaffolds it knows. */
class ReadingsKeptTest {

  private static final String ETHYL = "CCn1ncc2ccccc21";

  private final StructureReader reader = StructureReader.withDefaults();

  @ParameterizedTest
  @CsvSource({"15, true", "199, true", "200, true", "201, false", "400, false"})
  void aUsualSmilesIsWorkedOutOnceAndAVeryLongOneEachTime(int length, boolean kept) {
    StructureInput input = StructureInput.ofSmiles("C".repeat(length));
    StructureReading first = reader.read(input);
    assertThat(reader.read(input) == first).isEqualTo(kept);
    Drawing drawing = reader.draw("C".repeat(length));
    assertThat(reader.draw("C".repeat(length)) == drawing).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"100, true", "8191, true", "8192, true", "8193, false", "20000, false"})
  void aUsualFileIsReadOnceAndAVeryLongOneEachTime(int length, boolean kept) {
    String text = ETHYL + "\n".repeat(length - ETHYL.length());
    StructureInput input = StructureInput.ofFile(text, "x.smi");
    StructureReading first = reader.read(input);
    assertThat(first).isInstanceOf(Supported.class);
    assertThat(reader.read(input) == first).isEqualTo(kept);
  }

  @Test
  void aReaderWithinOtherLimitsReadsByThem() {
    StructureReader strict = reader.within(Limits.of(Map.of("atoms", "10")));
    assertThat(reader.read(StructureInput.ofSmiles(ETHYL))).isInstanceOf(Supported.class);
    assertThat(strict.read(StructureInput.ofSmiles(ETHYL))).isInstanceOf(Unreadable.class);
    assertThat(strict.scaffolds()).isEqualTo(reader.scaffolds());
  }

  @Test
  void theRuleSetsNameEveryFileThatAVerdictRestsOn() {
    assertThat(reader.ruleSets())
        .containsKeys(
            "scaffold/indazole",
            "scaffold/pyrazole",
            "shifts/indazole",
            "shifts/pyrazole",
            "shifts/azole",
            "shifts/groups",
            "shifts/environments",
            "coupling/hmbc",
            "coupling/noe");
    assertThat(reader.ruleSets().values()).allMatch(hash -> hash.matches("[0-9a-f]{12}"));
  }

  @ParameterizedTest
  @CsvSource({"indazole, false", "pyrazole, true", "7-azaindazole, true", "benzotriazole, true"})
  void onlyAClassWithMembersGivesAVerdictWithoutADrawing(String scaffold, boolean drawing) {
    assertThat(reader.summaries())
        .filteredOn(summary -> summary.name().equals(scaffold))
        .singleElement()
        .satisfies(
            summary -> {
              assertThat(summary.drawing()).isEqualTo(drawing);
              assertThat(summary.file()).isNull();
            });
    StructureReading reading =
        reader.read(
            new StructureInput(null, null, null, null, scaffold, "CDCl3").withSubstituent("*CC"));
    if (drawing) {
      assertThat(reading)
          .isInstanceOfSatisfying(
              Unsupported.class,
              answer -> {
                assertThat(answer.code()).isEqualTo("scaffold-needs-structure");
                assertThat(answer.text()).contains("needs the structure");
              });
    } else {
      Supported supported = Readers.supported(reading);
      assertThat(supported.candidates()).hasSize(2);
      assertThat(supported.notes())
          .extracting(Issue::code)
          .containsExactly("scaffold-asserted", "substituent-unused");
    }
  }

  @Test
  void aGroupThatWasNotGivenIsNotSaidToBeUnused() {
    Supported asserted =
        Readers.supported(
            reader.read(new StructureInput(null, null, null, null, "indazole", null)));
    assertThat(asserted.notes()).extracting(Issue::code).containsExactly("scaffold-asserted");
  }

  @Test
  void figuresThatWereMeasuredAreTold() {
    List<ScaffoldSummary> summaries = reader.summaries();
    assertThat(summaries)
        .filteredOn(summary -> summary.name().equals("indazole"))
        .singleElement()
        .satisfies(summary -> assertThat(summary.figures()).isNotNull());
  }

  @ParameterizedTest
  @CsvSource({"indazole, true", "compare, false", "quinoline, false"})
  void onlyScaffoldsWithAShiftFileAreKnown(String name, boolean known) {
    assertThat(VariantBuilder.fromResources().knows(name)).isEqualTo(known);
  }

  /** A file may say that its tables are good for no verdict at all. */
  @Test
  void aScaffoldWhoseCeilingIsNoneGivesItsReasonAndNoVerdict() throws IOException {
    String file;
    try (InputStream in =
        getClass().getResourceAsStream("/org/crosspeak/scaffolds/pyrazole.json")) {
      file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String none = file.replace("\"ceiling\": \"moderate\"", "\"ceiling\": \"none\"");
    assertThat(none).isNotEqualTo(file);
    ScaffoldDefinition definition =
        ScaffoldLoader.parse(none.getBytes(StandardCharsets.UTF_8), "pyrazole.json");
    StructureReader strict = Readers.of(List.of(definition));
    for (StructureInput input :
        List.of(
            StructureInput.ofSmiles("CCn1nccc1C"),
            new StructureInput(null, null, null, null, "pyrazole", null))) {
      assertThat(strict.read(input))
          .isEqualTo(
              new Unsupported("unsupported-scaffold", definition.basis().reason(), "pyrazole"));
    }
    StructureReader usual =
        Readers.of(
            List.of(ScaffoldLoader.parse(file.getBytes(StandardCharsets.UTF_8), "pyrazole.json")));
    assertThat(usual.read(StructureInput.ofSmiles("CCn1nccc1C"))).isInstanceOf(Supported.class);
  }
}
