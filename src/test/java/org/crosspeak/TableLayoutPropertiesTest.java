// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.report.Failure;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.crosspeak.report.ReportedVerdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same HMBC as tables of other layouts: columns exchanged with their names, axes in Hz beside
 * those in ppm. None of it changes a verdict; axes in Hz alone are refused and never guessed.
 */
class TableLayoutPropertiesTest {

  private static final int STEP = 24;
  private static final Crosspeak CROSSPEAK = Crosspeak.withDefaults();

  /** Larmor frequency of 13C by that of 1H, IUPAC 2001 (doi 10.1351/pac200173111795). */
  private static final double CARBON = 0.25145020;

  @TempDir private Path folder;

  static Stream<WholeCompound> compounds() throws IOException {
    return Stream.concat(WholeCompound.ofTheBench(STEP), WholeCompound.ofTheSamples());
  }

  /** A peak: shifts in ppm and in Hz, and its intensity or nothing. */
  private record Row(JsonNode row, double protonMHz) {

    double f2() {
      return row.path(0).doubleValue();
    }

    double f1() {
      return row.path(1).doubleValue();
    }

    String f2Hz() {
      return String.format(Locale.ROOT, "%.2f", f2() * protonMHz);
    }

    String f1Hz() {
      return String.format(Locale.ROOT, "%.2f", f1() * protonMHz * CARBON);
    }

    String height() {
      return row.size() > 2 ? row.path(2).asText() : "";
    }
  }

  /** How a table writes a row. */
  private interface Layout {
    String of(Row row);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("compounds")
  void exchanged_columns_and_columns_in_hertz_beside_change_nothing(WholeCompound compound)
      throws IOException {
    ReportedVerdict plain =
        verdict(
            compound,
            "f2 (ppm),f1 (ppm),intensity",
            row -> row.f2() + "," + row.f1() + "," + row.height());
    same(
        plain,
        verdict(
            compound,
            "intensity,f1 (ppm),f2 (ppm)",
            row -> row.height() + "," + row.f1() + "," + row.f2()));
    same(
        plain,
        verdict(
            compound,
            "f2 (Hz),f2 (ppm),f1 (Hz),f1 (ppm),intensity",
            row ->
                String.join(
                    ",",
                    row.f2Hz(),
                    Double.toString(row.f2()),
                    row.f1Hz(),
                    Double.toString(row.f1()),
                    row.height())));
    same(
        plain,
        verdict(
            compound,
            "f1 (ppm);f1 (Hz);f2 (ppm);f2 (Hz);intensity",
            row ->
                String.join(
                        ";",
                        Double.toString(row.f1()),
                        row.f1Hz(),
                        Double.toString(row.f2()),
                        row.f2Hz(),
                        row.height())
                    .replace('.', ',')));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("compounds")
  void axes_in_hertz_alone_are_refused(WholeCompound compound) throws IOException {
    Outcome outcome =
        outcome(
            compound,
            "f2 (Hz),f1 (Hz),intensity",
            row -> row.f2Hz() + "," + row.f1Hz() + "," + row.height());

    assertThat(outcome).isInstanceOf(Failure.class);
    assertThat(((Failure) outcome).problems())
        .first()
        .extracting(Failure.Problem::code)
        .isEqualTo("units-hz");
  }

  private ReportedVerdict verdict(WholeCompound compound, String header, Layout layout)
      throws IOException {
    Outcome outcome = outcome(compound, header, layout);
    assertThat(outcome).isInstanceOf(Report.class);
    return ((Report) outcome).verdict();
  }

  private Outcome outcome(WholeCompound compound, String header, Layout layout) throws IOException {
    JsonNode peaks = compound.record().path("spectra").path("hmbc").path("peaks");
    double protonMHz = compound.record().path("protonFrequencyMHz").asDouble(400);
    StringBuilder table = new StringBuilder(header).append('\n');
    for (JsonNode peak : peaks) {
      table.append(layout.of(new Row(peak, protonMHz))).append('\n');
    }
    Files.writeString(folder.resolve("hmbc.csv"), table);
    WholeCompound named =
        compound.with(record -> ((ObjectNode) record.path("spectra")).put("hmbc", "hmbc.csv"));
    Files.writeString(folder.resolve("compound.json"), named.record().toString());
    try (CompoundStream stream =
        CROSSPEAK
            .compounds(SourceOptions.DEFAULT, new ByteArrayInputStream(new byte[0]))
            .open(List.of(folder.toString()))) {
      return CROSSPEAK.assign(stream.next());
    }
  }

  private static void same(ReportedVerdict plain, ReportedVerdict changed) {
    assertThat(changed.isomer()).isEqualTo(plain.isomer());
    assertThat(changed.confidence()).isEqualTo(plain.confidence());
    assertThat(changed.fits()).isEqualTo(plain.fits());
  }
}
