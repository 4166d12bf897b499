// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedShiftsTest {

  private static final VariantBuilder BUILDER = VariantBuilder.fromResources();
  private static final ComparisonReader COMPARISON = ComparisonReader.withLimits(Limits.DEFAULT);

  static Stream<TableRow> rows() {
    return TableRow.read("expected-shifts.tsv");
  }

  static Stream<TableRow> protonRows() {
    return TableRow.read("expected-protons.tsv");
  }

  static Stream<TableRow> nitrogenRows() {
    return TableRow.read("expected-nitrogens.tsv");
  }

  static Stream<TableRow> generalRows() {
    return TableRow.read("expected-general.tsv");
  }

  static Stream<TableRow> lessSure() {
    return TableRow.read("less-sure.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theTableExpectsTheUsualShift(TableRow row) {
    expected(row, carbons(indazole(row.text("smiles"))));
  }

  @ParameterizedTest
  @MethodSource("protonRows")
  void theTableExpectsTheUsualProtonShift(TableRow row) {
    expected(row, protons(indazole(row.text("smiles"))));
  }

  @ParameterizedTest
  @MethodSource("nitrogenRows")
  void theTableExpectsTheUsualNitrogenShift(TableRow row) {
    Map<String, ShiftDistribution> nitrogens = new LinkedHashMap<>();
    indazole(row.text("smiles"))
        .nitrogens()
        .forEach(site -> nitrogens.put(site.label(), site.shift()));
    expected(row, nitrogens);
  }

  @ParameterizedTest
  @MethodSource("generalRows")
  void theGeneralTablesExpectTheUsualShift(TableRow row) {
    StructureReading reading =
        COMPARISON.read(COMPARISON.named(List.of(row.text("smiles"), row.text("isomer"))), "CDCl3");
    Variant variant = Readers.supported(reading).candidates().get(0).variants().get(0);
    expected(row, row.text("nucleus").equals("C") ? carbons(variant) : protons(variant));
  }

  @ParameterizedTest
  @MethodSource("lessSure")
  void whatIsKnownLessWellIsExpectedOverAWiderRange(TableRow row) {
    ShiftDistribution wider = carbons(indazole(row.text("smiles"))).get(row.text("site"));
    ShiftDistribution narrower = carbons(indazole(row.text("than"))).get(row.text("its"));
    assertThat(wider.scalePpm()).as(row.text("why")).isGreaterThan(narrower.scalePpm());
  }

  /** "N-1 indazole C-4 121.0 (n = 112), -20.3 5-OR". */
  @ParameterizedTest
  @ValueSource(strings = {"C-4", "C-5", "C-6", "C-7", "C-7a"})
  void anExpectedShiftTellsTheGroupsThatItIsMadeOf(String site) {
    ShiftDistribution shift = carbons(indazole("Cn1ncc2cc(OC)ccc21")).get(site);
    Matcher parts =
        Pattern.compile("N-1 indazole " + site + " ([0-9.]+) \\(n = \\d+\\), ([-+][0-9.]+) 5-OR")
            .matcher(shift.basis());
    assertThat(parts.matches()).as(shift.basis()).isTrue();
    double sum = Double.parseDouble(parts.group(1)) + Double.parseDouble(parts.group(2));
    assertThat(sum).isCloseTo(shift.meanPpm(), within(0.11));
  }

  private static void expected(TableRow row, Map<String, ShiftDistribution> shifts) {
    assertThat(shifts).as(row.toString()).containsKey(row.text("site"));
    ShiftDistribution shift = shifts.get(row.text("site"));
    assertThat(shift.meanPpm())
        .as(row + ": " + shift.basis())
        .isCloseTo(row.number("ppm"), within(row.number("tolerance")));
  }

  private static Variant indazole(String smiles) {
    return BUILDER.variant(IndazoleDrawing.read(smiles), "indazole", "CDCl3");
  }

  private static Map<String, ShiftDistribution> carbons(Variant variant) {
    Map<String, ShiftDistribution> shifts = new LinkedHashMap<>();
    variant.carbons().forEach(site -> shifts.put(site.label(), site.shift()));
    return shifts;
  }

  private static Map<String, ShiftDistribution> protons(Variant variant) {
    Map<String, ShiftDistribution> shifts = new LinkedHashMap<>();
    variant.protons().forEach(site -> shifts.put(site.label(), site.shift()));
    return shifts;
  }
}
