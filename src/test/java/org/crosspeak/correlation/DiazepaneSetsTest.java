// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How often sets of simulated lists are decided, and how often wrongly. */
class DiazepaneSetsTest {

  private static final List<String> USUAL = List.of("full", "h1", "c13", "strong", "scattered");

  /** A seeded set small enough for every build; DiazepaneBenchmark measures the large one. */
  @Test
  void ordinary_lists_of_symmetric_rings_are_decided_and_hardly_ever_wrongly() {
    DiazepaneTally tally = DiazepaneTally.of("symmetric", 60, 11, USUAL);
    assertThat(tally.wrong()).as(tally.toString()).hasSizeLessThanOrEqualTo(1);
    assertThat(tally.coverage()).as(tally.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(tally.high()).as("few assigned compounds stand behind it").isZero();
  }

  /** N-Boc shows every ring line twice; that is no second compound. */
  @Test
  void rotamers_of_a_protected_ring_are_no_mixture() {
    DiazepaneTally tally = DiazepaneTally.of("boc", 16, 3, List.of("full", "h1", "strong"));
    assertThat(tally.wrong()).as(tally.toString()).isEmpty();
    assertThat(tally.coverage()).as(tally.toString()).isGreaterThan(0.6);
  }
}
