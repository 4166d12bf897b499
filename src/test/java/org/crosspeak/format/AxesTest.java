// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.assertj.core.data.Offset;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.Test;

/** Axes, nuclei and frequencies are told from the whole list, and the telling is told. */
class AxesTest {

  private static PeakList read(String name, String text) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    FileReading reading =
        PeakListReader.withDefaults().read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    return ((FileReading.Recognised) reading).lists().get(0);
  }

  @Test
  void hertzOverPpmGivesTheFrequencyOfBothAxes() {
    String header = "(F2) [ppm],(F1) [ppm],(F2) [Hz],(F1) [Hz]\n";
    PeakList list =
        read("hmbc.csv", header + "4.38,139.61,2190.58,17556.0\n8.02,132.9,4011,16711\n");
    assertThat(list.f2()).isNotNull();
    assertThat(list.f2().frequencyMHz()).isCloseTo(500.13, Offset.offset(0.01));
    assertThat(list.f1().frequencyMHz()).isCloseTo(125.75, Offset.offset(0.01));
    assertThat(list.f1().nucleus()).isEqualTo(Nucleus.C13);
  }

  @Test
  void ratioOfFrequenciesTellsNitrogenFromCarbon() {
    String header = "(F2) [ppm],(F1) [ppm],(F2) [Hz],(F1) [Hz]\n";
    PeakList list = read("hsqc.csv", header + "8.30,123.811,4983.27,7533.65\n");
    assertThat(list.f1().nucleus()).isEqualTo(Nucleus.N15);
    assertThat(list.experiment()).isEqualTo(Experiment.UNKNOWN);
  }

  @Test
  void nitrogenAgainstAmmoniaIsKnownByItsName() {
    PeakList list = read("n-hmbc.csv", "f2 (ppm),f1 (ppm)\n4.38,182.4\n8.02,310.1\n");
    assertThat(list.experiment()).isEqualTo(Experiment.HMBC15N);
    assertThat(list.f1().nucleus()).isEqualTo(Nucleus.N15);
  }

  @Test
  void hmbcWithNitrogenShiftsIsANitrogenHmbc() {
    PeakList list = read("hmbc.csv", "f2 (ppm),f1 (ppm)\n4.38,-198.4\n8.02,-68.1\n");
    assertThat(list.experiment()).isEqualTo(Experiment.HMBC15N);
    assertThat(list.decidedBy()).anyMatch(text -> text.contains("15N by its shifts"));
  }

  @Test
  void negativeFoldedCarbonsStayCarbons() {
    PeakList list =
        read("hmbc.csv", "f2 (ppm),f1 (ppm)\n4.38,-12.5\n8.02,132.9\n7.7,120.1\n4.4,139.6\n");
    assertThat(list.f1().nucleus()).isEqualTo(Nucleus.C13);
    assertThat(list.peaks()).hasSize(4);
  }

  @Test
  void namesAgainstNumbersAreExchangedAndSaidSo() {
    PeakList list = read("hmbc.csv", "f2 (ppm),f1 (ppm)\n139.6,4.38\n132.9,4.38\n");
    assertThat(list.axesExchanged()).isTrue();
    assertThat(list.decidedBy()).anyMatch(text -> text.contains("the numbers decided"));
  }

  @Test
  void orderOfATableWithoutHeaderIsNoExchange() {
    PeakList list = read("hmbc.txt", "139.6 4.38\n132.9 4.38\n");
    assertThat(list.axesExchanged()).isFalse();
    assertThat(list.decidedBy()).anyMatch(text -> text.contains("13C comes first"));
  }

  @Test
  void withoutANameNumbersDoNotTellHsqcFromHmbc() {
    PeakList list = read("list.txt", "132.9 8.02\n50.3 4.38\n");
    assertThat(list.experiment()).isEqualTo(Experiment.UNKNOWN);
    assertThat(list.decidedBy()).contains("numbers alone don't tell HSQC from HMBC");
  }

  @Test
  void homonuclearNameWithCarbonShiftsIsUnknown() {
    PeakList list = read("noesy.txt", "132.9 8.02\n50.3 4.38\n");
    assertThat(list.experiment()).isEqualTo(Experiment.UNKNOWN);
  }
}
