// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.structure.StructureReading.Supported;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Carbons and protons that sit where a reading by eye would take them for others. */
class TrapsTest {

  private static final String TABLE = "/correlation/traps.tsv";

  @ParameterizedTest(name = "{4}: {0}, {1}")
  @CsvFileSource(resources = TABLE, delimiter = '\t', numLinesToSkip = 1)
  void trapNamesNoWrongIsomer(
      String drawing, String isomer, @Nullable String shifts, boolean mayBeHigh, String trap) {
    Supported question = Questions.of(drawing);
    for (long seed = 1; seed <= 3; seed++) {
      for (boolean hsqc : new boolean[] {true, false}) {
        Verdict verdict = verdict(question, isomer, shifts, seed, hsqc);
        assertThat(verdict.isomer()).as(trap).isIn(isomer, Verdict.INCONCLUSIVE);
        if (!mayBeHigh) {
          assertThat(verdict.confidence()).isNotEqualTo(Confidence.HIGH);
        }
      }
    }
  }

  private static Verdict verdict(
      Supported question, String isomer, @Nullable String shifts, long seed, boolean hsqc) {
    Simulated simulated = Simulated.of(question, isomer, seed).spread(0.6);
    if (shifts != null && !shifts.isEmpty()) {
      for (String shift : shifts.split("; ")) {
        String[] pair = shift.split("=");
        simulated.shift(pair[0], Double.parseDouble(pair[1]));
      }
    }
    Observation lists =
        hsqc ? simulated.lists(Experiment.HMBC, Experiment.HSQC) : simulated.lists(Experiment.HMBC);
    return Questions.judge(question, lists).verdict();
  }

  /** Honesty is not silence: with HSQC nearly all of them are decided. */
  @Test
  void nearlyAllTrapsAreDecidedWithHsqc() throws IOException {
    List<String> open = new ArrayList<>();
    int all = 0;
    try (InputStream in = getClass().getResourceAsStream(TABLE)) {
      List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String row : rows.subList(1, rows.size())) {
        String[] cells = row.split("\t", -1);
        Verdict verdict = verdict(Questions.of(cells[0]), cells[1], cells[2], 1, true);
        all++;
        if (!verdict.decided()) {
          open.add(cells[0] + " " + cells[1]);
        }
      }
    }
    assertThat(open).as("left open").hasSizeLessThanOrEqualTo(all / 5);
  }
}
