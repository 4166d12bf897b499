// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.Test;

/** Every list of the development bench is read, with each of its rows, as what its record says. */
class BenchFilesTest {

  private static final Pattern XML_PEAK = Pattern.compile("<Peak2D ");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\s*(\\d+\\s+)?-?\\d+([.,]\\d+)?[\\s;,]+-?\\d+([.,]\\d+)?");

  @Test
  void everySpectrumIsReadCompletelyAndAsNamed() throws IOException {
    Path bench = SharedFiles.folder("bench/dev");
    int spectra = 0;
    try (Stream<Path> records = Files.walk(bench, 2)) {
      for (Path record : records.filter(p -> p.endsWith("compound.json")).sorted().toList()) {
        JsonNode spectraNode = new ObjectMapper().readTree(record.toFile()).get("spectra");
        for (Map.Entry<String, JsonNode> field : spectraNode.properties()) {
          check(record.resolveSibling(field.getValue().asText()), field.getKey());
          spectra++;
        }
      }
    }
    assertThat(spectra).isGreaterThan(500);
  }

  private static void check(Path file, String experiment) throws IOException {
    FileReading reading = ExpectedList.read(file, ReadOptions.NONE);
    assertThat(reading.hasErrors()).as("%s %s", file, reading.issues()).isFalse();
    FileReading.Recognised recognised = (FileReading.Recognised) reading;
    assertThat(recognised.lists()).as("%s", file).hasSize(1);
    PeakList list = recognised.lists().get(0);
    assertThat(list.experiment().code()).as("%s", file).isEqualTo(experiment);
    assertThat(list.axesExchanged()).as("%s", file).isFalse();
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Pattern row = file.toString().endsWith(".xml") ? XML_PEAK : ROW;
    long rows = row.matcher(text).results().count();
    assertThat((long) list.peaks().size() + list.setAside().size()).as("%s", file).isEqualTo(rows);
  }
}
