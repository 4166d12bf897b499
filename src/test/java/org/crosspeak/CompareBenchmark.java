// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.report.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Ranks every file with a known structure among its isomers and writes the table to the docs. */
class CompareBenchmark {

  private static final Path PAGE = Path.of("docs/compare.md");
  private static final String BEGIN = "<!-- ranking -->\n";
  private static final String END = "<!-- end of ranking -->";

  @Test
  void the_right_structure_stands_first_in_nine_of_ten_and_none_wrong_is_named()
      throws IOException {
    RankedFiles files = RankedFiles.load();
    Assumptions.assumeTrue(files.present(), "no folder " + files.folder());
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int called = 0;
    StringBuilder table = new StringBuilder("| list | first | ahead by, nats | verdict |\n");
    table.append("|---|---|---|---|\n");
    for (RankedFiles.Row row : files.rows()) {
      Report report = CompareTest.report(files.paths(row), row.candidates());
      String first = CompareTest.first(report);
      String named = report.verdict().isomer();
      boolean right = first.equals("A");
      if (!right) {
        missed.add(row.id());
      }
      if (named.equals("A")) {
        called++;
      } else if (!named.equals(Verdict.INCONCLUSIVE)) {
        wrong.add(row.id() + " " + named);
      }
      assertThat(report.verdict().confidence()).as(row.id()).isNotEqualTo(Confidence.HIGH);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.1f | %s |\n",
              row.id(),
              right ? "right" : "another",
              ahead(CompareTest.nats(report)),
              named.equals("A") ? "right, " + report.verdict().confidence().code() : named));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "\nRight first in %d of %d, named in %d; a wrong one named in %d.\n",
            files.rows().size() - missed.size(),
            files.rows().size(),
            called,
            wrong.size()));
    write(table.toString());
    assertThat(wrong).isEmpty();
    assertThat(missed.size()).as("missed: " + missed).isLessThanOrEqualTo(files.rows().size() / 10);
  }

  /** By how much the structure that is known leads the best other, or trails it. */
  private static double ahead(Map<String, Double> nats) {
    double others = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> each : nats.entrySet()) {
      others = each.getKey().equals("A") ? others : Math.max(others, each.getValue());
    }
    return nats.get("A") - others;
  }

  private static void write(String table) throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(PAGE, page.substring(0, from) + table + page.substring(page.indexOf(END)));
  }
}
