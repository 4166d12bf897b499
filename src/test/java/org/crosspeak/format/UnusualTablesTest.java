// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as people write them, one a row of {@code unusual-tables.tsv}. */
class UnusualTablesTest {

  static Stream<List<String>> rows() throws IOException {
    return ExpectedList.load("unusual-tables.tsv").stream().map(ExpectedList::cells);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tableIsReadOrRefusedAsItsRowSays(List<String> row) {
    String text = row.get(1).replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
    Source source = Source.of(row.get(0), text.getBytes(StandardCharsets.UTF_8));
    FileReading reading =
        PeakListReader.withDefaults().read(source, ReadOptions.NONE, Limits.DEFAULT, Deadline.NONE);
    if (!row.get(2).isEmpty()) {
      assertThat(reading.issues()).extracting(Issue::code).contains(row.get(2));
      assertThat(reading.hasErrors()).isTrue();
      return;
    }
    assertThat(reading.hasErrors()).as("%s", reading.issues()).isFalse();
    PeakList list = ((FileReading.Recognised) reading).lists().get(0);
    assertThat(list.experiment().code()).isEqualTo(row.get(3));
    assertThat(list.peaks()).hasSize(Integer.parseInt(row.get(4)));
    double f2 = row.get(5).isEmpty() ? Double.NaN : Double.parseDouble(row.get(5));
    assertThat(Double.valueOf(list.peaks().get(0).f2Ppm())).isEqualTo(Double.valueOf(f2));
    assertThat(list.peaks().get(0).f1Ppm()).isEqualTo(Double.parseDouble(row.get(6)));
  }
}
