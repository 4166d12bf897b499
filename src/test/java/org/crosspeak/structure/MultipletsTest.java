// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultipletsTest {

  private final VariantBuilder builder = VariantBuilder.fromResources();

  static Stream<TableRow> multiplets() {
    return TableRow.read("multiplets.tsv");
  }

  @ParameterizedTest
  @MethodSource("multiplets")
  void aMultipletFollowsFromTheNeighbours(TableRow row) {
    Variant variant =
        builder.variant(IndazoleDrawing.read(row.text("smiles")), "indazole", "CDCl3");
    assertThat(variant.protons())
        .filteredOn(site -> site.label().equals(row.text("site")))
        .singleElement()
        .satisfies(
            site -> {
              assertThat(site.protons())
                  .as(row.text("what"))
                  .isEqualTo((int) row.number("protons"));
              assertThat(site.vicinal())
                  .as(row.text("what"))
                  .isEqualTo((int) row.number("vicinal"));
              assertThat(site.canBeDiastereotopic())
                  .as(row.text("what"))
                  .isEqualTo(row.text("twofold").equals("yes"));
            });
  }
}
