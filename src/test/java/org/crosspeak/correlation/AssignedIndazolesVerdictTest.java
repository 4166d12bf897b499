// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.structure.StructureReader;
import org.junit.jupiter.api.Test;

/** Real, assigned shifts of indazoles as peak lists. */
class AssignedIndazolesVerdictTest {

  @Test
  void noAssignedIndazoleGetsAWrongVerdict() throws IOException {
    Correlator correlator = Correlator.withDefaults();
    StructureReader reader = StructureReader.withDefaults();
    Couplings couplings = Couplings.load();
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (AssignedCompound compound : AssignedCompound.all()) {
      Verdict verdict = compound.verdict(correlator, reader, couplings);
      if (verdict != null && verdict.decided()) {
        if (verdict.isomer().equals(compound.isomer())) {
          right++;
        } else {
          wrong.add(compound.smiles() + " " + verdict.isomer() + " " + verdict.reasons());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right).as("right verdicts").isGreaterThan(15);
  }
}
