// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle leaves whole files, and the next one goes on. */
class KilledRunTest {

  private static final int COMPOUNDS = 200;
  private static final int[] KILLED_AFTER = {1, 60, 130};

  @TempDir private Path folder;

  private List<String> arguments(Path in, Path out) {
    return List.of(
        "assign",
        in.toString(),
        "-o",
        out.toString(),
        "--outputs",
        "json,html,sdf,csv",
        "-j",
        "2",
        "--resume");
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void killed_at_any_moment_only_whole_files_are_left_and_resume_ends_with_the_same_bytes()
      throws IOException, InterruptedException {
    Path in = Folders.copies(folder.resolve("in"), COMPOUNDS);
    Path out = folder.resolve("out");
    for (int enough : KILLED_AFTER) {
      killedAfter(enough, in, out);
      Folders.assertWhole(out);
      assertThat(out.resolve("summary.csv")).doesNotExist();
      assertThat(hidden(out)).as("what the killed process left unfinished").hasSize(1);
    }

    Cli resumed = Cli.run(arguments(in, out).toArray(String[]::new));
    Cli undisturbed = Cli.run(arguments(in, folder.resolve("whole")).toArray(String[]::new));

    assertThat(resumed.code()).as(resumed.err()).isZero();
    assertThat(resumed.err()).containsPattern("kept from an earlier run: 1[3-9]\\d reports");
    assertThat(resumed.out()).isEqualTo(undisturbed.out());
    assertThat(hidden(out)).isEmpty();
    assertThat(Folders.hashes(out))
        .hasSize(COMPOUNDS * 3 + 4)
        .isEqualTo(Folders.hashes(folder.resolve("whole")));
  }

  private void killedAfter(int enough, Path in, Path out) throws IOException, InterruptedException {
    Process process =
        RealProcess.of(List.of(), arguments(in, out))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    while (process.isAlive() && reports(out) < enough) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.destroyForcibly();
    assertThat(RealProcess.exit(process)).as("of a killed process").isEqualTo(137);
  }

  private static long reports(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return 0;
    }
    try (Stream<Path> folders = Files.list(out)) {
      return folders.filter(one -> Files.exists(one.resolve("report.json"))).count();
    }
  }

  private static List<String> hidden(Path out) throws IOException {
    List<String> hidden = new ArrayList<>();
    try (Stream<Path> files = Files.list(out)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .forEach(hidden::add);
    }
    return hidden;
  }
}
