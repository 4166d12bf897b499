// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which targets a build fuzzes. */
class FuzzTargetsTest {

  @Test
  void every_target_has_its_turn_within_four_builds() throws IOException {
    List<String> all = FuzzTargets.all();
    assertThat(all).hasSize(16).doesNotHaveDuplicates();
    for (long start : new long[] {0, 7, 1234, -3}) {
      Set<String> had = new TreeSet<>();
      for (long turn = start; turn < start + 4; turn++) {
        List<String> chosen = FuzzTargets.ofTurn(all, turn);
        assertThat(chosen).hasSize(5).doesNotHaveDuplicates();
        had.addAll(chosen);
      }
      assertThat(had).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void the_same_turn_has_the_same_targets() throws IOException {
    List<String> all = FuzzTargets.all();
    assertThat(FuzzTargets.ofTurn(all, 3)).isEqualTo(FuzzTargets.ofTurn(all, 3 + all.size()));
    assertThat(all).allSatisfy(target -> assertThat(Class.forName(target)).isNotNull());
  }
}
