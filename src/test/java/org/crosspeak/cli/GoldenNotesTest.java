// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program prints of each sample by itself, as an analyst asks for it; {@code
 * -Dupdate.golden=true} writes it anew.
 */
class GoldenNotesTest {

  private static final int WIDTH = 100;

  static Stream<String> samples() throws IOException {
    return Golden.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_note_is_the_golden_one_and_fits_100_columns(String sample) throws IOException {
    Cli note = Cli.run("assign", Golden.SAMPLES.resolve(sample).toString());

    assertThat(note.code()).as(note.err()).isZero();
    assertThat(note.err()).isEmpty();
    assertThat(note.out()).doesNotContain("\u001b");
    assertThat(note.outLines()).allMatch(line -> line.codePointCount(0, line.length()) <= WIDTH);
    Golden.compare(sample, "report.txt", Masks.text(note.out()));
  }

  /** Those whose golden report was not made with another product as control. */
  static Stream<String> alone() throws IOException {
    return Golden.samples().filter(sample -> !Golden.isPaired(sample));
  }

  @ParameterizedTest
  @MethodSource("alone")
  void the_printed_report_is_the_golden_one(String sample) throws IOException {
    Cli report = Cli.run("assign", Golden.SAMPLES.resolve(sample).toString(), "--format", "json");

    assertThat(report.code()).as(report.err()).isZero();
    Golden.compare(sample, "report.json", Masks.json(report.out()));
  }

  @Test
  void the_two_products_of_one_alkylation_are_judged_together(@TempDir Path out)
      throws IOException {
    List<String> pair = Golden.samples().filter(Golden::isPaired).toList();
    List<String> command = new ArrayList<>(List.of("assign", "-o", out.toString()));
    pair.forEach(sample -> command.add(Golden.SAMPLES.resolve(sample).toString()));
    Cli run = Cli.run(command.toArray(String[]::new));

    assertThat(pair).hasSize(2);
    assertThat(run.code()).as(run.err()).isZero();
    for (String sample : pair) {
      String json = Files.readString(out.resolve(sample).resolve("report.json"));
      Golden.compare(sample, "report.json", Masks.json(json));
    }
  }

  @Test
  void a_comparison_of_drawn_isomers_is_the_golden_one() throws IOException {
    Path example = Path.of("src/test/resources/org/crosspeak/compare");
    Cli report =
        Cli.run(
            "compare",
            example.resolve("hmbc.csv").toString(),
            "--hsqc",
            example.resolve("hsqc.csv").toString(),
            "--candidate",
            "meta=COc1cccc(C(C)=O)c1",
            "--candidate",
            "para=COc1ccc(C(C)=O)cc1",
            "--format",
            "json");

    assertThat(report.code()).as(report.err()).isZero();
    Golden.compare(example.resolve("golden.json"), Masks.json(report.out()));
  }
}
