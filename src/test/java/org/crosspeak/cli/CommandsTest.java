// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final Path TRAINING = Path.of("src/main/launcher/training");

  @TempDir private Path folder;

  private Path copies(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path compound = folder.resolve("in").resolve("c" + i);
      Files.createDirectories(compound);
      for (String name : List.of("hmbc.txt", "hsqc.txt")) {
        Files.copy(TRAINING.resolve(name), compound.resolve(name));
      }
      String record = Files.readString(TRAINING.resolve("compound.json"));
      Files.writeString(
          compound.resolve("compound.json"), record.replace("\"training\"", "\"c" + i + "\""));
    }
    return folder.resolve("in");
  }

  @Test
  void one_compound_is_a_note_of_at_most_100_columns_without_colour() {
    Cli run = Cli.run("assign", TRAINING.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("training").doesNotContain("\u001b");
    assertThat(run.outLines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void a_report_names_all_inputs_by_their_checksums() throws IOException {
    JsonNode report =
        Schemas.outcome(Cli.run("assign", TRAINING.toString(), "--format", "json").out());

    List<String> files = new ArrayList<>();
    report.path("provenance").path("inputs").forEach(i -> files.add(i.path("file").asText()));
    assertThat(files).containsExactly("compound.json", "hmbc.txt", "hsqc.txt");
    assertThat(report.path("provenance").path("ruleSets").has("scaffold/indazole")).isTrue();
  }

  @Test
  void several_compounds_are_a_line_each_and_json_is_refused() throws IOException {
    Path in = copies(3);

    Cli lines = Cli.run("assign", in.toString());
    Cli json = Cli.run("assign", in.toString(), "--format", "json");

    assertThat(lines.outLines()).hasSize(3);
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.err()).contains("use ndjson");
    assertThat(json.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void ndjson_has_the_same_bytes_whatever_the_number_of_workers(int workers) throws IOException {
    Path in = copies(12);

    Cli one = Cli.run("assign", in.toString(), "--format", "ndjson", "-j", "1");
    Cli many = Cli.run("assign", in.toString(), "--format", "ndjson", "-j", "" + workers);

    assertThat(one.outLines()).hasSize(12);
    for (String line : one.outLines()) {
      Schemas.outcome(line);
    }
    assertThat(many.out()).isEqualTo(one.out());
  }

  @Test
  void a_folder_of_reports_holds_the_bytes_that_json_prints_and_a_summary() throws IOException {
    Path out = folder.resolve("out");

    Cli run = Cli.run("assign", TRAINING.toString(), "--format", "json", "-o", out.toString());

    assertThat(run.code()).isZero();
    assertThat(Files.readString(out.resolve("training/report.json"))).isEqualTo(run.out());
    assertThat(Files.readAllLines(out.resolve("summary.csv")))
        .hasSize(2)
        .first()
        .isEqualTo(
            "id,outcome,isomer,confidence,probability,fits,claimed,claim_outcome,guide_rule,reasons,report,failure");
    assertThat(Cli.run("assign", folder.toString()).code())
        .as("its own outputs are no compounds")
        .isEqualTo(3);
  }

  @Test
  void ndjson_on_standard_input_gives_one_line_for_each() throws IOException {
    String records =
        "{\"id\":\"A\",\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":{\"peaks\":[[4.38,139.5,10],[4.38,21.0,20]]}}}\n"
            + "{\"id\":\"B\",\"oops\":1}\n";

    Cli run = Cli.runWith(records, "assign", "-", "--format", "ndjson");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.outLines()).hasSize(2);
    assertThat(Schemas.outcome(run.outLines().get(0)).path("compound").path("id").asText())
        .isEqualTo("A");
    assertThat(Schemas.outcome(run.outLines().get(1)).path("failure").path("code").asText())
        .isEqualTo("unknown-key");
  }

  @Test
  void options_of_one_compound_are_refused_with_several() throws IOException {
    Cli run = Cli.run("assign", copies(2).toString(), "--solvent", "CDCl3");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("solvent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assign",
        "frobnicate",
        "assign x --frobnicate",
        "assign x --time-limit 30",
        "assign x --frequency abc",
        "assign x --known C-3",
        "assign x -j 0",
        "assign x --resume",
        "assign x --axes xy",
        "assign x --format html",
        "schema nothing"
      })
  void a_wrong_command_line_is_exit_2_and_one_clear_line(String line) {
    Cli run = Cli.run(line.split(" "));

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSizeLessThanOrEqualTo(2);
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void strict_is_exit_4_when_a_claim_is_contradicted_or_nothing_decided() throws IOException {
    Files.writeString(
        folder.resolve("compound.json"), "{\"spectra\":{\"hmbc\":{\"peaks\":[[4.38,139.5,10]]}}}");

    assertThat(Cli.run("assign", folder.toString()).code()).isZero();
    assertThat(Cli.run("assign", folder.toString(), "--strict").code()).isEqualTo(4);
  }

  @Test
  void output_below_a_regular_file_is_exit_5() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    Cli run = Cli.run("assign", TRAINING.toString(), "-o", file.resolve("out").toString());

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains("could not be written");
  }

  @Test
  void a_closed_pipe_is_exit_5_without_a_stack_trace() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console = new Console(InputStream.nullInputStream(), closed, err);

    assertThat(Main.run(console, "assign", TRAINING.toString())).isEqualTo(5);
    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("Broken pipe")
        .doesNotContain("\tat ");
  }

  @Test
  void the_locale_changes_no_byte() {
    Locale before = Locale.getDefault();
    String english = Cli.run("assign", TRAINING.toString(), "--format", "json").out();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Cli.run("assign", TRAINING.toString(), "--format", "json").out())
          .isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"compound", "report", "failure", "inspect", "summary"})
  void schemas_are_printed_from_the_jar(String name) throws IOException {
    Cli run = Cli.run("schema", name);

    assertThat(run.code()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(Cli.run("schema").outLines()).contains(name);
  }

  @Test
  void inspect_is_one_valid_object_a_file_and_exit_3_when_one_is_not_recognised()
      throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "measured on Tuesday\n");

    Cli good = Cli.run("inspect", TRAINING.resolve("hmbc.txt").toString());
    Cli both = Cli.run("inspect", TRAINING.resolve("hsqc.txt").toString(), notes.toString(), "nix");

    assertThat(good.code()).isZero();
    JsonNode list = Schemas.inspection(good.out()).path("lists").get(0);
    assertThat(list.path("experiment").asText()).isEqualTo("hmbc");
    assertThat(list.path("peaks")).hasSize(18);
    assertThat(both.code()).isEqualTo(3);
    assertThat(both.outLines()).hasSize(3);
    for (String line : both.outLines()) {
      Schemas.inspection(line);
    }
  }

  @Test
  void the_version_names_the_rule_sets_and_help_the_exit_codes() {
    assertThat(Cli.run("--version").out())
        .matches("(?s)crosspeak \\d+\\.\\d+\\.\\d+\\S*\n.*scaffold/indazole [0-9a-f]{12}.*");
    assertThat(Cli.run("assign", "--help").out()).contains("Exit codes:").contains("130");
    assertThat(Cli.run("--help").code()).isZero();
  }
}
