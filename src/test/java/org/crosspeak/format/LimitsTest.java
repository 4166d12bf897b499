// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.DeadlineExceededException;
import org.crosspeak.peaks.Limit;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file over a limit is refused by name of the limit; a deadline stops a reading. */
class LimitsTest {

  private static final Limits SMALL =
      new Limits(
          Map.of(
              Limit.FILE_BYTES, 2_000L,
              Limit.ROWS, 5L,
              Limit.COLUMNS, 6L,
              Limit.CELL_CHARS, 40L,
              Limit.DEPTH, 4L));

  private static FileReading read(String name, String text, Limits limits, Deadline deadline) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    return PeakListReader.withDefaults().read(source, ReadOptions.NONE, limits, deadline);
  }

  private static void refused(String text, String limit) {
    FileReading reading = read("hmbc.txt", text, SMALL, Deadline.NONE);
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues()).hasSize(1);
    assertThat(reading.issues().get(0).code()).isEqualTo("too-large");
    assertThat(reading.issues().get(0).remedy()).contains("--limit " + limit + "=");
  }

  @Test
  void tooManyBytesAreRefused() {
    refused("4.38 139.6\n".repeat(200), "fileBytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f2 (ppm) f1 (ppm)\n"})
  void tooManyRowsAreRefused(String header) {
    refused(header + "4.38 139.6\n".repeat(6), "rows");
  }

  @Test
  void tooManyXmlPeaksAreRefused() {
    String peaks = "<Peak2D F1=\"139\" F2=\"4\"/>".repeat(6);
    refused("<PeakList><PeakList2D>" + peaks + "</PeakList2D></PeakList>", "rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f2 (ppm),f1 (ppm)\n"})
  void tooManyColumnsAreRefused(String header) {
    refused(header + "4.38,139.6,1,2,3,4,5\n", "columns");
  }

  @Test
  void tooLongCellIsRefused() {
    refused("f2 (ppm)\tf1 (ppm)\tLabel\n4.38\t139.6\t" + "x".repeat(50) + "\n", "cellChars");
  }

  @Test
  void tooLongXmlAttributeIsRefused() {
    String peak = "<Peak2D F1=\"139\" F2=\"4\" annotation=\"" + "x".repeat(50) + "\"/>";
    refused("<PeakList><PeakList2D>" + peak + "</PeakList2D></PeakList>", "cellChars");
  }

  @Test
  void tooDeepXmlIsRefused() {
    refused("<PeakList><a><a><a><a><a></a></a></a></a></a></PeakList>", "depth");
  }

  @Test
  void deadlineStopsAReading() {
    Deadline past = Deadline.in(Duration.ofNanos(-1));
    assertThatExceptionOfType(DeadlineExceededException.class)
        .isThrownBy(() -> read("hmbc.txt", "4.38 139.6\n", Limits.DEFAULT, past));
  }

  @Test
  void tooDeepJsonIsRefused() {
    String text = "[".repeat(50) + "]".repeat(50);
    FileReading reading = read("x.json", text, SMALL, Deadline.NONE);
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues().get(0).read()).contains("nesting depth");
  }

  @Test
  void pointsOfASpectrumInJsonAreNotKept() {
    String points = "1.5,".repeat(100_000) + "0";
    String text =
        "{\"spectra\":[{\"info\":{\"nucleus\":[\"1H\",\"13C\"],\"experiment\":\"hmbc\"},"
            + "\"data\":{\"x\":["
            + points
            + "]},\"zones\":{\"values\":[{\"signals\":[{\"x\":{\"delta\":4.38},"
            + "\"y\":{\"delta\":139.6}}]}]}}]}";
    FileReading reading = read("x.json", text, Limits.DEFAULT, Deadline.NONE);
    assertThat(((FileReading.Recognised) reading).lists()).hasSize(1);
    assertThat(
            new JsonTree(new Budget(Limits.DEFAULT, Deadline.NONE))
                .of(text)
                .at("/spectra/0/data/x")
                .size())
        .isEqualTo(64);
  }
}
