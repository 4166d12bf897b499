// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Severity;
import org.junit.jupiter.api.Test;

/** What the fuzzer found in readers of lists, by what it was. */
class FuzzFindsTest {

  private static FileReading read(String name, String text) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    return PeakListReader.withDefaults()
        .read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
  }

  @Test
  void peakWithOneShiftAmongPeaksWithTwoIsAnErrorWithItsLine() {
    String text =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <PeakList modified="2026-03-11T16:20:45">
          <PeakList2D>
            <PeakList2DHeader creator="nmr" date="2026-03-11T16:20:45" expNo="4" name="hmbc" owner="nmr" procNo="1" source="/data/hmbc/4/pdata/1"/>
            <Peak2D F1="119.5946" F2="7.64030" annotation="" intensity="5106750.52" type="0"/>
            <Peak1D F1="123.0356" annotation="" intensity="3813005.84" type="0"/>
          </PeakList2D>
        </PeakList>
        """;
    assertThat(read("peaklist.xml", text).issues())
        .filteredOn(issue -> issue.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("missing-shift");
              assertThat(issue.line()).isEqualTo(6);
              assertThat(issue.read()).isEqualTo("<Peak1D>");
              assertThat(issue.expected()).isEqualTo("peaks of one kind");
            });
  }

  @Test
  void nmredataTagThatNamesNoNucleusIsReadWithoutOne() {
    String text =
        """
        propylindazole
          crosspeak

          1  0  0  0  0  0            999 V2000
            0.0000    0.0000    0.0000 C   0  0
        M  END
        >  <NMREDATA_VERSION>
        1.1\\

        >  <NMREDATA_1D_>
        Larmor=500.13\\
        8.02, S=d, N=1, L=H3\\
        4.38, S=t, N=2, L=H1'\\

        $$$$
        """;
    FileReading reading = read("record.nmredata.sdf", text);
    assertThat(reading.issues()).extracting(Issue::message).noneMatch(String::isBlank);
  }

  @Test
  void deltaWithinTheBracketOfAShiftBeginsNoOtherList() {
    FileReading reading = read("si.txt", "1H NMR δ 8.02 (d, J 1.0, δ 7.30 s), 7.71 (d)\n");
    assertThat(reading.issues()).extracting(Issue::severity).doesNotContain(Severity.ERROR);
    assertThat(((FileReading.Recognised) reading).lists())
        .singleElement()
        .satisfies(list -> assertThat(list.peaks()).hasSize(2));
  }
}
