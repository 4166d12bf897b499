// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run does when the machine does not do its part; {@code docs/faults.md} has the table. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FaultsTest {

  private static final Path SAMPLE = Path.of("spectra-samples/01-methyl-n1");

  @TempDir private Path folder;

  private int shell(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return RealProcess.exit(process);
  }

  private Path log() {
    return folder.resolve("log");
  }

  private int run(Path locale, List<String> arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = RealProcess.of(List.of(), arguments);
    builder.environment().put("LC_ALL", "C");
    return RealProcess.exit(
        builder.redirectOutput(locale.toFile()).redirectError(log().toFile()).start());
  }

  private Path copyOfTheSample(String name) throws IOException {
    Path compound = Files.createDirectories(folder.resolve("in").resolve(name));
    for (String file : List.of("compound.json", "hmbc.txt", "hsqc.txt")) {
      Files.copy(SAMPLE.resolve(file), compound.resolve(file));
    }
    return compound;
  }

  @Test
  void a_disk_that_fills_up_is_exit_5_and_leaves_whole_files()
      throws IOException, InterruptedException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    boolean mounted =
        shell("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) == 0;
    assumeTrue(mounted, "a small file system cannot be mounted here; that needs root");
    try {
      Path in = Folders.copies(folder.resolve("in"), 12);
      Cli run = Cli.run("assign", in.toString(), "-o", disk.resolve("out").toString(), "-j", "2");

      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNWRITABLE);
      assertThat(run.err()).contains("No space left").doesNotContain("\tat ");
      Folders.assertWhole(disk.resolve("out"));
    } finally {
      assertThat(shell("umount", disk.toString())).isZero();
    }
  }

  @Test
  void output_below_a_regular_file_is_exit_5_in_one_line() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    Cli run = Cli.run("assign", SAMPLE.toString(), "-o", file.resolve("out").toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNWRITABLE);
    assertThat(run.errLines()).hasSize(1);
    assertThat(Files.readString(file)).isEqualTo("not a folder");
  }

  @Test
  void a_folder_in_the_place_of_a_list_is_a_failure_that_says_so() throws IOException {
    Path compound = copyOfTheSample("a");
    Files.delete(compound.resolve("hmbc.txt"));
    Files.createDirectory(compound.resolve("hmbc.txt"));

    Cli run = Cli.run("assign", compound.toString(), "--format", "json");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.out()).contains("hmbc.txt").contains("folder");
  }

  @Test
  void a_list_deleted_while_the_run_goes_on_fails_its_compound_alone() throws IOException {
    Path first = copyOfTheSample("a");
    Path second = copyOfTheSample("b");
    List<String> records = new ArrayList<>();
    for (Path compound : List.of(first, second)) {
      records.add(
          "{\"id\":\"%s\",\"structure\":\"Cn1ncc2ccccc21\",\"spectra\":{\"hmbc\":\"%s\"}}\n"
              .formatted(compound.getFileName(), compound.resolve("hmbc.txt")));
    }
    DeletingStream in =
        new DeletingStream(records.get(0), records.get(1), second.resolve("hmbc.txt"));

    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    int code =
        Main.run(
            new Console(in, out, err),
            "assign",
            "-",
            "--allow-outside",
            "--format",
            "ndjson",
            "-j",
            "1");

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.UNREADABLE);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"verdict\"");
    assertThat(lines.get(1)).contains("hmbc.txt").doesNotContain("\"verdict\"");
  }

  /** Two records; before the second is handed out, the list that it names is deleted. */
  private static final class DeletingStream extends java.io.InputStream {

    private final byte[] first;
    private final byte[] second;
    private final Path list;
    private int part;

    DeletingStream(String first, String second, Path list) {
      this.first = first.getBytes(StandardCharsets.UTF_8);
      this.second = second.getBytes(StandardCharsets.UTF_8);
      this.list = list;
    }

    @Override
    public int read() {
      throw new AssertionError("the program reads in pieces");
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      part++;
      if (part > 2) {
        return -1;
      }
      if (part == 2) {
        Files.delete(list);
      }
      byte[] bytes = part == 1 ? first : second;
      System.arraycopy(bytes, 0, to, from, bytes.length);
      return bytes.length;
    }
  }

  @Test
  void a_pipe_that_never_speaks_is_refused_and_keeps_nobody_waiting()
      throws IOException, InterruptedException {
    Path compound = copyOfTheSample("a");
    Path pipe = compound.resolve("hmbc.txt");
    Files.delete(pipe);
    assumeTrue(shell("mkfifo", pipe.toString()) == 0, "there is no mkfifo");
    Path out = folder.resolve("out");
    Process process =
        RealProcess.of(
                List.of(),
                List.of("assign", compound.toString(), "--time-limit", "2s", "--format", "json"))
            .redirectOutput(out.toFile())
            .redirectError(log().toFile())
            .start();
    boolean ended = process.waitFor(30, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();

    assertThat(ended).as("it ended by itself").isTrue();
    assertThat(process.exitValue())
        .as(Files.readString(log()) + Files.readString(out))
        .isEqualTo(ExitCode.UNREADABLE);
  }

  @Test
  void names_beyond_ascii_are_read_under_the_plain_locale()
      throws IOException, InterruptedException {
    Path compound = copyOfTheSample("Indazol-Ä-δ");
    Files.move(compound.resolve("hmbc.txt"), compound.resolve("hmbc-übersicht.txt"));
    Path record = compound.resolve("compound.json");
    Files.writeString(
        record, Files.readString(record).replace("\"hmbc.txt\"", "\"hmbc-übersicht.txt\""));
    Path out = folder.resolve("out");

    int listed = run(out, List.of("assign", folder.resolve("in").toString(), "--format", "ndjson"));
    String answer = Files.readString(out);
    assertThat(Files.readString(log())).doesNotContain("\tat ", "Exception");
    int named = run(out, List.of("assign", compound.toString(), "--format", "ndjson"));

    assertThat(Files.readString(log())).doesNotContain("\tat ", "Exception");
    assertThat(List.of(listed, named)).isSubsetOf(ExitCode.ANSWERED, ExitCode.UNREADABLE);
    assertThat(answer).startsWith("{").endsWith("}\n");
  }
}
