// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A danger in the reaction that was run is told whatever came of it. */
class SafetyToldTest {

  private static final Path SAMPLE = Path.of("spectra-samples/01-methyl-n1");

  @TempDir private Path folder;

  private void sample(String more) throws IOException {
    for (String name : List.of("hmbc.txt", "hsqc.txt")) {
      Files.copy(SAMPLE.resolve(name), folder.resolve(name));
    }
    String record =
        "{\"id\":\"A\",\"solvent\":\"CDCl3\",\"structure\":\"Cn1ncc2ccccc21\","
            + "\"spectra\":{\"hmbc\":\"hmbc.txt\",\"hsqc\":\"hsqc.txt\"},"
            + more
            + "}";
    Files.writeString(folder.resolve("compound.json"), record);
  }

  @Test
  void sodium_hydride_in_DMF_is_told_though_the_wanted_isomer_was_made() throws IOException {
    sample("\"reaction\":{\"base\":\"NaH\",\"solvent\":\"DMF\",\"electrophile\":\"MeI\"}");

    Cli note = Cli.run("assign", folder.toString());
    JsonNode advice =
        Schemas.outcome(Cli.run("assign", folder.toString(), "--format", "json").out())
            .path("advice");

    assertThat(advice.path("decision").asText()).isEqualTo("keep");
    assertThat(note.outLines())
        .anyMatch(line -> line.startsWith("  ! NaH, DMF: Don't: NaH in this solvent has exploded"));
    assertThat(advice.path("safety").get(0).path("trigger").toString())
        .isEqualTo("[\"NaH\",\"DMF\"]");
    assertThat(advice.path("safety").get(0).path("run").asBoolean()).isTrue();
  }

  @Test
  void it_is_told_where_no_isomer_could_be_named() throws IOException {
    sample("\"reaction\":{\"base\":\"NaH\",\"solvent\":\"DMF\"}");
    Files.writeString(folder.resolve("hmbc.txt"), "F2\tF1\n7.72\t123.9\n4.07\t35.2\n");
    Files.delete(folder.resolve("hsqc.txt"));
    String record = Files.readString(folder.resolve("compound.json"));
    Files.writeString(
        folder.resolve("compound.json"), record.replace(",\"hsqc\":\"hsqc.txt\"", ""));

    Cli note = Cli.run("assign", folder.toString());

    assertThat(note.out()).contains("settle the isomer first").contains("! NaH, DMF: Don't");
  }

  @Test
  void nothing_is_said_to_have_been_wanted_when_nobody_said_so() throws IOException {
    sample("\"substituent\":\"*C\"");
    String record = Files.readString(folder.resolve("compound.json"));
    Files.writeString(
        folder.resolve("compound.json"), record.replace("Cn1ncc2ccccc21", "c1ccc2[nH]ncc2c1"));

    Cli note = Cli.run("assign", folder.toString());

    assertThat(note.code()).as(note.err()).isZero();
    assertThat(note.out())
        .contains("which isomer was wanted is not said")
        .doesNotContain("is what was wanted");
  }
}
