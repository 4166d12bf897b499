// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;

/** A row of a table of expected lists, and the check of a reading against it. */
record ExpectedList(List<String> cells) {

  static final Path RESOURCES = Path.of("src/test/resources/format");

  static List<ExpectedList> load(String table) throws IOException {
    List<ExpectedList> rows = new ArrayList<>();
    for (String line : Files.readAllLines(RESOURCES.resolve(table), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#") && !line.isBlank() && !line.startsWith("file\t")) {
        rows.add(new ExpectedList(List.of(line.split("\t", -1))));
      }
    }
    return rows;
  }

  String file() {
    return cells.get(0);
  }

  static FileReading read(Path file, ReadOptions options) throws IOException {
    Source source = Source.read(file, file.getFileName().toString(), Limits.DEFAULT);
    return PeakListReader.withDefaults().read(source, options, Limits.DEFAULT, Deadline.NONE);
  }

  void check(FileReading reading) {
    assertThat(reading).isInstanceOf(FileReading.Recognised.class);
    FileReading.Recognised recognised = (FileReading.Recognised) reading;
    assertThat(recognised.hasErrors()).as("%s", recognised.issues()).isFalse();
    assertThat(recognised.format()).isEqualTo(cells.get(1));
    PeakList list = recognised.lists().get(Integer.parseInt(cells.get(2)) - 1);
    assertThat(list.experiment().code()).isEqualTo(cells.get(3));
    assertThat(axes(list)).isEqualTo(cells.get(4));
    assertThat(list.peaks()).hasSize(Integer.parseInt(cells.get(5)));
    assertThat(list.setAside()).hasSize(Integer.parseInt(cells.get(6)));
    assertThat(list.axesExchanged()).isEqualTo(Boolean.parseBoolean(cells.get(7)));
    assertThat(list.decidedBy()).isNotEmpty();
    checkPeak(list.peaks().get(Integer.parseInt(cells.get(8)) - 1));
  }

  private static String axes(PeakList list) {
    return (list.f2() == null ? "-" : list.f2().nucleus().code())
        + "/"
        + list.f1().nucleus().code();
  }

  private void checkPeak(Peak peak) {
    double f2 = cells.get(9).isEmpty() ? Double.NaN : Double.parseDouble(cells.get(9));
    assertThat(Double.valueOf(peak.f2Ppm())).isEqualTo(Double.valueOf(f2));
    assertThat(Double.valueOf(peak.f1Ppm())).isEqualTo(Double.valueOf(cells.get(10)));
    if (cells.get(11).isEmpty()) {
      assertThat(peak.intensity()).isNull();
    } else {
      assertThat(peak.intensity())
          .isNotNull()
          .isCloseTo(Double.parseDouble(cells.get(11)), Offset.offset(1e-9));
    }
    assertThat(peak.line()).isEqualTo(Integer.parseInt(cells.get(12)));
  }

  @Override
  public String toString() {
    return file() + " list " + cells.get(2);
  }
}
