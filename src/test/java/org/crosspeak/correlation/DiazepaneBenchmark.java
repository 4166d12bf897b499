// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.crosspeak.structure.ScaffoldFigures;
import org.junit.jupiter.api.Test;

/** The large set of simulated diazepanes: {@code mvn -Pbenchmark verify}. */
class DiazepaneBenchmark {

  private static final String WHAT =
      "simulated lists: shifts about those of assigned diazepanes, HMBC drawn along bond paths with"
          + " drop-outs by coupling class; the tables were made with such lists in view";

  @Test
  void symmetric_rings() throws IOException {
    DiazepaneTally tally = DiazepaneTally.of("symmetric", 300, 1, DiazepaneCase.WAYS);
    assertThat(tally.coverage()).as(tally.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(tally.error()).as(tally.toString()).isLessThanOrEqualTo(0.01);
    assertThat(tally.high()).isZero();
    held("diazepane", tally);
  }

  @Test
  void protected_rings() throws IOException {
    DiazepaneTally tally = DiazepaneTally.of("boc", 60, 2, DiazepaneCase.WAYS);
    assertThat(tally.error()).as(tally.toString()).isLessThanOrEqualTo(0.02);
    held("diazepane-unsymmetric", tally);
  }

  @Test
  void triamine() throws IOException {
    DiazepaneTally tally = DiazepaneTally.of("daza", 60, 3, List.of("full", "h1", "c13", "strong"));
    assertThat(tally.error()).as(tally.toString()).isLessThanOrEqualTo(0.04);
    held("daza", tally);
  }

  private static void held(String scaffold, DiazepaneTally tally) throws IOException {
    ScaffoldFigures measured = tally.figures(WHAT);
    assertThat(ScaffoldFigureFile.held(scaffold, measured)).isEqualTo(measured);
  }
}
