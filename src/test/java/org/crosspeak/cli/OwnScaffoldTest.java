// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosspeak.structure.StructureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The list of scaffolds, and scaffold files of a chemist's own. */
class OwnScaffoldTest {

  private static final Path EXAMPLE = Path.of("docs/examples/own-scaffold");
  private static final Path SCAFFOLDS = EXAMPLE.resolve("scaffolds");
  private static final Path PAGE = Path.of("docs/scaffolds.md");

  @TempDir private Path folder;

  private static String[] assign(String... more) {
    List<String> args =
        new java.util.ArrayList<>(
            List.of("assign", EXAMPLE.resolve("1-benzyl-124-triazole").toString()));
    args.addAll(List.of(more));
    return args.toArray(new String[0]);
  }

  /** Where the page differs from what the program prints, -Dupdate.golden=true writes it anew. */
  @Test
  void theWorkedExampleOfThePageIsWhatTheProgramPrints() throws IOException {
    Cli run = Cli.run(assign("--scaffold-dir", SCAFFOLDS.toString()));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    String page = Files.readString(PAGE);
    int from = page.indexOf("<!-- output -->\n```\n") + "<!-- output -->\n```\n".length();
    int to = page.indexOf("```", from);
    String printed = Masks.text(run.out());
    if (Boolean.getBoolean("update.golden")) {
      Files.writeString(PAGE, page.substring(0, from) + printed + page.substring(to));
      return;
    }
    assertThat(page.substring(from, to)).isEqualTo(printed);
  }

  @Test
  void theReportNamesTheFilesByTheirHashes() throws IOException {
    Cli run = Cli.run(assign("--scaffold-dir", SCAFFOLDS.toString(), "--format", "json"));
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.path("compound").path("scaffold").asText()).isEqualTo("1,2,4-triazole");
    assertThat(report.path("verdict").path("isomer").asText()).isEqualTo("N-1");
    assertThat(report.path("verdict").path("confidence").asText()).isEqualTo("moderate");
    JsonNode provenance = report.path("provenance");
    assertThat(provenance.path("ruleSets").path("scaffold/1,2,4-triazole").asText())
        .matches("[0-9a-f]{12}");
    assertThat(provenance.path("ruleSets").has("shifts/1,2,4-triazole")).isTrue();
    assertThat(provenance.path("ruleSets").has("shifts/azole")).isTrue();
    assertThat(provenance.path("settings").path("scaffold-dir 1,2,4-triazole").asText())
        .matches("[0-9a-f]{12} [0-9a-f]{12}");
  }

  @Test
  void withoutItsFileTheCompoundIsOutsideTheProgram() throws IOException {
    JsonNode report = new ObjectMapper().readTree(Cli.run(assign("--format", "json")).out());
    assertThat(report.path("verdict").path("reasons").get(0).path("code").asText())
        .isEqualTo("unsupported-no-core");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(
      resources = "/org/crosspeak/cli/own-scaffolds.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void aFileThatIsNotSoundIsRefusedInOneLine(String file, String part, String with, String says)
      throws IOException {
    try (Stream<Path> files = Files.list(SCAFFOLDS)) {
      for (Path each : files.toList()) {
        String text = Files.readString(each);
        String name = each.getFileName().toString();
        if (name.equals(file)) {
          assertThat(text).contains(part);
          int at = text.indexOf(part);
          text = text.substring(0, at) + with + text.substring(at + part.length());
        }
        Files.writeString(folder.resolve(name), text);
      }
    }
    Cli run = Cli.run("scaffolds", "--scaffold-dir", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().get(0)).startsWith("crosspeak: --scaffold-dir: ").contains(says);
    assertThat(Cli.run(assign("--scaffold-dir", folder.toString())).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aBuiltInNameIsNotTakenSilently() throws IOException {
    try (Stream<Path> files = Files.list(SCAFFOLDS)) {
      for (Path each : files.toList()) {
        String text = Files.readString(each).replace("\"1,2,4-triazole\"", "\"pyrazole\"");
        Files.writeString(folder.resolve(each.getFileName()), text);
      }
    }
    Cli run = Cli.run("scaffolds", "--scaffold-dir", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains(
            "triazole-124.json: name: read \"pyrazole\", which is built in; expected another"
                + " name");
  }

  @Test
  void aFolderThatIsMissingOrEmptyIsTold() {
    assertThat(Cli.run("scaffolds", "--scaffold-dir", folder.toString()).err())
        .contains("no scaffold file in it");
    Cli missing = Cli.run("scaffolds", "--scaffold-dir", folder.resolve("no").toString());
    assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("no such folder");
  }

  @Test
  void theListNamesEveryScaffoldWithWhatItRestsOn() throws IOException {
    Cli run = Cli.run("scaffolds", "--format", "json", "--scaffold-dir", SCAFFOLDS.toString());
    JsonNode list = new ObjectMapper().readTree(run.out());
    assertThat(list.path("schema").asText()).isEqualTo("crosspeak-scaffolds/1");
    int built = StructureReader.withDefaults().scaffolds().size();
    assertThat(list.path("scaffolds")).hasSize(built + 1);
    for (JsonNode one : list.path("scaffolds")) {
      assertThat(one.path("ceiling").asText()).isIn("high", "moderate", "none");
      assertThat(one.path("candidates").size()).isGreaterThan(1);
      assertThat(one.path("ruleSet").asText()).matches("[0-9a-f]{12}");
      JsonNode measured = one.path("measured");
      assertThat(measured.isNull() || measured.path("lists").asInt() > 0).isTrue();
    }
    JsonNode own = list.path("scaffolds").get(built);
    assertThat(own.path("source").asText()).isEqualTo("triazole-124.json");
    assertThat(own.path("measured").isNull()).isTrue();
    assertThat(own.path("needs").path("drawing").asBoolean()).isTrue();
    assertThat(list.path("scaffolds").get(0).path("source").asText()).isEqualTo("built in");
  }

  @Test
  void theListAsTextSaysWhatWasNotMeasured() {
    Cli run = Cli.run("scaffolds");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("pyrazole: N-alkyl pyrazole", "not measured", "at most moderate", "coverage");
  }
}
