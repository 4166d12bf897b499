// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.Test;

/** What the user says overrules names and numbers, and is told. */
class ReadOptionsTest {

  private static final String SECTIONS =
      "HSQC\n132.9 8.02\n50.3 4.38\nHMBC\n139.6 8.02\n132.9 4.38\nrest COSY\n8.02 4.38\n4.38 1.9\n";

  private static FileReading.Recognised read(String name, String text, ReadOptions options) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    FileReading reading =
        PeakListReader.withDefaults().read(source, options, Limits.DEFAULT, Deadline.NONE);
    return (FileReading.Recognised) reading;
  }

  @Test
  void experimentOverrulesTheFileName() {
    ReadOptions options = new ReadOptions(Experiment.HSQC, null, null);
    PeakList list = read("hmbc.txt", "132.9 4.38\n139.6 8.02\n", options).lists().get(0);
    assertThat(list.experiment()).isEqualTo(Experiment.HSQC);
    assertThat(list.decidedBy()).contains("experiment: as asked for, hsqc");
  }

  @Test
  void sectionTitleOverrulesTheFileName() {
    assertThat(read("my-hmbc.txt", "HSQC\n132.9 4.38\n", ReadOptions.NONE).lists())
        .extracting(PeakList::experiment)
        .containsExactly(Experiment.HSQC);
  }

  @Test
  void experimentLeavesListsAloneThatNameTheirOwn() {
    ReadOptions options = new ReadOptions(Experiment.HMBC, null, null);
    assertThat(read("all.txt", SECTIONS, options).lists())
        .extracting(PeakList::experiment)
        .containsExactly(Experiment.HSQC, Experiment.HMBC, Experiment.COSY);
  }

  @Test
  void listIsChosenByNumberNameOrExperiment() {
    for (String wanted : new String[] {"2", "HMBC", "hmbc"}) {
      ReadOptions options = new ReadOptions(null, null, wanted);
      assertThat(read("all.txt", SECTIONS, options).lists())
          .extracting(PeakList::name)
          .containsExactly("HMBC");
    }
  }

  @Test
  void missingListIsAnErrorThatNamesThoseThere() {
    FileReading reading = read("all.txt", SECTIONS, new ReadOptions(null, null, "9"));
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("no-such-list");
    assertThat(reading.issues().get(0).expected()).contains("HSQC (hsqc)", "rest COSY (cosy)");
  }

  @Test
  void axesOverruleTheNumbersOfATableWithoutHeader() {
    String text = "4.38 19.1\n8.02 18.2\n";
    ReadOptions options = new ReadOptions(Experiment.HMBC, AxisOrder.F1F2, null);
    PeakList list = read("x.txt", text, options).lists().get(0);
    assertThat(list.peaks().get(0).f2Ppm()).isEqualTo(19.1);
    assertThat(list.peaks().get(0).f1Ppm()).isEqualTo(4.38);
    assertThat(list.axesExchanged()).isFalse();
    assertThat(list.decidedBy()).contains("axes: as asked for, --axes f1f2");
  }

  @Test
  void axesOfATableAreTheOrderOfItsColumnsWhateverTheHeaderSays() {
    String text = "f1 (ppm),f2 (ppm)\n7.1,4.4\n4.4,7.1\n";
    ReadOptions asNamed = new ReadOptions(Experiment.NOESY, AxisOrder.F1F2, null);
    ReadOptions against = new ReadOptions(Experiment.NOESY, AxisOrder.F2F1, null);
    assertThat(read("x.csv", text, asNamed).lists().get(0).peaks().get(0).f2Ppm()).isEqualTo(4.4);
    PeakList exchanged = read("x.csv", text, against).lists().get(0);
    assertThat(exchanged.peaks().get(0).f2Ppm()).isEqualTo(7.1);
    assertThat(exchanged.axesExchanged()).isTrue();
  }
}
