// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds over how many bonds, and in what way, a proton site reaches a carbon or nitrogen. */
class CouplingPathsTest {

  private static final VariantBuilder BUILDER = VariantBuilder.fromResources();

  static Stream<TableRow> paths() {
    return TableRow.read("coupling-paths.tsv");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void aProtonReachesAnAtomOverItsLargestCoupling(TableRow row) {
    Variant variant =
        BUILDER.variant(IndazoleDrawing.read(row.text("smiles")), "indazole", "CDCl3");
    int proton =
        variant.protons().stream()
            .filter(site -> site.label().equals(row.text("from")))
            .findFirst()
            .orElseThrow()
            .id();
    List<CouplingPath> found =
        row.text("to").startsWith("N")
            ? variant.nitrogenPaths().stream()
                .filter(path -> path.protonId() == proton)
                .filter(
                    path -> variant.nitrogens().get(path.targetId()).label().equals(row.text("to")))
                .toList()
            : variant.paths().stream()
                .filter(path -> path.protonId() == proton)
                .filter(
                    path -> variant.carbons().get(path.targetId()).label().equals(row.text("to")))
                .toList();
    if (row.text("class").equals("none")) {
      assertThat(found).as(row.text("what")).isEmpty();
    } else {
      assertThat(found)
          .as(row.text("what"))
          .singleElement()
          .satisfies(
              path -> {
                assertThat(path.bonds()).isEqualTo((int) row.number("bonds"));
                assertThat(path.couplingClass()).isEqualTo(row.text("class"));
              });
    }
  }

  /** C-2 and C-3 of a 1,4-diazepane with equal groups are one line, and so are their protons. */
  @ParameterizedTest
  @CsvSource({
    "di, H-2, C-2, false",
    "di, H-5, C-5, false",
    "di, H-2, C-5, true",
    "di, H-5, C-2, true",
    "mono, H-2, C-3, true",
    "mono, H-5, C-7, true"
  })
  void aPeakOnTheOneBondPositionOfASymmetricScaffoldTellsNothing(
      String candidate, String from, String to, boolean seen) {
    StructureReading reading =
        StructureReader.withDefaults().read(StructureInput.ofSmiles("CN1CCCN(C)CC1"));
    Variant variant =
        Readers.supported(reading).candidates().stream()
            .filter(one -> one.label().equals(candidate))
            .findFirst()
            .orElseThrow()
            .variants()
            .get(0);
    boolean found =
        variant.paths().stream()
            .anyMatch(
                path ->
                    from.equals(variant.protons().get(path.protonId()).label())
                        && to.equals(variant.carbons().get(path.targetId()).label()));
    assertThat(found).isEqualTo(seen);
  }
}
