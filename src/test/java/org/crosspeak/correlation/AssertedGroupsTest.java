// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a drawing, the groups of the compound are looked for in the lists. */
class AssertedGroupsTest {

  private static final Supported INDAZOLE =
      (Supported)
          StructureReader.withDefaults()
              .read(new StructureInput(null, null, null, null, "indazole", "CDCl3"));

  @ParameterizedTest
  @CsvSource({
    "Cn1nc(C)c2cc(Br)ccc21, N-1, C-3 = methyl; C-5 = bromo; R = methyl",
    "Cn1nc(C)c2cc(Br)ccc21, N-2, C-3 = methyl; C-5 = bromo; R = methyl",
    "CCn1ncc2cc(OC)ccc21, N-1, C-5 = methoxy; R = ethyl",
    "CCn1nc(C(=O)OC)c2ccccc21, N-2, C-3 = carboxylic ester; R = ethyl"
  })
  void theGroupsAreThoseThatTheListsShow(String smiles, String isomer, String groups) {
    Simulated simulated = Simulated.of(Questions.of(smiles), isomer, 1);
    Judgement judgement =
        Questions.weigh(INDAZOLE, simulated.lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(judgement.explanations().get(isomer).model().variant().description())
        .isEqualTo(groups);
    assertThat(Judgement.best(judgement.explanations()))
        .isSameAs(judgement.explanations().get(isomer));
  }
}
