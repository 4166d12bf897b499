// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The large set of simulated diazepanes: {@code mvn -Pbenchmark verify}. */
class DiazepaneBenchmark {

  @Test
  void symmetric_rings() {
    DiazepaneTally tally = DiazepaneTally.of("symmetric", 300, 1, DiazepaneCase.WAYS);
    assertThat(tally.coverage()).as(tally.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(tally.error()).as(tally.toString()).isLessThanOrEqualTo(0.01);
    assertThat(tally.high()).isZero();
  }

  @Test
  void protected_rings() {
    DiazepaneTally tally = DiazepaneTally.of("boc", 60, 2, DiazepaneCase.WAYS);
    assertThat(tally.error()).as(tally.toString()).isLessThanOrEqualTo(0.02);
  }

  @Test
  void triamine() {
    DiazepaneTally tally = DiazepaneTally.of("daza", 60, 3, List.of("full", "h1", "c13", "strong"));
    assertThat(tally.error()).as(tally.toString()).isLessThanOrEqualTo(0.04);
  }
}
