// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosspeak.report.FileDigest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threads, language and time zone change no byte of any output. */
class SameBytesTest {

  private static final String ALL = "json,html,sdf,csv";

  @TempDir private static Path shared;
  @TempDir private Path folder;

  @BeforeAll
  static void once() {
    assign(shared.resolve("out"), 1);
  }

  private static void assign(Path out, int workers) {
    Cli run =
        Cli.run(
            "assign",
            "spectra-samples",
            "-o",
            out.toString(),
            "--outputs",
            ALL,
            "--quiet",
            "-j",
            Integer.toString(workers));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), FileDigest.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  @ParameterizedTest
  @CsvSource({
    "1, tr-TR, Pacific/Kiritimati",
    "2, de-DE, America/St_Johns",
    "8, en-US, UTC",
    "8, tr-TR, Asia/Kathmandu"
  })
  void every_output_has_the_same_bytes(int workers, String language, String zone)
      throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assign(folder.resolve("out"), workers);
      Files.writeString(folder.resolve("r.ndjson"), "{\"id\":\"01-methyl-n1\"}\n");
      Cli attached =
          Cli.run(
              "attach",
              folder + "/r.ndjson",
              folder + "/out/01-methyl-n1",
              "-o",
              folder + "/out/r.ndjson");
      assertThat(attached.code()).as(attached.err()).isZero();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
    Files.writeString(shared.resolve("r.ndjson"), "{\"id\":\"01-methyl-n1\"}\n");
    Cli.run(
        "attach",
        shared + "/r.ndjson",
        shared + "/out/01-methyl-n1",
        "-o",
        shared + "/out/r.ndjson");

    Map<String, String> all = hashes(shared.resolve("out"));
    assertThat(all).hasSizeGreaterThanOrEqualTo(12 * 3 + 4);
    assertThat(hashes(folder.resolve("out"))).isEqualTo(all);
  }
}
