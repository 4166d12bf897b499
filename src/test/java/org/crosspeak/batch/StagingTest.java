// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir private Path output;

  private List<Path> inside() throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.toList();
    }
  }

  @Test
  void what_a_dead_process_left_is_cleared_away_and_nothing_else() throws IOException {
    Path dead = Files.createDirectory(output.resolve(".crosspeak-1234"));
    Files.writeString(dead.resolve("lock"), "");
    Files.writeString(dead.resolve("7"), "half a rep");
    Path other = Files.writeString(output.resolve("notes.txt"), "mine");

    try (Staging staging = Staging.in(output)) {
      assertThat(dead).doesNotExist();
      assertThat(staging.next()).isNotEqualTo(staging.next());
      assertThat(inside()).hasSize(2).contains(other);
    }
    assertThat(inside()).containsExactly(other);
  }

  @Test
  void a_folder_that_only_looks_like_one_of_ours_is_left_alone() throws IOException {
    Path own = Files.createDirectory(output.resolve(".crosspeak-mine"));
    Path file = Files.writeString(own.resolve("7"), "kept");
    Path linked = Files.createDirectory(output.resolve("data"));
    Files.writeString(linked.resolve("lock"), "");
    Path precious = Files.writeString(linked.resolve("8"), "kept");
    Files.createSymbolicLink(output.resolve(".crosspeak-link"), linked);
    Path empty = Files.createDirectory(output.resolve(".crosspeak-empty"));

    Staging.in(output).close();

    assertThat(file).exists();
    assertThat(precious).exists();
    assertThat(empty).doesNotExist();
  }

  @Test
  void a_run_that_is_going_on_keeps_its_unfinished_files() throws IOException {
    try (Staging first = Staging.in(output)) {
      Path unfinished = Files.writeString(first.next(), "half");
      try (Staging second = Staging.in(output)) {
        assertThat(unfinished).exists();
        assertThat(second.next().getParent()).isNotEqualTo(unfinished.getParent());
      }
      assertThat(unfinished).exists();
    }
  }

  @Test
  void a_file_beside_its_place_that_a_killed_process_left_goes_when_it_is_written_again()
      throws IOException {
    long none = Long.MAX_VALUE / 10;
    Path left = Files.writeString(output.resolve(".lists.csv." + none + ".tmp"), "half");
    Path others = Files.writeString(output.resolve(".other.csv." + none + ".tmp"), "half");

    SafeFile.write(output.resolve("lists.csv"), new byte[] {1});

    assertThat(left).doesNotExist();
    assertThat(others).exists();
    assertThat(Files.readAllBytes(output.resolve("lists.csv"))).containsExactly(1);
  }
}
