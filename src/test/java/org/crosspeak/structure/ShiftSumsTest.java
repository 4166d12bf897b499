// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openscience.cdk.interfaces.IAtomContainer;

/** Holds what an expected shift is made of, and the spread that follows from its parts. */
class ShiftSumsTest {

  private static final VariantBuilder BUILDER = VariantBuilder.fromResources();

  static Stream<TableRow> sums() {
    return TableRow.read("shift-sums.tsv");
  }

  @ParameterizedTest
  @MethodSource("sums")
  void anExpectedShiftIsTheSumOfItsParts(TableRow row) {
    ShiftDistribution shift = shift(row);
    List<String> parts = new ArrayList<>(List.of(shift.basis().split(", ")));
    assertThat(parts.remove(0)).as(row.text("what")).isEqualTo(row.text("parent"));
    List<String> groups =
        row.text("groups").isEmpty() ? List.of() : Arrays.asList(row.text("groups").split(", "));
    if (row.text("site").contains("-") && row.text("parent").contains("indazole")) {
      assertThat(parts).as(row.text("what")).isEqualTo(groups);
    } else {
      assertThat(parts).as(row.text("what")).containsExactlyInAnyOrderElementsOf(groups);
    }
    assertThat(shift.meanPpm()).as(row.text("what")).isCloseTo(row.number("ppm"), within(0.006));
    if (!row.text("spread").isEmpty()) {
      assertThat(shift.scalePpm())
          .as(row.text("what"))
          .isCloseTo(row.number("spread"), within(0.0006));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "c1cc2cc(Cn3ncc4ccccc43)ccc2[se]1, benzene, -8.0, 2",
    "C1Cc2cc(Cn3ncc4ccccc43)ccc2O1, benzene, +1.0, 2",
    "C1CCc2cc(Cn3ncc4ccccc43)ccc2C1, benzene, -4.5, 2",
    "C1CCCc2cc(Cn3ncc4ccccc43)ccc2C1, benzene, 0.0, 0",
    "c1ccccc1Cn1ncc2ccccc21, benzene, +1.0, 0",
    "c1ccoc1Cn1ncc2ccccc21, furan, +1.0, 0",
    "C1CCc2oc(Cn3ncc4ccccc43)cc2C1, furan, -4.5, 2",
    "C1CCc2sc(Cn3ncc4ccccc43)cc2C1, thiophene, -4.5, 2"
  })
  void onlyTheTwoCarbonsThatAFurtherRingShareAreFused(
      String smiles, String parent, String ppm, int fused) {
    List<String> sums =
        BUILDER.variant(IndazoleDrawing.read(smiles), "indazole", "CDCl3").carbons().stream()
            .filter(site -> site.role() == null)
            .map(site -> site.shift().basis())
            .filter(basis -> basis.startsWith(parent))
            .toList();
    assertThat(sums).isNotEmpty();
    assertThat(sums).filteredOn(basis -> basis.endsWith(ppm + " ring fusion")).hasSize(fused);
  }

  /** One-bond couplings of the table: aromatic 246, CF3 276, CHF2 238, chain 170 Hz. */
  @ParameterizedTest
  @CsvSource({
    "Cn1ncc2cc(F)ccc21, C-5, 1, 246",
    "Cn1ncc2cc(C(F)(F)F)ccc21, 5-CF3, 3, 276",
    "Cn1ncc2cc(C(F)F)ccc21, 5-CHF2, 2, 238",
    "FCCn1ncc2ccccc21, C-β, 1, 170",
    "FC(F)(F)Cn1ncc2ccccc21, C-β, 3, 276",
    "Cn1ncc2cc(C(F)(F)F)ccc21, C-5, 0, 0"
  })
  void fluorineSplitsTheCarbonThatBearsIt(String smiles, String site, int fluorines, double hertz) {
    assertThat(BUILDER.variant(IndazoleDrawing.read(smiles), "indazole", "CDCl3").carbons())
        .filteredOn(carbon -> carbon.label().equals(site))
        .singleElement()
        .satisfies(
            carbon -> {
              assertThat(carbon.fluorines()).isEqualTo(fluorines);
              assertThat(carbon.carbonFluorineHz()).isCloseTo(hertz, within(1e-9));
            });
  }

  /** 5,6,7,8-tetrahydroquinoline: the saturated ring is two alkyl groups and their closure. */
  @ParameterizedTest
  @CsvSource({
    "C4, 'pyridine 149.9, +15.2 CH2R, -0.7 CH2R, -4.5 ring fusion'",
    "C9, 'pyridine 123.8, -0.7 CH2R, +15.2 CH2R, -4.5 ring fusion'",
    "C6, 'pyridine 149.9, -0.1 CH2R, -2.9 CH2R'"
  })
  void aSaturatedRingOnAnAromaticOneIsTwoGroups(String site, String sum) {
    assertThat(compared("C1CCc2ncccc2C1").carbons())
        .filteredOn(carbon -> carbon.label().equals(site))
        .singleElement()
        .satisfies(
            carbon ->
                assertThat(carbon.shift().basis().split(", "))
                    .containsExactlyInAnyOrder(sum.split(", ")));
  }

  /** Azulene: nothing is known of aromatic rings of seven. */
  @Test
  void anAromaticCarbonInARingOfSevenIsExpectedAnywhereAmongThem() {
    Variant azulene = compared("c1ccc2cccc2cc1");
    assertThat(azulene.carbons())
        .filteredOn(site -> site.shift().basis().startsWith("aromatic carbon"))
        .hasSize(3);
    assertThat(azulene.protons())
        .filteredOn(site -> site.shift().basis().startsWith("aromatic H"))
        .hasSize(3);
  }

  private ShiftDistribution shift(TableRow row) {
    String scaffold = row.text("scaffold");
    String smiles = row.text("smiles");
    Variant variant =
        scaffold.equals(ComparisonReader.NAME)
            ? compared(smiles)
            : BUILDER.variant(IndazoleDrawing.read(smiles), scaffold, "CDCl3");
    String site = row.text("site");
    return row.text("nucleus").equals("C")
        ? variant.carbons().stream()
            .filter(carbon -> carbon.label().equals(site))
            .map(CarbonSite::shift)
            .findFirst()
            .orElseThrow()
        : variant.protons().stream()
            .filter(proton -> proton.label().equals(site))
            .map(ProtonSite::shift)
            .findFirst()
            .orElseThrow();
  }

  private Variant compared(String smiles) {
    IAtomContainer molecule = CandidateBuilder.read(smiles);
    List<@Nullable String> unnamed = Collections.nCopies(molecule.getAtomCount(), null);
    return BUILDER.variant(
        new MappedMolecule(molecule, unnamed, "A", false), ComparisonReader.NAME, "CDCl3");
  }
}
