// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a process ends when memory, disk or the reader of its output is gone. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ProcessEndTest {

  private static final String RECORD =
      "{\"id\":\"%s\",\"scaffold\":\"indazole\",%s\"spectra\":{\"hmbc\":"
          + "{\"peaks\":[[4.38,139.5,10],[4.38,21.0,20]]}}}\n";
  private static final int TOO_MUCH = 60 << 20;

  @TempDir private Path folder;

  private Path log() {
    return folder.resolve("log");
  }

  @Test
  void a_full_disk_is_exit_5_in_one_line() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "there is no /dev/full");
    Path in = Folders.copies(folder.resolve("in"), 3);

    Process process =
        RealProcess.of(List.of(), List.of("assign", in.toString(), "--format", "ndjson"))
            .redirectOutput(full)
            .redirectError(log().toFile())
            .start();

    assertThat(RealProcess.exit(process)).isEqualTo(5);
    assertThat(Files.readAllLines(log())).hasSize(1).first().asString().contains("No space left");
  }

  @Test
  void a_reader_that_goes_away_is_exit_5_in_one_line() throws IOException, InterruptedException {
    Path in = Folders.copies(folder.resolve("in"), 40);
    Process process =
        RealProcess.of(List.of(), List.of("assign", in.toString(), "--format", "ndjson"))
            .redirectError(log().toFile())
            .start();

    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      Schemas.outcome(out.readLine());
    }

    assertThat(RealProcess.exit(process)).isEqualTo(5);
    assertThat(Files.readAllLines(log())).hasSize(1).first().asString().contains("Broken pipe");
  }

  @Test
  void out_of_memory_is_exit_1_in_one_line_and_resume_goes_on()
      throws IOException, InterruptedException {
    Path in = folder.resolve("in.ndjson");
    try (BufferedWriter records = Files.newBufferedWriter(in)) {
      for (String id : List.of("A", "B", "C")) {
        records.write(RECORD.formatted(id, ""));
      }
      records.write(RECORD.formatted("D", " ".repeat(TOO_MUCH)));
      records.write(RECORD.formatted("E", ""));
    }
    Path out = folder.resolve("out");
    List<String> arguments =
        List.of("assign", in.toString(), "-o", out.toString(), "-j", "2", "--resume");

    Process process =
        RealProcess.of(List.of("-Xmx48m"), arguments)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(log().toFile())
            .start();

    assertThat(RealProcess.exit(process)).isEqualTo(1);
    assertThat(Files.readAllLines(log()))
        .hasSize(1)
        .first()
        .asString()
        .contains("out of memory", "--resume goes on");
    Folders.assertWhole(out);

    Cli resumed = Cli.run(arguments.toArray(String[]::new));
    assertThat(resumed.code()).as(resumed.err()).isZero();
    assertThat(resumed.err()).contains("kept from an earlier run: 3 reports");
    assertThat(Files.readAllLines(out.resolve("summary.csv"))).hasSize(6);
  }
}
