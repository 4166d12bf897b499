// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosspeak.peaks.Limit;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over a limit is one clear line and exit 3; limits are told by name and stand in the report. */
class LimitOptionsTest {

  private static final String SAMPLE = "spectra-samples/01-methyl-n1";
  private static final String RECORD =
      "{\"structure\":\"Cn1ncc2ccccc21\",\"spectra\":{\"hmbc\":{\"peaks\":[[4.07,139.7],[7.7,126]]}}}\n";

  @TempDir private Path folder;

  private static void refused(String limit, String... command) {
    Cli run = Cli.run(command);
    assertThat(run.code()).as(run.err() + run.out()).isEqualTo(3);
    assertThat(run.err() + run.out())
        .contains("--limit " + limit)
        .doesNotContain("Exception")
        .doesNotContain("fault");
    assertThat(run.errLines().size()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"fileBytes,100", "rows,5", "columns,3", "cellChars,6"})
  void a_list_over_a_limit_is_refused(String limit, String value) {
    String list = SAMPLE + "/hmbc.txt";
    refused(limit, "assign", list, "--limit", limit + "=" + value);
    refused(limit, "inspect", list, "--limit", limit + "=" + value);
    String out = folder.resolve("o.csv").toString();
    refused(limit, "convert", list, "--to", "mnova", "-o", out, "--limit", limit + "=" + value);
    assertThat(folder.resolve("o.csv")).doesNotExist();
    String[] compare = {
      "compare",
      list,
      "--candidate",
      "Cn1ncc2ccccc21",
      "--candidate",
      "Cn1cc2ccccc2n1",
      "--limit",
      limit + "=" + value
    };
    refused(limit, compare);
  }

  @ParameterizedTest
  @CsvSource({"atoms,9", "rings,1"})
  void a_structure_over_a_limit_is_refused(String limit, String value) {
    Cli run = Cli.run("assign", SAMPLE, "--limit", limit + "=" + value);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("too large").contains("at most");
  }

  @Test
  void too_deep_a_record_is_refused() throws IOException {
    Path file = write("n.ndjson", RECORD);
    refused("depth", "assign", file.toString(), "--limit", "depth=3");
  }

  @Test
  void too_many_rows_in_a_record_are_refused() throws IOException {
    Path file = write("n.ndjson", RECORD);
    refused("rows", "assign", file.toString(), "--limit", "rows=1");
  }

  @Test
  void too_deep_xml_is_refused() throws IOException {
    Path file = write("p.xml", "<PeakList><a><a><a/></a></a></PeakList>");
    refused("depth", "inspect", file.toString(), "--limit", "depth=2");
  }

  @Test
  void too_many_columns_or_too_long_a_cell_of_a_manifest_are_refused() throws IOException {
    Path file = write("m.csv", "structure,spectra.hmbc\nCn1ncc2ccccc21,hmbc.txt\n");
    refused("columns", "assign", file.toString(), "--limit", "columns=1");
    refused("cellChars", "assign", file.toString(), "--limit", "cellChars=10");
  }

  @Test
  void archives_over_a_limit_are_refused() throws IOException {
    Path file = folder.resolve("w.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/a"));
      zip.write(new byte[4 << 20]);
      zip.putNextEntry(new ZipEntry("xl/b"));
    }
    refused("zipRatio", "inspect", file.toString(), "--limit", "zipRatio=2");
    refused(
        "zipEntries",
        "inspect",
        file.toString(),
        "--limit",
        "zipEntries=1",
        "--limit",
        "zipRatio=9999");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n.ndjson", "m.csv"})
  void of_too_many_compounds_the_first_are_answered_and_the_rest_refused(String name)
      throws IOException {
    Files.copy(Path.of(SAMPLE, "hmbc.txt"), folder.resolve("hmbc.txt"));
    String row = "Cn1ncc2ccccc21,hmbc.txt\n";
    Path file =
        write(
            name,
            name.equals("m.csv") ? "structure,spectra.hmbc\n" + row.repeat(4) : RECORD.repeat(4));
    Cli run =
        Cli.run(
            "assign",
            file.toString(),
            "--format",
            "ndjson",
            "--quiet",
            "--limit",
            "compoundsPerFile=2");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.outLines()).hasSize(3);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("more than 2 compounds").contains("--limit compoundsPerFile");
    assertThat(Schemas.outcome(run.outLines().get(1)).path("verdict").isMissingNode()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "row=5",
        "rows",
        "rows=",
        "rows=0",
        "rows=-1",
        "rows=many",
        "rows=1e3",
        "depth=5000",
        "=4",
        "rows=99999999999999999999"
      })
  void a_wrong_limit_is_the_command_lines_fault_and_the_names_are_listed(String limit) {
    for (String command : new String[] {"assign", "inspect"}) {
      Cli run = Cli.run(command, SAMPLE + "/hmbc.txt", "--limit", limit);
      assertThat(run.code()).as(run.err()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      for (Limit known : Limit.values()) {
        assertThat(run.errLines().get(0)).contains(known.word());
      }
    }
  }

  @Test
  void limits_told_stand_in_the_report_and_verify_keeps_to_them() throws IOException {
    Cli run =
        Cli.run("assign", SAMPLE, "--format", "json", "--limit", "rows=500", "--limit", "atoms=20");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode settings = Schemas.outcome(run.out()).path("provenance").path("settings");
    assertThat(settings.path("limit rows").asText()).isEqualTo("500");
    assertThat(settings.path("limit atoms").asText()).isEqualTo("20");
    String report = write("report.json", run.out()).toString();
    assertThat(Cli.run("verify", report, "--inputs", SAMPLE).code()).isZero();
    assertThat(Cli.run("verify", report, "--inputs", SAMPLE, "--limit", "rows=5").code())
        .isEqualTo(3);
    String other = run.out().replace("limit atoms", "limit moons");
    assertThat(Cli.run("verify", write("other.json", other).toString(), "--inputs", SAMPLE).out())
        .contains("there is no limit \"moons\"");
  }

  @Test
  void the_time_for_a_compound_is_limited() {
    Cli run = Cli.run("assign", SAMPLE, "--time-limit", "1ms");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(1);
    assertThat(Limits.DEFAULT.secondsPerCompound()).isEqualTo(600);
  }

  @Test
  void every_limit_stands_with_its_default_in_the_documentation_and_the_help() throws IOException {
    String document = Files.readString(Path.of("docs", "security.md"));
    String help = Cli.run("assign", "--help").out();
    Arrays.stream(Limit.values())
        .forEach(
            limit -> {
              assertThat(document)
                  .contains(
                      "| `" + limit.word() + "` | " + limit.usual() + " | " + limit.most() + " |");
              assertThat(help).contains(limit.word());
            });
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
