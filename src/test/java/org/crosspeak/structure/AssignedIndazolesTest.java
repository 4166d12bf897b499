// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected shifts against assigned ones of real compounds. */
class AssignedIndazolesTest {

  private static final VariantBuilder BUILDER = VariantBuilder.fromResources();

  /** One assigned shift with what the tables expect of it. */
  private record Checked(TableRow row, ShiftDistribution shift) {
    double error() {
      return row.number("ppm") - shift.meanPpm();
    }

    double scales() {
      return Math.abs(error()) / shift.scalePpm();
    }
  }

  private static Map<String, List<Checked>> bySite() {
    Map<String, List<Checked>> found = new TreeMap<>();
    try (Stream<TableRow> rows = TableRow.read("assigned-indazoles.tsv")) {
      rows.forEach(
          row -> {
            String solvent = row.text("solvent").isEmpty() ? null : row.text("solvent");
            MappedMolecule molecule = IndazoleDrawing.read(row.text("smiles"));
            assertThat(molecule.label()).as(row.toString()).isEqualTo(row.text("isomer"));
            ShiftDistribution shift =
                shift(BUILDER.variant(molecule, "indazole", solvent), row.text("site"));
            String key = row.text("isomer") + " " + row.text("site");
            found.computeIfAbsent(key, k -> new ArrayList<>()).add(new Checked(row, shift));
          });
    }
    return found;
  }

  private static ShiftDistribution shift(Variant variant, String role) {
    return Stream.concat(
            variant.carbons().stream().filter(c -> role.equals(c.role())).map(CarbonSite::shift),
            variant.protons().stream().filter(p -> role.equals(p.role())).map(ProtonSite::shift))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no site " + role));
  }

  @ParameterizedTest
  @CsvSource({
    "N-1 C-3, 15, 1.2",
    "N-1 C-7a, 14, 1.5",
    "N-1 C-alpha, 15, 2.0",
    "N-2 C-3, 5, 1.8",
    "N-2 C-7a, 5, 1.8"
  })
  void theDecisiveCarbonsComeOutRight(String site, int atLeast, double rms) {
    List<Checked> checked = bySite().getOrDefault(site, List.of());
    assertThat(checked).hasSizeGreaterThanOrEqualTo(atLeast);
    double squares = checked.stream().mapToDouble(c -> c.error() * c.error()).average().orElse(99);
    assertThat(Math.sqrt(squares)).as(site + " " + checked).isLessThan(rms);
  }

  @Test
  void theScalesAreHonest() {
    List<Checked> carbons = new ArrayList<>();
    bySite()
        .forEach(
            (site, checked) -> {
              if (site.contains(" C-")) {
                carbons.addAll(checked);
              }
            });
    double one = carbons.stream().filter(c -> c.scales() < 1).count() / (double) carbons.size();
    double two = carbons.stream().filter(c -> c.scales() < 2).count() / (double) carbons.size();
    assertThat(carbons).hasSizeGreaterThan(120);
    assertThat(one).as("share within one scale").isBetween(0.60, 0.90);
    assertThat(two).as("share within two scales").isGreaterThan(0.88);
  }

  @Test
  void theOtherIsomerOfAnAssignedCompoundFitsItsDecisiveCarbonsWorse() {
    int right = 0;
    int asked = 0;
    for (TableRow row : TableRow.read("assigned-indazoles.tsv").toList()) {
      if (!row.text("site").equals("C-7a") || row.text("smiles").contains("=C")) {
        continue;
      }
      double ppm = row.number("ppm");
      asked++;
      right += row.text("isomer").equals(nearer(ppm)) ? 1 : 0;
    }
    assertThat(asked).isGreaterThan(15);
    assertThat(right / (double) asked).isGreaterThan(0.9);
  }

  private static String nearer(double ppm) {
    Variant first = BUILDER.variant(IndazoleDrawing.read("Cn1ncc2ccccc21"), "indazole", null);
    Variant second = BUILDER.variant(IndazoleDrawing.read("Cn1cc2ccccc2n1"), "indazole", null);
    double toFirst = Math.abs(ppm - shift(first, "C-7a").meanPpm());
    double toSecond = Math.abs(ppm - shift(second, "C-7a").meanPpm());
    return toFirst < toSecond ? "N-1" : "N-2";
  }
}
