// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Peak;
import org.crosspeak.structure.StructureInput;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading.Supported;
import org.junit.jupiter.api.Test;

/** How many nitrogens of a 1,4-diazepane carry the new group, on simulated lists. */
class DiazepaneVerdictTest {

  private static DiazepaneShifts.Group group(String name) {
    return DiazepaneShifts.groups().stream()
        .filter(group -> group.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Three ring CH2 in the free diamine and in the symmetric product: the group's peaks decide. */
  @Test
  void free_diamine_is_not_taken_for_the_product_on_both_nitrogens() {
    for (long seed = 1; seed <= 4; seed++) {
      DiazepaneCase free = DiazepaneCase.symmetric(group("benzyl"), "free", "full", seed);
      Map<String, Double> probability =
          Questions.judge(free.question(), free.observation()).verdict().probability();
      assertThat(probability.get("di")).as(free.id()).isLessThan(0.02);
    }
  }

  @Test
  void integrals_tell_one_group_from_two() {
    DiazepaneCase with = DiazepaneCase.symmetric(group("benzyl"), "di", "h1", 5);
    Observation all = with.observation();
    Observation without =
        new Observation(
            all.lists().stream().filter(l -> l.experiment() != Experiment.H1).toList(),
            Map.of(),
            all.solvent(),
            all.protonFrequencyMHz(),
            null);
    double integrals =
        Questions.judge(with.question(), all).evidence().stream()
            .filter(item -> item.text().startsWith("The integrals"))
            .mapToDouble(item -> item.logLikelihood().get("di") - item.logLikelihood().get("mono"))
            .sum();
    assertThat(integrals).isGreaterThan(2);
    assertThat(Questions.judge(with.question(), without).evidence())
        .noneMatch(item -> item.text().startsWith("The integrals"));
  }

  private static List<String> notes(double[][] hsqc) {
    return quality(hsqc).stream().map(Issue::code).toList();
  }

  private static List<Issue> quality(double[][] hsqc) {
    Supported question =
        (Supported)
            StructureReader.withDefaults()
                .read(new StructureInput("C1CNCCNC1", null, null, "*Cc1ccccc1", null, "CDCl3"));
    Map<Experiment, List<Peak>> peaks =
        new LinkedHashMap<>(
            DiazepaneCase.sample(question, group("benzyl"), "mono", "full", 2)
                .impurities(0)
                .missingHsqc(0)
                .beside(hsqc, new double[0][])
                .peaks());
    CorrelationResult result = Questions.judge(question, DiazepaneCase.observation(peaks, "full"));
    return result.quality();
  }

  @Test
  void by_products_are_named_when_they_are_seen() {
    assertThat(notes(new double[][] {{4.69, 65.2, 1}})).contains("by-product-alcohol");
    assertThat(notes(new double[][] {{3.55, 77.4, 1}})).contains("by-product-aminal");
    assertThat(notes(new double[][] {{1.72, 33.5, 1}})).contains("starting-amine-seen");
    assertThat(notes(new double[0][]))
        .doesNotContain("by-product-alcohol", "by-product-aminal", "starting-amine-seen");
  }

  @Test
  void a_by_product_is_named_once_with_the_shifts_that_show_it() {
    assertThat(quality(new double[][] {{4.69, 65.2, 1}, {4.62, 64.6, 1}}))
        .filteredOn(issue -> issue.code().equals("by-product-alcohol"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).containsPattern("4\\.6[29]/6[45]\\.\\d"));
  }

  /** The N-CH2 of the product lies where the alcohol's carbon lies, but not its protons. */
  @Test
  void recovered_diamine_with_the_alcohol_is_not_the_product() {
    for (long seed = 1; seed <= 3; seed++) {
      DiazepaneCase free = DiazepaneCase.symmetric(group("benzyl"), "free", "full", seed);
      DiazepaneSample sample =
          DiazepaneCase.sample(free.question(), group("benzyl"), "free", "full", seed)
              .beside(
                  new double[][] {
                    {4.68, 65.0, 1}, {7.35, 127.0, 1}, {7.34, 128.5, 1}, {7.28, 127.6, 1}
                  },
                  new double[][] {
                    {4.68, 140.9, 2}, {4.68, 127.0, 2}, {7.35, 65.0, 2}, {7.34, 140.9, 2}
                  });
      Verdict verdict =
          Questions.judge(free.question(), DiazepaneCase.observation(sample.peaks(), "full"))
              .verdict();
      assertThat(verdict.isomer()).isIn("free", Verdict.INCONCLUSIVE);
    }
  }
}
