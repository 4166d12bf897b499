// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.peaks.Issue;
import org.crosspeak.structure.StructureReading.Supported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SupportedDrawingsTest {

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @CsvFileSource(resources = "supported.tsv", delimiter = '\t', numLinesToSkip = 1)
  void drawingGivesBothIsomersAndTheLabelDrawn(
      String smiles,
      @Nullable String substituent,
      @Nullable String drawn,
      String first,
      String second,
      boolean mayBeHigh,
      @Nullable String note) {
    Supported reading =
        Readers.supported(
            reader.read(StructureInput.ofSmiles(smiles).withSubstituent(substituent)));
    assertThat(reading.drawn()).isEqualTo(drawn);
    assertThat(Readers.smiles(reading, "N-1")).isEqualTo(first);
    assertThat(Readers.smiles(reading, "N-2")).isEqualTo(second);
    assertThat(reading.mayBeHigh()).isEqualTo(mayBeHigh);
    assertThat(reading.asserted()).isFalse();
    if (note == null) {
      assertThat(reading.notes()).isEmpty();
    } else {
      assertThat(reading.notes())
          .extracting(Issue::code, Issue::message)
          .anyMatch(tuple -> tuple.toString().contains(note));
    }
  }

  @Test
  void everyRingAtomGetsItsLocant() {
    Supported reading =
        Readers.supported(reader.read(StructureInput.ofSmiles("CCn1nc(Br)c2ccccc21")));
    assertThat(names(reading, 0))
        .isEqualTo(
            "N-1 BrH0=null CH0=C-3 NH0=N-2 NH0=N-1 CH0=C-7a CH1=C-7 CH1=C-6 CH1=C-5 CH1=C-4"
                + " CH0=C-3a CH2=C-alpha CH3=null");
    assertThat(names(reading, 1)).startsWith("N-2 ").contains("NH0=N-1", "CH2=C-alpha");
  }

  @Test
  void pyridineNitrogenOfAnAzaindazoleIsNamedByItsElement() {
    Supported reading = Readers.supported(reader.read(StructureInput.ofSmiles("CCn1ncc2cccnc21")));
    assertThat(names(reading, 0)).contains("NH0=N-7").doesNotContain("C-7 ");
  }

  @Test
  void assertedScaffoldNeedsNoDrawingAndIsNeverHigh() {
    Supported reading =
        Readers.supported(
            reader.read(new StructureInput(null, null, null, null, "indazole", "CDCl3")));
    assertThat(reading.asserted()).isTrue();
    assertThat(reading.mayBeHigh()).isFalse();
    assertThat(reading.drawn()).isNull();
    assertThat(reading.candidates()).extracting(Candidate::label).containsExactly("N-1", "N-2");
    assertThat(reading.candidates()).extracting(Candidate::smiles).containsOnlyNulls();
    assertThat(reading.notes()).extracting(Issue::code).containsExactly("scaffold-asserted");
  }

  @Test
  void assertedScaffoldIsHeldAgainstTheDrawing() {
    StructureInput benzimidazole =
        StructureInput.ofSmiles("CCn1cnc2ccccc21").withScaffold("indazole");
    assertThat(reader.read(benzimidazole)).isInstanceOf(StructureReading.Unsupported.class);
  }

  private static String names(Supported reading, int candidate) {
    return reading.candidates().get(candidate).variants().get(0).description();
  }
}
