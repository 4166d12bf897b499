// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long file of JSON is read from its file, which may be another by then. */
class ChangedFileTest {

  private static final int LONG = 5 << 20;

  @TempDir private Path folder;

  private final PeakListReader reader = PeakListReader.withDefaults();

  private Path list() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/format/fixtures/crosspeak-lists.json"));
    return Files.writeString(folder.resolve("lists.json"), text.strip() + "\n".repeat(LONG));
  }

  private FileReading read(Source source) {
    return reader.read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
  }

  @Test
  void one_that_stays_as_it_was_is_read() throws IOException {
    Source source = Source.read(list(), "lists.json", Limits.DEFAULT);

    assertThat(read(source)).isInstanceOf(FileReading.Recognised.class);
    try (var in = source.open()) {
      assertThat(in.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(source.size());
    }
  }

  @Test
  void one_that_is_cut_off_is_refused_though_what_is_left_is_sound() throws IOException {
    Path file = list();
    Source source = Source.read(file, "lists.json", Limits.DEFAULT);
    Files.writeString(file, Files.readString(file).strip());

    refused(source);
  }

  @Test
  void one_that_is_deleted_is_refused() throws IOException {
    Path file = list();
    Source source = Source.read(file, "lists.json", Limits.DEFAULT);
    Files.delete(file);

    refused(source);
  }

  @Test
  void one_that_is_written_again_in_the_same_length_is_refused() throws Exception {
    Path file = list();
    Source source = Source.read(file, "lists.json", Limits.DEFAULT);
    byte[] other = Files.readAllBytes(file);
    other[other.length - 1] = ' ';
    Thread.sleep(20);
    Files.write(file, other);

    refused(source);
  }

  private void refused(Source source) {
    FileReading reading = read(source);
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("unreadable-file");
              assertThat(issue.message()).contains("it was changed while it was read");
            });
    assertThatThrownBy(source::open).isInstanceOf(IOException.class);
  }
}
