// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of aromatic ring systems: every entry is whole and lies in the usual range. */
class RingSystemsTest {

  static Stream<RingSystem> systems() {
    return new ShiftResources().tables(ComparisonReader.NAME).systems().stream();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void every_atom_of_a_pattern_has_its_entry(RingSystem system) {
    String bare = system.smarts().replaceAll("\\[[^\\]]*\\]", "X").replaceAll("[^A-Za-z]", "");
    assertThat(bare).hasSize(system.size());
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) != 'X') {
        assertThat(system.carbon().get(i).isNaN())
            .as("%s atom %d", system.name(), i)
            .isEqualTo(bare.charAt(i) != 'c');
      }
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void shifts_lie_where_aromatic_rings_show(RingSystem system) {
    assertThat(real(system.carbon())).allMatch(ppm -> ppm > 90 && ppm < 185);
    assertThat(real(system.proton())).allMatch(ppm -> ppm > 4 && ppm < 10);
    for (int i = 0; i < system.size(); i++) {
      boolean hydrogenWithoutCarbon =
          !system.proton().get(i).isNaN() && system.carbon().get(i).isNaN();
      assertThat(hydrogenWithoutCarbon).as("%s atom %d", system.name(), i).isFalse();
    }
  }

  private static List<Double> real(List<Double> values) {
    return values.stream().filter(value -> !value.isNaN()).toList();
  }
}
