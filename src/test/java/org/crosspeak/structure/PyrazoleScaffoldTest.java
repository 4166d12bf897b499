// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosspeak.structure.StructureReading.Supported;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A second scaffold file works without code of its own. */
class PyrazoleScaffoldTest {

  private static final ScaffoldDefinition PYRAZOLE =
      ScaffoldLoader.load("/org/crosspeak/scaffolds/pyrazole.json");

  private static final ScaffoldDefinition INDAZOLE =
      ScaffoldLoader.load("/org/crosspeak/scaffolds/indazole.json");

  private final StructureReader reader = Readers.of(List.of(PYRAZOLE));

  @ParameterizedTest
  @CsvFileSource(resources = "pyrazoles.tsv", delimiter = '\t', numLinesToSkip = 1)
  void eitherIsomerOrTautomerGivesTheSameCandidatesWithTheParentsNumbers(
      String smiles,
      @Nullable String substituent,
      @Nullable String drawn,
      String first,
      String second) {
    Supported reading =
        Readers.supported(
            reader.read(StructureInput.ofSmiles(smiles).withSubstituent(substituent)));
    assertThat(reading.drawn()).isEqualTo(drawn);
    assertThat(Readers.smiles(reading, "N-1")).isEqualTo(first);
    assertThat(Readers.smiles(reading, "N-2")).isEqualTo(second);
    assertThat(reading.scaffold().phrase()).isEqualTo("N-alkyl pyrazole");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CCn1cccn1", "Cn1c(C)cc(n1)C", "CCn1cc(Br)cn1"})
  void symmetricPyrazoleHasNothingToDecide(String smiles) {
    StructureReading reading = reader.read(StructureInput.ofSmiles(smiles));
    assertThat(reading).isInstanceOf(Unsupported.class);
    assertThat(((Unsupported) reading).code()).isEqualTo("unsupported-one-compound");
  }

  @ParameterizedTest
  @CsvSource({
    "CCn1nc(C)c2ccccc21, indazole",
    "CCn1nc(C)cc1, pyrazole",
    "CCn1nc(C)cc1-c1cccc2[nH]ncc12, pyrazole",
    "Cc1cc(-c2ccccc2)n[nH]1, pyrazole",
  })
  void drawingSaysWhichOfTwoScaffoldsIsMeant(String smiles, String scaffold) {
    List<ScaffoldDefinition> both = List.of(INDAZOLE, PYRAZOLE);
    StructureReading reading = Readers.of(both).read(StructureInput.ofSmiles(smiles));
    String found =
        reading instanceof Supported supported
            ? supported.scaffold().name()
            : String.valueOf(((Unsupported) reading).scaffold());
    assertThat(found).isEqualTo(scaffold);
  }

  @Test
  void drawingWithoutAnyRingSystemKnownNamesThemAll() {
    List<ScaffoldDefinition> both = List.of(INDAZOLE, PYRAZOLE);
    StructureReading reading = Readers.of(both).read(StructureInput.ofSmiles("Cn1cnc2ccccc21"));
    assertThat(reading).isInstanceOf(Unsupported.class);
    assertThat(((Unsupported) reading).text()).contains("indazole, pyrazole", "a benzimidazole");
  }
}
