// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program says of every sample when all are assigned at once. Run with {@code
 * -Dupdate.golden=true} to write the reports anew, then read the difference as an analyst would.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenReportsTest {

  private static final Path README = Path.of("README.md");
  private static final String EXCERPT = "<!-- report -->\n";
  private static final String END_OF_EXCERPT = "<!-- end of report -->";
  private static final String SHOWN = "02-methyl-n2";

  /** Chemistry that holds whatever the numbers of the model are: the words that may be said. */
  private static final Map<String, Set<String>> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("01-methyl-n1", Set.of("N-1")),
              Map.entry("02-methyl-n2", Set.of("N-2")),
              Map.entry("03-butyl-coinciding", Set.of("N-1", "inconclusive")),
              Map.entry("04-benzyl-wrong-claim", Set.of("N-1")),
              Map.entry("05-isopropyl-noesy", Set.of("N-2")),
              Map.entry("06-four-bond-trap", Set.of("N-1", "inconclusive")),
              Map.entry("07-silent-row", Set.of("inconclusive")),
              Map.entry("08-mixture", Set.of("mixture")),
              Map.entry("09-hmbc-alone", Set.of("N-2", "inconclusive")),
              Map.entry("10-methoxy-hsqc-noesy", Set.of("N-1")),
              Map.entry("11-starting-material", Set.of("inconclusive")),
              Map.entry("12-phenyl-unsupported", Set.of("inconclusive")),
              Map.entry("13-guide-diamine", Set.of("N-1", "inconclusive")),
              Map.entry("14-guide-diazepane", Set.of("mono")),
              Map.entry("15-diazepane-di", Set.of("di"))));

  private Path folder;
  private Cli run;

  @BeforeAll
  void everySampleIsAssigned(@TempDir Path out) {
    folder = out;
    run =
        Cli.run("assign", Golden.SAMPLES.toString(), "--format", "ndjson", "-o", folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  static Stream<String> samples() throws IOException {
    return Golden.samples();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_report_is_the_golden_one_and_holds_to_its_schema(String sample) throws IOException {
    String json = Files.readString(folder.resolve(sample).resolve("report.json"));
    JsonNode report = Schemas.outcome(json);

    assertThat(report.path("schema").asText()).isEqualTo("crosspeak-report/1");
    assertThat(report.path("compound").path("id").asText()).isEqualTo(sample);
    Golden.compare(sample, "report.json", Masks.json(json));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_verdict_is_one_that_a_chemist_can_sign(String sample) throws IOException {
    JsonNode verdict = report(sample).path("verdict");

    assertThat(ALLOWED).containsKey(sample);
    assertThat(verdict.path("isomer").asText()).isIn(ALLOWED.get(sample));
  }

  @Test
  void all_four_verdict_words_occur() throws IOException {
    Set<String> words = new TreeSet<>();
    for (String sample : samples().toList()) {
      words.add(report(sample).path("verdict").path("isomer").asText());
    }
    assertThat(words).containsExactly("N-1", "N-2", "di", "inconclusive", "mixture", "mono");
  }

  @Test
  void the_wrong_claim_is_contradicted_and_nothing_else_is() throws IOException {
    List<String> contradicted = new ArrayList<>();
    for (String sample : samples().toList()) {
      if (report(sample).at("/verdict/claim/outcome").asText().equals("contradicted")) {
        contradicted.add(sample);
      }
    }
    assertThat(contradicted).containsExactly("04-benzyl-wrong-claim", "15-diazepane-di");
  }

  @Test
  void without_a_drawing_no_confidence_is_high() throws IOException {
    assertThat(report("09-hmbc-alone").at("/verdict/confidence").asText()).isNotEqualTo("high");
  }

  @Test
  void ids_stand_in_the_order_of_the_folders_in_every_output() throws IOException {
    List<String> order = samples().toList();
    List<String> printed = new ArrayList<>();
    for (String line : run.outLines()) {
      printed.add(Schemas.outcome(line).path("compound").path("id").asText());
    }
    assertThat(printed).isEqualTo(order).hasSize(15);
    assertThat(Files.readAllLines(folder.resolve("summary.csv")).stream().skip(1))
        .extracting(row -> row.substring(0, row.indexOf(',')))
        .isEqualTo(order);
  }

  @Test
  void every_golden_report_belongs_to_a_sample() throws IOException {
    try (Stream<Path> golden = Files.list(Golden.REPORTS)) {
      assertThat(golden.map(path -> path.getFileName().toString()).sorted())
          .containsExactlyElementsOf(samples().toList());
    }
  }

  @Test
  void the_readme_shows_how_a_golden_note_begins() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(EXCERPT) + EXCERPT.length();
    int to = readme.indexOf(END_OF_EXCERPT);
    String note = Files.readString(Golden.REPORTS.resolve(SHOWN).resolve("report.txt"));
    String shown =
        "As `assign spectra-samples/%s` begins:\n\n%s"
            .formatted(
                SHOWN,
                note.substring(0, note.indexOf("  What else speaks:"))
                    .lines()
                    .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                    .collect(Collectors.joining()));
    if (Boolean.getBoolean("update.golden")) {
      Files.writeString(README, readme.substring(0, from) + shown + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to)).isEqualTo(shown);
    }
  }

  private JsonNode report(String sample) throws IOException {
    return Schemas.outcome(Files.readString(folder.resolve(sample).resolve("report.json")));
  }
}
