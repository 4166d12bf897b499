// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.crosspeak.cli.DirtyCase.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is handed in: the right answer or a clear refusal, soon, and nothing half-written. */
class DirtyInputTest {

  private static final long SEED = 20261120;
  private static final long MOST_MILLIS = 5_000;
  private static final int MOST_LINES = 120;

  @TempDir private Path folder;

  @TempDir private Path elsewhere;

  static Stream<DirtyCase> cases() throws IOException {
    Random random = new Random(SEED);
    List<DirtyCase> cases = new ArrayList<>(DirtyLists.all(random));
    cases.addAll(DirtyRecords.all(random));
    return cases.stream();
  }

  @Test
  void the_suite_has_at_least_150_inputs() throws IOException {
    assertThat(cases().count()).isGreaterThanOrEqualTo(150);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void dirty_input_is_answered_rightly_or_refused_clearly(DirtyCase dirty) throws IOException {
    for (Map.Entry<String, byte[]> file : dirty.files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    List<String> command = new ArrayList<>();
    dirty.command().forEach(word -> command.add(word.replace("{}", folder.toString())));
    check(command, dirty.wanted());
  }

  @Test
  void a_directory_in_place_of_a_list_is_refused() throws IOException {
    Files.createDirectory(folder.resolve("hmbc.txt"));
    record("{\"scaffold\":\"indazole\",\"spectra\":{\"hmbc\":\"hmbc.txt\"}}");
    check(List.of("assign", folder.toString()), Wanted.REFUSED);
    check(List.of("inspect", folder.resolve("hmbc.txt").toString()), Wanted.REFUSED);
  }

  @Test
  void a_directory_in_place_of_a_record_a_manifest_or_a_stream_is_refused() throws IOException {
    for (String name : List.of("compound.json", "m.csv", "n.ndjson", "s.sdf")) {
      Files.createDirectory(folder.resolve(name));
      check(List.of("assign", folder.resolve(name).toString()), Wanted.REFUSED);
    }
    check(List.of("assign", folder.toString()), Wanted.REFUSED);
  }

  @Test
  void a_symbolic_link_out_of_the_folder_is_not_followed() throws IOException {
    Path outside = elsewhere.resolve("secret.txt");
    Files.writeString(outside, DirtyCase.clean("hmbc.txt"));
    link("hmbc.txt", outside);
    record("{\"structure\":\"Cn1ncc2ccccc21\",\"spectra\":{\"hmbc\":\"hmbc.txt\"}}");

    Cli run = check(List.of("assign", folder.toString()), Wanted.REFUSED);

    assertThat(run.err()).contains("hmbc.txt").contains("outside");
    record("{\"structure\":\"Cn1ncc2ccccc21\"}");
    check(List.of("assign", folder.toString()), Wanted.REFUSED);
    Files.delete(folder.resolve("compound.json"));
    check(List.of("assign", folder.toString()), Wanted.REFUSED);
  }

  @Test
  void a_record_that_is_a_link_out_of_the_folder_is_not_followed() throws IOException {
    Path outside = elsewhere.resolve("other.json");
    Files.writeString(outside, "{\"name\":\"a secret\"," + "\"spectra\":{\"hmbc\":\"hmbc.txt\"}}");
    Files.writeString(folder.resolve("hmbc.txt"), DirtyCase.clean("hmbc.txt"));
    link("compound.json", outside);
    check(List.of("assign", folder.toString()), Wanted.REFUSED);
  }

  @Test
  void a_link_to_itself_and_a_link_to_nothing_are_refused() throws IOException {
    link("loop.txt", folder.resolve("loop.txt"));
    link("gone.txt", folder.resolve("nix.txt"));
    for (String name : List.of("loop.txt", "gone.txt")) {
      check(List.of("assign", folder.resolve(name).toString()), Wanted.REFUSED);
      check(List.of("inspect", folder.resolve(name).toString()), Wanted.REFUSED);
    }
  }

  @Test
  void a_folder_that_links_to_its_parent_is_walked_once() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("a/hmbc.txt"), DirtyCase.clean("hmbc.txt"));
    link("a/up", folder);
    link("up", folder);
    check(List.of("assign", folder.toString()), Wanted.EITHER);
  }

  private void record(String json) throws IOException {
    Files.writeString(folder.resolve("compound.json"), json);
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
      assumeTrue(false, "no symbolic links here: " + e.getMessage());
    }
  }

  private Cli check(List<String> command, Wanted wanted) throws IOException {
    boolean assigns = command.get(0).equals("assign");
    Path out = elsewhere.resolve("out");
    List<String> words = new ArrayList<>(command);
    if (assigns) {
      words.addAll(List.of("--format", "ndjson", "--quiet", "-o", out.toString()));
    }
    long start = System.nanoTime();
    Cli run = Cli.run(words.toArray(String[]::new));
    long millis = (System.nanoTime() - start) / 1_000_000;

    assertThat(run.code()).as(run.err()).isIn(wantedCodes(wanted));
    assertThat(millis).as("milliseconds").isLessThan(MOST_MILLIS);
    assertThat(run.err())
        .doesNotContain("Exception")
        .doesNotContain("\tat ")
        .doesNotContain("fault");
    assertThat(run.errLines()).hasSizeLessThan(MOST_LINES).allMatch(line -> line.length() < 1_000);
    if (assigns) {
      assertThat(run.errLines().isEmpty()).as(run.err()).isEqualTo(run.code() == 0);
      outcomes(run, wanted);
      nothingHalf(out, run);
    } else {
      for (String line : run.outLines()) {
        Schemas.inspection(line);
      }
    }
    return run;
  }

  private static List<Integer> wantedCodes(Wanted wanted) {
    return switch (wanted) {
      case RIGHT -> List.of(0);
      case REFUSED -> List.of(3);
      case EITHER -> List.of(0, 3);
    };
  }

  private static void outcomes(Cli run, Wanted wanted) throws IOException {
    for (String line : run.outLines()) {
      String isomer = Schemas.outcome(line).path("verdict").path("isomer").asText();
      if (wanted == Wanted.RIGHT) {
        assertThat(isomer).isEqualTo("N-1");
      }
      assertThat(isomer).as("never the wrong isomer").isNotEqualTo("N-2");
    }
  }

  /** Only whole files are there, and a report only of what was read. */
  private static void nothingHalf(Path out, Cli run) throws IOException {
    if (!Files.exists(out)) {
      return;
    }
    long reports = run.outLines().stream().filter(l -> l.contains("crosspeak-report/1")).count();
    try (Stream<Path> written = Files.walk(out)) {
      List<Path> files = written.filter(Files::isRegularFile).toList();
      assertThat(files.stream().filter(file -> file.endsWith("report.json")))
          .hasSize((int) reports);
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .allMatch(name -> name.matches("(report|index|summary|upload)\\.(json|html|csv)"));
    }
    try (Stream<Path> written = Files.walk(out)) {
      for (Path file : written.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
