// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which of the built-in scaffolds a drawing is asked as. */
class ScaffoldChoiceTest {

  private final StructureReader reader = StructureReader.withDefaults();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "scaffold-choice.tsv", delimiter = '\t', numLinesToSkip = 1)
  void theMoreParticularRingSystemIsAsked(
      String smiles, @Nullable String asked, String answer, @Nullable String note) {
    StructureReading reading = reader.read(StructureInput.ofSmiles(smiles).withScaffold(asked));
    String found =
        reading instanceof Supported supported
            ? supported.scaffold().name()
            : ((Unsupported) reading).code();
    assertThat(found).as(Objects.toString(note, smiles)).isEqualTo(answer);
  }

  @Test
  void twoQuestionsInOneDrawingAreBothNamed() {
    StructureReading reading = reader.read(StructureInput.ofSmiles("CCn1ncc2cc(-c3cn(C)cn3)ccc21"));
    assertThat(((Unsupported) reading).text())
        .contains("N-alkyl indazole (indazole)", "N-alkyl imidazole (imidazole)", "--scaffold");
    assertThat(((Unsupported) reading).scaffold()).isNull();
  }

  @Test
  void belowHighTheReasonIsToldAndConfidenceIsCapped() {
    for (ScaffoldSummary summary : reader.summaries()) {
      assertThat(summary.ceilingReason()).as(summary.name()).endsWith(".");
      assertThat(summary.ruleSets())
          .containsKeys("scaffold/" + summary.name(), "shifts/" + summary.name());
    }
    Supported reading = Readers.supported(reader.read(StructureInput.ofSmiles("CCn1ccc(C)n1")));
    assertThat(reading.mayBeHigh()).isFalse();
    assertThat(reading.notes())
        .anySatisfy(note -> assertThat(note.code()).isEqualTo("capped-scaffold"));
  }

  @Test
  void scaffoldsWithTheSameLabelsHaveTheirOwnShifts() {
    assertThat(alpha("Cn1ncc2ccccc21", "N-1")).isBetween(35.0, 36.0);
    assertThat(alpha("Cn1ccc(C)n1", "N-1")).isBetween(37.0, 39.0);
    assertThat(alpha("Cn1nnc2ccccc21", "N-1")).isBetween(33.5, 35.5);
    assertThat(alpha("Cn1cc(C)nc1", "N-1")).isBetween(32.0, 34.5);
  }

  private double alpha(String smiles, String label) {
    Supported reading = Readers.supported(reader.read(StructureInput.ofSmiles(smiles)));
    return reading.candidates().stream()
        .filter(candidate -> candidate.label().equals(label))
        .flatMap(candidate -> candidate.variants().get(0).carbons().stream())
        .filter(site -> "C-alpha".equals(site.role()))
        .mapToDouble(site -> site.shift().meanPpm())
        .findFirst()
        .orElseThrow();
  }
}
