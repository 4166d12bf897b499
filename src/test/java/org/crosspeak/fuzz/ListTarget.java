// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;

/** A file of any content is read or refused, and what is handed on is sound. */
final class ListTarget {

  private static final PeakListReader READER = PeakListReader.withDefaults();

  private ListTarget() {}

  static void read(String name, byte[] data) {
    Watched.run(
        () ->
            check(
                READER.read(
                    Source.of(name, data), ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE)));
  }

  private static void check(FileReading reading) {
    for (Issue issue : reading.issues()) {
      assertThat(issue.message()).isNotBlank().doesNotContain("\n", "\r");
      assertThat(issue.line()).isNotNegative();
    }
    if (reading instanceof FileReading.Recognised recognised) {
      assertThat(recognised.decidedBy()).isNotEmpty();
      recognised.lists().forEach(ListTarget::check);
    } else {
      assertThat(reading.hasErrors()).isTrue();
    }
  }

  private static void check(PeakList list) {
    for (Peak peak : list.peaks()) {
      assertThat(Double.isFinite(peak.f1Ppm())).isTrue();
      assertThat(list.f2() == null).isEqualTo(Double.isNaN(peak.f2Ppm()));
      assertThat(peak.intensity() == null || Double.isFinite(peak.intensity())).isTrue();
    }
  }
}
