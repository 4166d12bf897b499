// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryWriterTest {

  @Test
  void theHeaderIsThatOfTheContract() throws IOException {
    assertThat(summary())
        .isEqualTo(
            "id,outcome,isomer,confidence,probability,fits,claimed,claim_outcome,guide_rule,"
                + "reasons,report,failure\n");
  }

  @Test
  void everyInputHasARow() throws IOException {
    String csv =
        summary(
            Samples.contradicted(),
            Samples.mixture(),
            Samples.inconclusive(),
            Samples.unsupported(),
            Samples.failure());
    assertThat(csv.lines().skip(1))
        .containsExactly(
            "CP-0007,report,N-2,high,0.994999,true,N-1,contradicted,N-2,"
                + "decisive-cross-peak;shifts-agree,r.json,",
            "CP-0010,report,mixture,moderate,0.987123,true,N-1,mixture,N-2,two-sets,r.json,",
            "CP-0011,report,inconclusive,none,,true,N-1,undecided,ambiguous,carbons-coincide,r.json,",
            "CP-0012,report,inconclusive,none,,,,,,unsupported-n-aryl,r.json,",
            "CP-0020,failure,,,,,,,,,r.json,\"bad-number: hmbc.csv, line 3: The F1 shift is no"
                + " number (read \"\"12o.4\"\", expected a shift in ppm). Correct the cell or remove"
                + " the row.\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void aCellThatASpreadsheetWouldRunIsQuoted(String id) throws IOException {
    Failure failure = Failure.of(id, Issue.of(Severity.ERROR, "missing-file", "No such file."));
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(summary(failure)).stream().toList();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getField("id")).isEqualTo("'" + id);
    assertThat(rows.get(0).getFieldCount()).isEqualTo(12);
  }

  @Test
  void aPlainCellIsLeftAsItIs() throws IOException {
    Failure failure =
        Failure.of("a-b=c,\"d\"", Issue.of(Severity.ERROR, "missing-file", "No such file."));
    assertThat(
            CsvReader.builder().ofNamedCsvRecord(summary(failure)).stream()
                .map(row -> row.getField("id")))
        .containsExactly("a-b=c,\"d\"");
  }

  private static String summary(Outcome... outcomes) throws IOException {
    StringWriter out = new StringWriter();
    try (SummaryWriter summary = new SummaryWriter(out)) {
      for (Outcome outcome : outcomes) {
        summary.write(outcome, "r.json");
      }
    }
    return out.toString();
  }
}
