// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run finds of an earlier one in its output folder, it keeps, and nothing that is stale. */
class ResumeTest {

  private static final String[] SAMPLES = {
    "01-methyl-n1", "02-methyl-n2", "04-benzyl-wrong-claim", "12-phenyl-unsupported"
  };
  private static final String ONE = "04-benzyl-wrong-claim";

  @TempDir private static Path once;
  private static Cli full;

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeAll
  static void aFullRun() throws IOException {
    full = assign(Folders.samples(once.resolve("in"), SAMPLES), once.resolve("out"));
    assertThat(full.code()).as(full.err()).isZero();
    assertThat(full.err()).doesNotContain("kept");
  }

  private static Cli assign(Path in, Path out, String... more) {
    return Cli.run(
        Stream.concat(
                Stream.of("assign", in.toString(), "-o", out.toString(), "--format", "ndjson"),
                Stream.concat(Stream.of("--outputs", "json,html,sdf,csv"), Stream.of(more)))
            .toArray(String[]::new));
  }

  @BeforeEach
  void copied() throws IOException {
    in = folder.resolve("in");
    out = folder.resolve("out");
    copy(once.resolve("in"), in);
    copy(once.resolve("out"), out);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private void change(Path file, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(file);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(file, after);
  }

  @Test
  void all_is_kept_when_nothing_changed_and_every_output_has_the_bytes_of_a_full_run()
      throws IOException {
    Map<String, String> before = Folders.hashes(out);

    Cli run = assign(in, out, "--resume");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("kept from an earlier run: 4 reports");
    assertThat(run.out()).isEqualTo(full.out());
    assertThat(Folders.hashes(out))
        .isEqualTo(before)
        .isEqualTo(Folders.hashes(once.resolve("out")));
  }

  @ParameterizedTest
  @CsvSource({
    "HMBC.csv, a line of the list",
    "compound.json, solvent",
  })
  void a_compound_with_a_changed_input_is_judged_again(String file, String what)
      throws IOException {
    change(
        in.resolve(ONE).resolve(file),
        text -> file.endsWith("json") ? text.replace("{", "{\n") : text + "\n");

    Cli run = assign(in, out, "--resume");
    Cli anew = assign(in, folder.resolve("anew"));

    assertThat(run.err()).as(what).contains("kept from an earlier run: 3 reports");
    assertThat(run.out()).isEqualTo(anew.out()).isNotEqualTo(full.out());
    assertThat(Folders.hashes(out)).isEqualTo(Folders.hashes(folder.resolve("anew")));
  }

  @ParameterizedTest
  @CsvSource({
    "cut short",
    "empty",
    "of another version",
    "of other rule sets",
    "of another compound",
    "laid out by another program"
  })
  void a_report_that_does_not_stand_is_made_again(String how) throws IOException {
    Path report = out.resolve(ONE).resolve("report.json");
    if (how.equals("of another compound")) {
      Files.copy(
          out.resolve(SAMPLES[0]).resolve("report.json"),
          report,
          StandardCopyOption.REPLACE_EXISTING);
    } else {
      change(report, text -> damaged(text, how));
    }

    Cli run = assign(in, out, "--resume");

    assertThat(run.err()).as(how).contains("kept from an earlier run: 3 reports");
    assertThat(run.out()).isEqualTo(full.out());
    assertThat(Folders.hashes(out)).isEqualTo(Folders.hashes(once.resolve("out")));
  }

  private static String damaged(String text, String how) {
    return switch (how) {
      case "cut short" -> text.substring(0, text.length() / 2);
      case "empty" -> "";
      case "of another version" ->
          text.replaceFirst("\"reportId\": \"[0-9a-f]{4}", "\"reportId\": \"0000");
      case "of other rule sets" ->
          text.replaceFirst("(\"reportId\": \"[0-9a-f]{12})[0-9a-f]{4}", "$1ffff");
      default -> text.replace("\n", "\n ");
    };
  }

  @Test
  void what_is_missing_beside_a_report_that_stands_is_written_from_it() throws IOException {
    Files.delete(out.resolve(ONE).resolve("report.html"));
    Files.delete(out.resolve(SAMPLES[0]).resolve("report.sdf"));
    Files.delete(out.resolve("summary.json"));
    Files.writeString(out.resolve(SAMPLES[1]).resolve("report.html"), "<html>an older page</html>");

    Cli run = assign(in, out, "--resume");

    assertThat(run.err()).contains("kept from an earlier run: 4 reports");
    assertThat(Folders.hashes(out)).isEqualTo(Folders.hashes(once.resolve("out")));
  }

  @Test
  void a_report_with_a_review_is_kept_as_it_is_and_its_page_shows_the_review() throws IOException {
    Path report = out.resolve(ONE).resolve("report.json");
    Cli review =
        Cli.run("review", report.toString(), "--isomer", "N-1", "--by", "Ada", "--reason", "NOESY");
    assertThat(review.code()).as(review.err()).isZero();
    byte[] reviewed = Files.readAllBytes(report);

    Cli run = assign(in, out, "--resume");

    assertThat(run.err()).contains("kept from an earlier run: 4 reports");
    assertThat(Files.readAllBytes(report)).isEqualTo(reviewed);
    assertThat(Files.readString(out.resolve(ONE).resolve("report.html"))).contains("Ada");
  }

  @Test
  void other_settings_are_another_question() throws IOException {
    Cli run = assign(in, out, "--resume", "--field", "hmbc=HMBC_FILE");

    assertThat(run.err()).doesNotContain("kept");
    assertThat(run.out()).contains("\"field hmbc\"");
  }

  @Test
  void a_compound_whose_partner_is_gone_is_judged_again() throws IOException {
    Path alone = Folders.samples(folder.resolve("alone"), "02-methyl-n2");

    Cli run = assign(alone, out, "--resume");
    Cli anew = assign(alone, folder.resolve("anew"));

    assertThat(run.out()).isEqualTo(anew.out()).contains("pair-not-found");
  }

  @Test
  void failures_have_their_rows_and_are_tried_again() throws IOException {
    change(in.resolve(ONE).resolve("compound.json"), text -> text.replace("HMBC.csv", "gone.csv"));

    Cli run = assign(in, out, "--resume");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("not read: missing-file 1").contains("kept", "3 reports");
    JsonNode rows = Schemas.summary(Files.readString(out.resolve("summary.json")));
    assertThat(rows.path("compounds")).hasSize(4);
    assertThat(rows.at("/compounds/2/outcome").asText()).isEqualTo("failure");
    assertThat(rows.at("/compounds/2/failure").asText()).startsWith("missing-file: ");
  }
}
