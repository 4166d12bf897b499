// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shifts that the simulated bench states as known, which no table was fitted on. */
class KnownShiftsOfTheBenchTest {

  private static final Path BENCH =
      Path.of(System.getProperty("crosspeak.shared", "../shared"), "bench", "dev");

  @Test
  void statedShiftsLieWithinTheScales() throws IOException {
    assumeTrue(Files.isDirectory(BENCH), "no development bench at " + BENCH);
    VariantBuilder builder = VariantBuilder.fromResources();
    List<Double> scales = new ArrayList<>();
    for (String line : Files.readAllLines(BENCH.resolve("truth.csv"))) {
      String[] cells = line.split(",");
      if (cells[1].equals("known")) {
        JsonNode record =
            new ObjectMapper().readTree(BENCH.resolve(cells[0] + "/compound.json").toFile());
        Variant variant =
            builder.variant(
                IndazoleDrawing.read(cells[5]), "indazole", record.path("solvent").asText());
        for (Map.Entry<String, JsonNode> known : record.path("known").properties()) {
          scales.add(scales(variant, known.getKey(), known.getValue().asDouble()));
        }
      }
    }
    assertThat(scales).hasSizeGreaterThan(15);
    assertThat(scales.stream().filter(z -> z < 1).count()).isGreaterThan(scales.size() / 2);
    assertThat(scales.stream().filter(z -> z < 3).count())
        .as(scales.toString())
        .isGreaterThanOrEqualTo(scales.size() * 9L / 10);
  }

  private static double scales(Variant variant, String role, double ppm) {
    ShiftDistribution shift = null;
    for (CarbonSite site : variant.carbons()) {
      shift = role.equals(site.role()) ? site.shift() : shift;
    }
    for (ProtonSite site : variant.protons()) {
      shift = role.equals(site.role()) ? site.shift() : shift;
    }
    assertThat(shift).as(role).isNotNull();
    return Math.abs(ppm - shift.meanPpm()) / shift.scalePpm();
  }
}
