// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Processes of their own, with what another machine may have: another Java, language, time zone,
 * encoding and number of threads. Every output has the same bytes, standard output too.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class OtherMachineTest {

  /** The home of another Java to compare with. */
  private static final String OTHER_JAVA = "crosspeak.otherJava";

  private static final Path INSTALLED = Path.of("/usr/lib/jvm");
  private static final String STANDARD_OUTPUT = "standard-output.ndjson";

  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Map<String, String> usual;

  @BeforeAll
  static void once() throws IOException, InterruptedException {
    usual = outputs(Path.of(System.getProperty("java.home")), shared, List.of(), Map.of(), 1);
    assertThat(usual).hasSizeGreaterThanOrEqualTo(9 * 3 + 4).containsKey(STANDARD_OUTPUT);
  }

  private static Map<String, String> outputs(
      Path java, Path work, List<String> options, Map<String, String> environment, int threads)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(work.resolve("out"));
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("assign", "spectra-samples", "-o", out.toString(), "--quiet"));
    command.addAll(List.of("--outputs", "json,html,sdf,csv", "--format", "ndjson"));
    command.addAll(List.of("-j", Integer.toString(threads)));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Path printed = work.resolve("printed");
    Path log = work.resolve("log");
    int code =
        RealProcess.exit(
            builder.redirectOutput(printed.toFile()).redirectError(log.toFile()).start());
    assertThat(code).as(Files.readString(log)).isZero();
    Files.move(printed, out.resolve(STANDARD_OUTPUT));
    return Folders.hashes(out);
  }

  @ParameterizedTest
  @CsvSource({
    "2, tr, TR, Pacific/Kiritimati, windows-1252",
    "3, ar, EG, America/St_Johns, US-ASCII",
    "8, de, DE, Asia/Kathmandu, ISO-8859-1"
  })
  void language_time_zone_encoding_and_threads_change_no_byte(
      int threads, String language, String country, String zone, String encoding)
      throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "-Duser.language=" + language,
            "-Duser.country=" + country,
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=" + encoding);

    assertThat(
            outputs(
                Path.of(System.getProperty("java.home")),
                folder,
                options,
                Map.of("LC_ALL", "C", "TZ", zone),
                threads))
        .isEqualTo(usual);
  }

  @Test
  void another_java_changes_no_byte() throws IOException, InterruptedException {
    Path other = otherJava();
    assumeTrue(
        other != null,
        "there is no other Java here, 17 or later; name the home of one with -D" + OTHER_JAVA);

    assertThat(outputs(other, folder, List.of(), Map.of(), 3))
        .as(other.toString())
        .isEqualTo(usual);
  }

  /** The one that is named, or the newest installed that is not the one that runs the tests. */
  private static Path otherJava() throws IOException {
    String named = System.getProperty(OTHER_JAVA);
    if (named != null) {
      return Path.of(named);
    }
    if (!Files.isDirectory(INSTALLED)) {
      return null;
    }
    int own = Runtime.version().feature();
    Path newest = null;
    int version = 0;
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      for (Path home : homes.sorted().toList()) {
        int feature = feature(home);
        if (feature >= 17 && feature != own && feature > version) {
          newest = home;
          version = feature;
        }
      }
    }
    return newest;
  }

  /** The version by the file that every Java has in its home, or 0. */
  private static int feature(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
      return 0;
    }
    for (String line : Files.readAllLines(release)) {
      if (line.startsWith("JAVA_VERSION=\"")) {
        return Integer.parseInt(line.replaceAll("[^0-9.]", "").split("\\.", 2)[0]);
      }
    }
    return 0;
  }
}
