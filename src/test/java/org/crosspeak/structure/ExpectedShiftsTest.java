// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedShiftsTest {

  private static final VariantBuilder BUILDER = VariantBuilder.fromResources();

  static Stream<TableRow> rows() {
    return TableRow.read("expected-shifts.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTableExpectsTheUsualShift(TableRow row) {
    Variant variant =
        BUILDER.variant(IndazoleDrawing.read(row.text("smiles")), "indazole", "CDCl3");
    CarbonSite site =
        variant.carbons().stream()
            .filter(c -> c.label().equals(row.text("site")))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        row
                            + " has only "
                            + variant.carbons().stream().map(CarbonSite::label).toList()));
    assertThat(site.shift().meanPpm())
        .as(row + ": " + site.shift().basis())
        .isCloseTo(row.number("ppm"), within(row.number("tolerance")));
  }
}
