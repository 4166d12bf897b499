// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.crosspeak.compound.CompoundCount;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.crosspeak.report.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {

  private static final long SECOND = 1_000_000_000;
  private static final Failure FAILURE =
      Failure.of("x", Issue.of(Severity.ERROR, "missing-file", "No such file."));

  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private Console console(boolean terminal) {
    return new Console(
        InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, terminal);
  }

  private void run(Console console, int compounds, long each) {
    try (ProgressLine line =
        ProgressLine.on(console, () -> new CompoundCount(compounds, true), () -> now)) {
      for (int i = 0; i < compounds; i++) {
        now += each;
        line.took(FAILURE);
      }
    }
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_terminal_has_one_line_that_the_next_message_replaces() {
    Console console = console(true);
    run(console, 4, SECOND);
    console.tell("done");

    assertThat(told()).startsWith("\r1").contains("\r2", "\r3", "\r4").endsWith("\rdone\n");
    assertThat(told().lines().filter(line -> line.endsWith("\n"))).isEmpty();
    assertThat(told().chars().filter(c -> c == '\n')).hasSize(1);
    assertThat(told().split("\r")).allMatch(line -> line.length() <= 79);
  }

  @Test
  void elsewhere_there_is_a_plain_line_every_ten_seconds() {
    run(console(false), 25, SECOND);

    assertThat(told().lines()).hasSize(2).first().asString().startsWith("10").contains("1.0/s");
    assertThat(told()).doesNotContain("\r");
  }

  @Test
  void a_run_that_is_over_at_once_tells_nothing() {
    run(console(true), 10, SECOND / 1000);

    assertThat(told()).isEmpty();
  }

  @Test
  void quiet_runs_tell_problems_alone() throws IOException {
    Path in = Folders.samples(folder, "11-starting-material", "12-phenyl-unsupported");

    Cli loud = Cli.run("assign", in.toString());
    Cli quiet = Cli.run("assign", in.toString(), "--quiet");

    assertThat(loud.err()).contains("2 compounds: 2 answered (inconclusive 2), 0 not read", "took");
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.out()).isEqualTo(loud.out());
  }
}
