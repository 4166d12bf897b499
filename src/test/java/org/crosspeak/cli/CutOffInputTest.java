// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosspeak.report.FileDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that another program cuts off or takes away while they are read. */
class CutOffInputTest {

  private static final Path SAMPLE = Path.of("spectra-samples/01-methyl-n1");
  private static final Pattern SENTENCE = Pattern.compile("\"sentence\": ?\"([^\"]*)\"");
  private static final int TIMES = 25;

  @TempDir private Path folder;

  private static final String RECORD =
      "{\"id\":\"%s\",\"scaffold\":\"indazole\",%s\"spectra\":{\"hmbc\":"
          + "{\"peaks\":[[4.38,139.5,10],[4.38,21.0,20]]}}}\n";

  /** Shortens a file at the first byte that is written to it. */
  private static final class CuttingOutput extends ByteArrayOutputStream {

    private final Path file;
    private final long length;

    CuttingOutput(Path file, long length) {
      this.file = file;
      this.length = length;
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
      if (size() == 0) {
        cut(file, length);
      }
      super.write(bytes, from, count);
    }
  }

  private static void cut(Path file, long length) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void records_cut_off_between_two_lines_while_the_run_goes_on_are_not_taken_for_all()
      throws IOException {
    Path in = folder.resolve("in.ndjson");
    List<String> records = new ArrayList<>();
    for (String id : List.of("A", "B", "C", "D", "E")) {
      records.add(RECORD.formatted(id, " ".repeat(100_000)));
    }
    Files.writeString(in, String.join("", records));
    long three = 3L * records.get(0).length();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CuttingOutput out = new CuttingOutput(in, three);

    int code =
        Main.run(
            new Console(new ByteArrayInputStream(new byte[0]), out, err),
            "assign",
            in.toString(),
            "--format",
            "ndjson",
            "-j",
            "1");

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.UNREADABLE);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.subList(0, 3)).allMatch(line -> line.contains("\"verdict\""));
    assertThat(lines.get(3)).contains("unreadable-file", "cut off while it was read");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
  }

  @Test
  void a_manifest_cut_off_while_the_run_goes_on_is_not_taken_for_all() throws IOException {
    StringBuilder rows = new StringBuilder("id,scaffold,spectra.hmbc,meta.note\n");
    for (int i = 0; i < 30; i++) {
      rows.append("c%02d,indazole,absent.csv,%s\n".formatted(i, "x".repeat(20_000)));
    }
    Path in = Files.writeString(folder.resolve("manifest.csv"), rows);
    int whole = rows.indexOf("c20,");
    CuttingOutput out = new CuttingOutput(in, whole);
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(
            new Console(new ByteArrayInputStream(new byte[0]), out, err),
            "assign",
            in.toString(),
            "--format",
            "ndjson",
            "-j",
            "1");

    assertThat(code).isEqualTo(ExitCode.UNREADABLE);
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().get(20))
        .contains("unreadable-file", "cut off while it was read");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
  }

  /** Each answer is that of the whole list or of the half, with its hash; or a refusal. */
  @Test
  void a_list_that_is_cut_off_and_written_again_gives_what_its_hash_says_or_a_refusal()
      throws Exception {
    Path compound = Files.createDirectories(folder.resolve("a"));
    Files.copy(SAMPLE.resolve("compound.json"), compound.resolve("compound.json"));
    Files.copy(SAMPLE.resolve("hsqc.txt"), compound.resolve("hsqc.txt"));
    Path list = compound.resolve("hmbc.txt");
    byte[] whole = Files.readAllBytes(SAMPLE.resolve("hmbc.txt"));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    Map<String, String> sentences = new TreeMap<>();
    for (byte[] content : List.of(half, whole)) {
      Files.write(list, content);
      Cli run = Cli.run("assign", compound.toString(), "--format", "json");
      sentences.put(FileDigest.sha256(content), sentence(run));
    }
    AtomicBoolean over = new AtomicBoolean();
    Thread writer = new Thread(() -> cutAndMend(list, half.length, whole, over));
    writer.start();
    try {
      for (int i = 0; i < TIMES; i++) {
        Cli run = Cli.run("assign", compound.toString(), "--format", "json");
        assertThat(run.code()).isIn(ExitCode.ANSWERED, ExitCode.UNREADABLE);
        if (run.code() == ExitCode.ANSWERED) {
          assertThat(sentences)
              .anySatisfy(
                  (hash, sentence) -> {
                    assertThat(run.out()).contains(hash);
                    assertThat(sentence(run)).isEqualTo(sentence);
                  });
        } else {
          assertThat(run.out()).contains("crosspeak-failure/1", "hmbc.txt");
        }
        assertThat(run.err()).doesNotContain("\tat ");
      }
    } finally {
      over.set(true);
      writer.join();
    }
  }

  private static void cutAndMend(Path list, int half, byte[] whole, AtomicBoolean over) {
    while (!over.get()) {
      cut(list, half);
      try (FileChannel channel = FileChannel.open(list, StandardOpenOption.APPEND)) {
        channel.write(java.nio.ByteBuffer.wrap(whole, half, whole.length - half));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Thread.onSpinWait();
    }
  }

  private static String sentence(Cli run) {
    Matcher matcher = SENTENCE.matcher(run.out());
    return matcher.find() ? matcher.group(1) : "none: " + run.code();
  }

  @Test
  void standard_input_that_breaks_off_is_an_input_that_failed_and_no_output() {
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(RECORD.formatted("A", "").getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("Input/output error");
              }
            });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code = Main.run(new Console(in, out, err), "assign", "-", "--format", "ndjson");

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.UNREADABLE);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).contains("\"verdict\"");
    assertThat(lines.get(1)).contains("unreadable-file", "Input/output error");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("output could", "\tat ");
  }
}
