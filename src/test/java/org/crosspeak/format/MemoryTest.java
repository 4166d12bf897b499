// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading allocates grows with the peaks, and not with the points of a spectrum. */
class MemoryTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static long allocated(PeakListReader reader, Source source, int peaks) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    FileReading reading = reader.read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    long after = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(((FileReading.Recognised) reading).lists().get(0).peaks()).hasSize(peaks);
    return after - before;
  }

  private static Source list(String layout, int peaks) {
    String text =
        switch (layout) {
          case "csv" -> "f2 (ppm),f1 (ppm),Intensity\n" + "4.381,139.61,1607163.5\n".repeat(peaks);
          case "bare" -> "139.61\t4.381\n".repeat(peaks);
          case "xml" ->
              "<PeakList><PeakList2D>\n"
                  + "<Peak2D F1=\"139.61\" F2=\"4.381\" intensity=\"1607163.5\"/>\n".repeat(peaks)
                  + "</PeakList2D></PeakList>";
          default ->
              "{\"experiment\":\"HMBC\",\"cross_peaks\":["
                  + "{\"c13_ppm\":139.61,\"h1_ppm\":4.381},".repeat(peaks - 1)
                  + "{\"c13_ppm\":139.61,\"h1_ppm\":4.381}]}";
        };
    return Source.of("hmbc", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "bare", "xml", "json"})
  void twiceThePeaksTakeTwiceTheMemory(String layout) {
    PeakListReader reader = PeakListReader.withDefaults();
    Source once = list(layout, 40_000);
    Source twice = list(layout, 80_000);
    allocated(reader, twice, 80_000);
    double ratio = (double) allocated(reader, twice, 80_000) / allocated(reader, once, 40_000);
    assertThat(ratio).as("4 if it grew with the square").isBetween(1.3, 3.0);
  }

  @Test
  void fiftyMegabytesOfAnNmriumFileAreReadPieceByPiece(@TempDir Path folder) throws IOException {
    String points = String.join(",", List.of("123456.789", "-98765.4321")) + ",";
    Path file = folder.resolve("large.nmrium");
    try (Writer text = Files.newBufferedWriter(file)) {
      text.write("{\"data\":{\"spectra\":[{\"info\":{\"nucleus\":[\"1H\",\"13C\"],");
      text.write("\"experiment\":\"hmbc\"},\"data\":{\"z\":[[");
      for (int i = 0; i < 2_200_000; i++) {
        text.write(points);
      }
      text.write("0]]},\"zones\":{\"values\":[{\"signals\":[{\"x\":{\"delta\":4.38},");
      text.write("\"y\":{\"delta\":139.6}}]}]}}]}}");
    }
    PeakListReader reader = PeakListReader.withDefaults();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Source source = Source.read(file, "large.nmrium", Limits.DEFAULT);
    FileReading reading = reader.read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    long after = THREADS.getCurrentThreadAllocatedBytes();

    assertThat(source.size()).isGreaterThan(50_000_000);
    assertThat(((FileReading.Recognised) reading).lists().get(0).peaks()).hasSize(1);
    assertThat(after - before).as("bytes allocated").isLessThan(10_000_000);
  }
}
