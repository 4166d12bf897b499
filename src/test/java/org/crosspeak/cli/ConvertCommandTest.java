// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  private static final Path FIXTURES = Path.of("src/test/resources/format/fixtures");

  @TempDir private Path folder;

  private Cli convert(String file, String to, String out, String... more) {
    String[] args = new String[6 + more.length];
    args[0] = "convert";
    args[1] = FIXTURES.resolve(file).toString();
    args[2] = "--to";
    args[3] = to;
    args[4] = "-o";
    args[5] = folder.resolve(out).toString();
    System.arraycopy(more, 0, args, 6, more.length);
    return Cli.run(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mnova", "topspin", "sparky", "nmredata", "nmrium", "json"})
  void a_list_is_written_and_its_file_is_recognised_as_the_same_experiment(String to) {
    Cli run = convert("mnova-f2-first.hmbc.txt", to, "hmbc.out");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(folder).isDirectoryContaining("glob:**hmbc.out");
    assertThat(folder.toFile().list()).hasSize(1);
    Cli inspected = Cli.run("inspect", folder.resolve("hmbc.out").toString());
    assertThat(inspected.code()).isZero();
    assertThat(inspected.out()).contains("\"experiment\":\"hmbc\"", "139.61");
  }

  @Test
  void json_keeps_to_its_schema() throws IOException {
    Cli run = convert("workbook.xlsx", "json", "all.json");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    Schemas.lists(Files.readString(folder.resolve("all.json")));
  }

  @Test
  void one_of_several_lists_is_chosen_and_named() throws IOException {
    Cli all = convert("bare-sections.csv", "sparky", "x.list");
    Cli one = convert("bare-sections.csv", "sparky", "x.list", "--list", "hmbc");

    assertThat(all.code()).isEqualTo(2);
    assertThat(all.err()).contains("sparky holds one list a file", "--list");
    assertThat(one.code()).isZero();
    assertThat(Files.readString(folder.resolve("x.list"))).contains("Assignment", "139.6");
  }

  @Test
  void axes_and_experiment_are_those_that_were_said() throws IOException {
    Cli run =
        convert(
            "bare-carbon-first.hmbc.txt",
            "json",
            "x.json",
            "--experiment",
            "hsqc",
            "--axes",
            "f1f2");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("x.json"))).contains("\"experiment\" : \"hsqc\"");
  }

  @Test
  void a_wrong_format_a_missing_file_and_the_input_as_output_are_refused() throws IOException {
    Path copy = Files.copy(FIXTURES.resolve("sparky.hmbc.list"), folder.resolve("a.list"));
    String before = Files.readString(copy);

    assertThat(convert("sparky.hmbc.list", "excel", "x").code()).isEqualTo(2);
    assertThat(convert("no-such-file", "mnova", "x").code()).isEqualTo(3);
    assertThat(convert("assigned.nmredata.sdf", "mnova", "x", "--list", "99").code()).isEqualTo(3);
    Cli same = Cli.run("convert", copy.toString(), "--to", "mnova", "-o", copy.toString());
    assertThat(same.code()).isEqualTo(2);
    assertThat(Files.readString(copy)).isEqualTo(before);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void output_that_cannot_be_written_is_exit_code_5() {
    assertThat(convert("sparky.hmbc.list", "mnova", "no/such/folder.txt").code()).isEqualTo(5);
  }
}
