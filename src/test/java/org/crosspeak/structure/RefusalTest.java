// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.crosspeak.structure.ScaffoldDefinition.Rule;
import org.crosspeak.structure.StructureReading.Unreadable;
import org.crosspeak.structure.StructureReading.Unsupported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RefusalTest {

  private final StructureReader reader = Readers.indazole();

  @ParameterizedTest
  @CsvFileSource(resources = "refused.tsv", delimiter = '\t', numLinesToSkip = 1)
  void drawingOutsideIsRefusedWithCodeAndSentence(
      String smiles, @Nullable String substituent, String code, String says) {
    StructureReading reading =
        reader.read(StructureInput.ofSmiles(smiles).withSubstituent(substituent));
    assertThat(reading).isInstanceOf(Unsupported.class);
    Unsupported unsupported = (Unsupported) reading;
    assertThat(unsupported.code()).isEqualTo(code);
    assertThat(unsupported.text()).contains(says).endsWith(".").doesNotContain("{");
  }

  @Test
  void everyRefusalOfTheScaffoldHasRowsInTheTable() throws Exception {
    Set<String> codes = new TreeSet<>();
    for (Rule rule : ScaffoldLoader.builtIn().get(0).refusals()) {
      codes.add(rule.code());
    }
    try (var in = RefusalTest.class.getResourceAsStream("refused.tsv")) {
      String table = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(codes).allSatisfy(code -> assertThat(table).contains("\t" + code + "\t"));
    }
  }

  @Test
  void nothingGivenIsScaffoldUnknown() {
    StructureReading reading =
        reader.read(new StructureInput(null, null, null, "*CCC", null, null));
    assertThat(reading).isInstanceOf(Unsupported.class);
    assertThat(((Unsupported) reading).code()).isEqualTo("scaffold-unknown");
    assertThat(((Unsupported) reading).text()).contains("indazole");
  }

  @Test
  void unknownScaffoldNameIsUnreadableAndTheKnownOnesAreNamed() {
    StructureReading reading =
        reader.read(new StructureInput(null, null, null, null, "indazol", null));
    assertThat(reading).isInstanceOf(Unreadable.class);
    assertThat(((Unreadable) reading).issue().read()).isEqualTo("indazol");
    assertThat(((Unreadable) reading).issue().expected()).isEqualTo("indazole");
  }
}
