// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BadInputTest {

  private static final String GOOD = "HMBC\nf2 (ppm)\tf1 (ppm)\tIntensity\n4.38\t139.5\t100.0\n";

  @TempDir private Path folder;

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] content(String text) {
    return text.replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\0", "\0")
        .replace("\\e", "")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "bad-input.csv",
      useHeadersInDisplayName = true,
      maxCharsPerColumn = 10_000)
  void bad_input_is_one_clear_line_a_failure_record_and_exit_3(
      String what,
      String record,
      String list,
      String code,
      String line,
      String says,
      @TempDir Path elsewhere)
      throws IOException {
    Path out = elsewhere.resolve("out");
    write("compound.json", content(record));
    if (list != null) {
      write("hmbc.txt", content(list));
    }

    Cli run = Cli.run("assign", folder.toString(), "--format", "json", "-o", out.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(3);
    JsonNode failure = Schemas.outcome(run.out()).path("failure");
    assertThat(failure.path("code").asText()).as(run.out()).isEqualTo(code);
    assertThat(failure.path("line").asText()).isEqualTo(line == null ? "null" : line);
    assertThat(run.errLines()).hasSize(1).allMatch(l -> l.length() < 400);
    assertThat(run.err()).contains(says).doesNotContain("Exception").doesNotContain("\tat ");
    try (Stream<Path> written = Files.walk(out)) {
      assertThat(written.filter(Files::isRegularFile))
          .as("nothing half-written: summaries and index alone")
          .extracting(path -> path.getFileName().toString())
          .containsExactlyInAnyOrder("index.html", "summary.csv", "summary.json");
    }
  }

  @Test
  void all_problems_of_one_compound_are_told_at_once() throws IOException {
    write(
        "compound.json",
        content(
            "{\"structure\":\"CCCn1ncc2ccccc2\",\"spectra\":{\"hmbc\":\"no.txt\",\"hsqc\":\"bad.txt\"}}"));
    write("bad.txt", content("f2 (ppm)\tf1 (ppm)\n4.3x\t139.5\n5.1\t1y\n6.0\t120.0\n7.1\t121.0\n"));

    Cli run = Cli.run("assign", folder.toString(), "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("no.txt").contains("line 2").contains("line 3");
    assertThat(run.errLines().size()).isGreaterThanOrEqualTo(4);
    assertThat(Schemas.outcome(run.out()).path("more").size()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void a_missing_path_is_a_failure_beside_the_others() throws IOException {
    write("compound.json", content("{\"spectra\":{\"hmbc\":\"hmbc.txt\"}}"));
    write("hmbc.txt", content(GOOD));

    Cli run =
        Cli.run(
            "assign", folder.resolve("nix").toString(), folder.toString(), "--format", "ndjson");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.outLines()).hasSize(2);
    assertThat(Schemas.outcome(run.outLines().get(0)).path("failure").path("code").asText())
        .isEqualTo("missing-file");
    assertThat(Schemas.outcome(run.outLines().get(1)).path("verdict").path("isomer").asText())
        .isEqualTo("inconclusive");
  }

  @Test
  void a_1d_list_given_as_hmbc_fails_with_need_2d_and_the_message_says_1d() throws IOException {
    write(
        "compound.json", content("{\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":\"c13.txt\"}}"));
    write("c13.txt", content("ppm\tIntensity\n148.7\t3\n133.2\t5\n123.4\t6\n"));

    Cli run = Cli.run("assign", folder.toString(), "--format", "json");

    assertThat(run.code()).isEqualTo(3);
    JsonNode failure = Schemas.outcome(run.out()).path("failure");
    assertThat(failure.path("code").asText()).isEqualTo("need-2d");
    assertThat(run.err()).contains("1D");
  }
}
