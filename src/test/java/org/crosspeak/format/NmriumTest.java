// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.Test;

/**
 * What NMRium asks of a file before it opens it: a spectrum without data ends its loading, and
 * zones outside the spectrum's window are not seen.
 */
class NmriumTest {

  private static PeakList hmbc(List<Peak> peaks) {
    return new PeakList(
        "HMBC",
        "hmbc.csv",
        Experiment.HMBC,
        Axis.of(Nucleus.H1),
        Axis.of(Nucleus.C13),
        peaks,
        List.of(),
        false,
        List.of());
  }

  private static JsonNode spectrum(PeakList list) throws IOException {
    String text = PeakListWriter.withDefaults().write(List.of(list), TargetFormat.NMRIUM).text();
    assertThat(text.length()).isLessThan(1 << 19);
    return new ObjectMapper().readTree(text).at("/data/spectra/0");
  }

  @Test
  void a_spectrum_stands_behind_the_zones_and_its_window_holds_them() throws IOException {
    JsonNode spectrum =
        spectrum(
            hmbc(
                List.of(
                    Peak.of(4.38, 139.5, 1000.0, 1),
                    Peak.of(8.02, 21.0, -250.0, 2),
                    Peak.of(4.38, 133.0, null, 3))));
    JsonNode data = spectrum.at("/data/rr");

    assertThat(spectrum.at("/info/nucleus").toString()).isEqualTo("[\"1H\",\"13C\"]");
    assertThat(spectrum.at("/info/isFt").asBoolean()).isTrue();
    assertThat(spectrum.at("/meta/drawnFrom").asText()).contains("not a measured spectrum");
    assertThat(spectrum.at("/zones/values")).hasSize(3);
    for (JsonNode zone : spectrum.at("/zones/values")) {
      assertThat(zone.at("/x/from").asDouble()).isGreaterThan(data.get("minX").asDouble());
      assertThat(zone.at("/x/to").asDouble()).isLessThan(data.get("maxX").asDouble());
      assertThat(zone.at("/y/from").asDouble()).isGreaterThan(data.get("minY").asDouble());
      assertThat(zone.at("/y/to").asDouble()).isLessThan(data.get("maxY").asDouble());
    }
    int columns = data.at("/z/0").size();
    assertThat(data.get("z")).allMatch(row -> row.size() == columns);
    assertThat(data.get("minZ").asDouble()).isNegative();
    assertThat(data.get("maxZ").asDouble()).isPositive();
  }

  @Test
  void the_highest_point_is_at_the_strongest_peak() throws IOException {
    JsonNode data =
        spectrum(hmbc(List.of(Peak.of(4.0, 100, 10.0, 1), Peak.of(8.0, 150, 900.0, 2))))
            .at("/data/rr");
    JsonNode z = data.get("z");
    int row = 0;
    int column = 0;
    for (int i = 0; i < z.size(); i++) {
      for (int j = 0; j < z.get(i).size(); j++) {
        if (z.get(i).get(j).asInt() > z.get(row).get(column).asInt()) {
          row = i;
          column = j;
        }
      }
    }

    double x = at(data, "minX", "maxX", column, z.get(0).size());
    double y = at(data, "minY", "maxY", row, z.size());
    assertThat(Math.abs(x - 8.0)).isLessThan(0.02);
    assertThat(Math.abs(y - 150)).isLessThan(0.5);
  }

  private static double at(JsonNode data, String from, String to, int point, int points) {
    double low = data.get(from).asDouble();
    return low + (data.get(to).asDouble() - low) * point / (points - 1);
  }
}
