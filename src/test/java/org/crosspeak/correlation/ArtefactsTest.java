// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.SetAside;
import org.crosspeak.structure.StructureReading.Supported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is no long-range cross-peak is set aside with its reason. */
class ArtefactsTest {

  private static final Supported QUESTION = Questions.of("CCn1nc(C)c2cc(Br)ccc12");

  /** Positions in the table are relative to a CH of the HSQC where the case names one. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/correlation/artefacts.tsv", delimiter = '\t', numLinesToSkip = 1)
  void peakIsSetAsideWithItsReasonOrKept(
      String what,
      @Nullable String solvent,
      @Nullable Double frequency,
      @Nullable String about,
      double f2,
      double f1,
      boolean bothSides,
      String code) {
    Simulated lists =
        Simulated.of(QUESTION, "N-1", 1).solvent(solvent).frequency(frequency).spread(0);
    Observation plain = lists.lists(Experiment.HMBC, Experiment.HSQC);
    double carbon = about == null ? 0 : lists.shiftOf("C" + about);
    double proton = about == null ? 0 : lists.shiftOf("H" + about);
    Observation with = plus(plain, proton + f2, carbon + f1);
    if (bothSides) {
      with = plus(with, proton - f2, carbon + f1);
    }
    ArtefactFilter filter = new ArtefactFilter(Solvents.load(), Numbers.load("model.json"));
    List<SetAside> aside = filter.clean(with).get(0).setAside();
    List<SetAside> own = aside.stream().filter(each -> each.peak().line() >= 900).toList();
    if (code.equals("kept")) {
      assertThat(own).isEmpty();
    } else {
      assertThat(own).hasSize(bothSides ? 2 : 1).allMatch(each -> each.code().equals(code));
      assertThat(own).allSatisfy(each -> assertThat(each.text()).isNotBlank());
    }
  }

  private static Observation plus(Observation lists, double f2, double f1) {
    List<org.crosspeak.peaks.PeakList> all = new java.util.ArrayList<>(lists.lists());
    List<org.crosspeak.peaks.Peak> peaks = new java.util.ArrayList<>(all.get(0).peaks());
    peaks.add(org.crosspeak.peaks.Peak.of(f2, f1, 1e5, 900 + peaks.size()));
    all.set(0, Observations.with(all.get(0), peaks));
    return Observations.with(lists, all);
  }

  @Test
  void duplicatedRowsAreCountedOnce() {
    Observation lists =
        Observations.mapped(
            Simulated.of(QUESTION, "N-1", 1).lists(Experiment.HMBC, Experiment.C13),
            peaks -> {
              peaks.addAll(List.copyOf(peaks));
              return peaks;
            });
    CorrelationResult result = Questions.judge(QUESTION, lists);
    for (ListReading reading : result.spectra()) {
      assertThat(reading.setAside())
          .filteredOn(aside -> aside.code().equals("duplicate"))
          .hasSizeGreaterThanOrEqualTo(reading.peaks().size());
    }
  }

  /** Weak peaks at any F1 in the column of a strong singlet are t1 noise. */
  @Test
  void weakUnexplainedPeaksInTheColumnOfAStrongSignalAreARidge() {
    Supported methyl = Questions.of("Cn1ncc2cc(OC)ccc12");
    Simulated lists = Simulated.of(methyl, "N-1", 1).spread(0);
    lists.lists(Experiment.HMBC);
    double column = lists.shiftOf("H-alpha");
    for (double f1 : new double[] {12, 63, 88, 171}) {
      lists.extra(Experiment.HMBC, column, f1, 2e4);
    }
    CorrelationResult result =
        Questions.judge(methyl, lists.lists(Experiment.HMBC, Experiment.HSQC));
    assertThat(result.spectra().get(0).setAside())
        .filteredOn(aside -> aside.code().equals("ridge"))
        .hasSizeGreaterThanOrEqualTo(4);
    assertThat(result.verdict().isomer()).isEqualTo("N-1");
  }

  /** What the source marked stays set aside and is told. */
  @Test
  void peaksThatTheSourceSetAsideStaySo() {
    Observation lists = Simulated.of(QUESTION, "N-1", 1).lists(Experiment.HMBC);
    org.crosspeak.peaks.PeakList list = lists.lists().get(0);
    SetAside marked =
        new SetAside(org.crosspeak.peaks.Peak.of(5.5, 55, 1.0, 77), "artifact", "so marked");
    Observation with =
        Observations.with(
            lists,
            List.of(
                new org.crosspeak.peaks.PeakList(
                    list.name(),
                    list.file(),
                    list.experiment(),
                    list.f2(),
                    list.f1(),
                    list.peaks(),
                    List.of(marked),
                    false,
                    List.of())));
    assertThat(Questions.judge(QUESTION, with).spectra().get(0).setAside()).contains(marked);
  }
}
