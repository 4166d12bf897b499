// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fixture, cut off and with bytes changed, is read or refused: nothing is thrown, and what is
 * handed on is finite and in its file. The seed is fixed.
 */
class DamagedFilesTest {

  private static final long SEED = 20261120;
  private static final int VARIANTS = 120;

  static Stream<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(ExpectedList.RESOURCES.resolve("fixtures"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void damagedFileIsReadOrRefusedWithoutAnException(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(SEED);
    PeakListReader reader = PeakListReader.withDefaults();
    for (int i = 0; i < VARIANTS; i++) {
      byte[] damaged = i % 2 == 0 ? cut(whole, random) : changed(whole, random);
      Source source = Source.of(file.getFileName().toString(), damaged);
      Deadline deadline = Deadline.in(Duration.ofSeconds(20));
      check(reader.read(source, ReadOptions.NONE, Limits.DEFAULT, deadline));
    }
  }

  private static byte[] cut(byte[] whole, Random random) {
    return Arrays.copyOf(whole, random.nextInt(whole.length));
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] changed = whole.clone();
    String typical = "\t\n,;.\"'{}<>/-+ 0123456789eE#_\0";
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      char c = typical.charAt(random.nextInt(typical.length()));
      changed[random.nextInt(changed.length)] =
          random.nextInt(4) == 0 ? (byte) random.nextInt(256) : (byte) c;
    }
    return changed;
  }

  private static void check(FileReading reading) {
    for (Issue issue : reading.issues()) {
      assertThat(issue.message()).isNotBlank().doesNotContain("\n");
      assertThat(issue.file()).isEqualTo(reading.file());
    }
    if (reading instanceof FileReading.Recognised recognised) {
      for (PeakList list : recognised.lists()) {
        assertThat(list.decidedBy()).isNotEmpty();
        for (Peak peak : list.peaks()) {
          assertThat(peak.f1Ppm()).isFinite();
          assertThat(list.f2() == null).isEqualTo(Double.isNaN(peak.f2Ppm()));
        }
      }
    } else {
      assertThat(reading.hasErrors()).isTrue();
    }
  }
}
