// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the command line of {@code compare}. */
class CompareCommandTest {

  private static final String HMBC = "src/test/resources/org/crosspeak/compare/hmbc.csv";
  private static final String HSQC = "src/test/resources/org/crosspeak/compare/hsqc.csv";
  private static final String PARA = "COc1ccc(C(C)=O)cc1";
  private static final String META = "COc1cccc(C(C)=O)c1";

  @Test
  void lists_by_content_and_by_option_give_the_same_answer() {
    Cli byContent =
        Cli.run(
            "compare", HMBC, HSQC, "--candidate", PARA, "--candidate", META, "--format", "text");
    Cli byOption =
        Cli.run(
            "compare", "--hmbc", HMBC, "--hsqc", HSQC, "--candidate", PARA, "--candidate", META);
    assertThat(byContent.code()).as(byContent.err()).isZero();
    assertThat(byOption.code()).as(byOption.err()).isZero();
    assertThat(byContent.out()).contains("A isomer", "moderate confidence", "no measured scaffold");
    assertThat(byOption.out()).contains("A isomer", "moderate confidence");
  }

  @Test
  void the_report_names_the_candidates_and_its_rule_sets() {
    Cli json =
        Cli.run(
            "compare",
            HMBC,
            HSQC,
            "--candidate",
            "para=" + PARA,
            "--candidate",
            "meta=" + META,
            "--format",
            "json");
    assertThat(json.code()).as(json.err()).isZero();
    assertThat(json.out())
        .contains("\"crosspeak-report/1\"", "\"scaffold\"", "\"compare\"", "\"para\"", "\"meta\"")
        .contains("shifts/compare", "correlation/open");
  }

  @Test
  void a_folder_of_reports_is_written(@TempDir Path folder) {
    Path out = folder.resolve("out");
    Cli cli =
        Cli.run(
            "compare",
            HMBC,
            HSQC,
            "--id",
            "K1",
            "--candidate",
            PARA,
            "--candidate",
            META,
            "-o",
            out.toString());
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(Files.exists(out.resolve("K1").resolve("report.json"))).isTrue();
    assertThat(Files.exists(out.resolve("summary.csv"))).isTrue();
  }

  @Test
  void a_wrong_command_line_is_told_in_one_line() {
    assertWrong("2 to 26", "compare", HMBC, "--candidate", PARA);
    assertWrong("no isomers", "compare", HMBC, "--candidate", PARA, "--candidate", "CCO");
    assertWrong("name the peak lists", "compare", "--candidate", PARA, "--candidate", META);
  }

  private static void assertWrong(String said, String... args) {
    Cli cli = Cli.run(args);
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains(said);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void two_drawings_of_one_compound_are_an_answer() {
    Cli cli =
        Cli.run("compare", HMBC, HSQC, "--candidate", PARA, "--candidate", "CC(=O)c1ccc(OC)cc1");
    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("Inconclusive", "same compound");
  }

  @Test
  void a_missing_list_is_a_failure() {
    Cli cli = Cli.run("compare", "nowhere.csv", "--candidate", PARA, "--candidate", META);
    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).contains("nowhere.csv");
  }
}
