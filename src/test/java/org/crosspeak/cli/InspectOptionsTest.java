// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectOptionsTest {

  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("list.txt"), text);
  }

  private static JsonNode inspected(Path file, String... options) throws IOException {
    String[] all = new String[options.length + 2];
    all[0] = "inspect";
    all[1] = file.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    Cli run = Cli.run(all);
    assertThat(run.code()).as(run.err()).isZero();
    return Schemas.inspection(run.out());
  }

  @Test
  void one_list_of_several_is_chosen_by_number_and_by_name() throws IOException {
    Path file = write("HSQC\n50.31\t4.38\nHMBC\n139.61\t4.38\n132.9\t4.38\n");

    assertThat(inspected(file).path("lists")).hasSize(2);
    JsonNode byNumber = inspected(file, "--list", "2").path("lists");
    assertThat(byNumber).hasSize(1);
    assertThat(byNumber.at("/0/experiment").asText()).isEqualTo("hmbc");
    assertThat(inspected(file, "--list", "hsqc").at("/lists/0/peaks")).hasSize(1);
  }

  @Test
  void experiment_and_axes_are_as_told() throws IOException {
    Path file = write("12.1\t4.38\n11.9\t8.02\n");

    JsonNode list = inspected(file, "--experiment", "hmbc", "--axes", "f1f2").at("/lists/0");

    assertThat(list.path("experiment").asText()).isEqualTo("hmbc");
    assertThat(list.at("/peaks/0/f1").asDouble()).isEqualTo(12.1);
    assertThat(list.at("/peaks/0/f2").asDouble()).isEqualTo(4.38);
  }

  @Test
  void a_word_that_means_nothing_is_a_wrong_command_line() throws IOException {
    Path file = write("139.61\t4.38\n");

    Cli run = Cli.run("inspect", file.toString(), "--experiment", "hmcb");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("hmcb");
  }
}
