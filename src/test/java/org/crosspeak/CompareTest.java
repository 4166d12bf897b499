// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosspeak.compound.CompoundStream;
import org.crosspeak.compound.SourceOptions;
import org.crosspeak.correlation.Confidence;
import org.crosspeak.correlation.Evidence;
import org.crosspeak.correlation.EvidenceKind;
import org.crosspeak.correlation.Verdict;
import org.crosspeak.report.Outcome;
import org.crosspeak.report.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds what a comparison answers, on a small example and on files by other people. */
class CompareTest {

  private static final Path EXAMPLE = Path.of("src/test/resources/org/crosspeak/compare");

  /** Characters of a SMILES. */
  private static final int SMALL = 13;

  static Report report(List<String> files, List<String> candidates) throws IOException {
    Crosspeak crosspeak = Crosspeak.withDefaults();
    Comparison comparison = crosspeak.comparison(candidates);
    assertThat(comparison.problem()).isNull();
    try (CompoundStream stream =
        crosspeak.compounds(SourceOptions.DEFAULT, InputStream.nullInputStream()).together(files)) {
      Outcome outcome = comparison.judge(stream.next());
      assertThat(outcome).isInstanceOf(Report.class);
      return (Report) outcome;
    }
  }

  private static List<String> example() {
    return List.of(EXAMPLE.resolve("hmbc.csv").toString(), EXAMPLE.resolve("hsqc.csv").toString());
  }

  static Map<String, Double> nats(Report report) {
    Map<String, Double> sums = new TreeMap<>();
    for (Evidence item : report.evidence()) {
      if (item.kind() != EvidenceKind.CALIBRATION) {
        item.logLikelihood().forEach((label, value) -> sums.merge(label, value, Double::sum));
      }
    }
    return sums;
  }

  static String first(Report report) {
    return nats(report).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  @Test
  void the_right_isomer_of_a_small_example_is_named_and_never_with_high_confidence()
      throws IOException {
    Report report =
        report(example(), List.of("meta=COc1cccc(C(C)=O)c1", "para=COc1ccc(C(C)=O)cc1"));
    assertThat(report.verdict().isomer()).isEqualTo("para");
    assertThat(report.verdict().confidence()).isEqualTo(Confidence.MODERATE);
    assertThat(report.compound().scaffold()).isEqualTo("compare");
    assertThat(report.quality()).anyMatch(note -> note.code().equals("estimated-shifts"));
  }

  @Test
  void stated_probabilities_are_those_of_the_evidence_for_any_number_of_candidates()
      throws IOException {
    List<String> all =
        List.of(
            "COc1ccc(C(C)=O)cc1",
            "COc1cccc(C(C)=O)c1",
            "COC(=O)c1ccc(C)cc1",
            "COc1ccccc1C(C)=O",
            "CCC(=O)c1ccc(O)cc1",
            "CC(=O)c1ccc(CO)cc1",
            "CCOc1ccc(C=O)cc1",
            "CCOC(=O)c1ccccc1");
    for (int count = 2; count <= all.size(); count++) {
      Report report = report(example(), all.subList(0, count));
      Map<String, Double> sums = new TreeMap<>();
      report
          .evidence()
          .forEach(item -> item.logLikelihood().forEach((l, v) -> sums.merge(l, v, Double::sum)));
      double most = sums.values().stream().mapToDouble(v -> v).max().orElseThrow();
      double total = sums.values().stream().mapToDouble(v -> Math.exp(v - most)).sum();
      Map<String, Double> stated = report.verdict().probability();
      assertThat(stated).hasSize(count);
      assertThat(stated.values().stream().mapToDouble(v -> v).sum()).isCloseTo(1, within(1e-9));
      stated.forEach(
          (label, p) ->
              assertThat(p).isCloseTo(Math.exp(sums.get(label) - most) / total, within(1e-6)));
      assertThat(first(report)).isEqualTo("A");
    }
  }

  @Test
  void the_order_of_the_candidates_changes_nothing_but_their_places() throws IOException {
    String right = "COc1ccc(C(C)=O)cc1";
    String wrong = "COc1cccc(C(C)=O)c1";
    Report one = report(example(), List.of(right, wrong));
    Report other = report(example(), List.of(wrong, right));
    assertThat(nats(one).get("A") - nats(one).get("B"))
        .isCloseTo(nats(other).get("B") - nats(other).get("A"), within(1e-3));
  }

  @Test
  void no_isomer_is_named_for_lists_of_another_compound() throws IOException {
    Report report = report(example(), List.of("CC(C)C1CCC(C)CC1O", "CC(C)C1CCC(C)C(O)C1"));
    assertThat(report.verdict().isomer()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  /** The small ones; {@link CompareBenchmark} asks them all. */
  @Test
  void of_small_files_with_a_known_structure_none_wrong_is_named() throws IOException {
    RankedFiles files = RankedFiles.load();
    Assumptions.assumeTrue(files.present(), "no folder " + files.folder());
    for (RankedFiles.Row row : files.rows()) {
      if (row.right().length() <= SMALL) {
        Report report = report(files.paths(row), row.candidates());
        assertThat(report.verdict().isomer()).as(row.id()).isIn("A", Verdict.INCONCLUSIVE);
        assertThat(report.verdict().confidence()).as(row.id()).isNotEqualTo(Confidence.HIGH);
      }
    }
  }
}
