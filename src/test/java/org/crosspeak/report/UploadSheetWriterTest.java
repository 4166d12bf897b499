// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadSheetWriterTest {

  private static List<NamedCsvRecord> rows(Report report, FileDigest file) throws IOException {
    StringWriter text = new StringWriter();
    try (UploadSheetWriter sheet = new UploadSheetWriter(text)) {
      sheet.write(report, file);
    }
    assertThat(text.toString().lines()).as("a line a record").hasSize(2);
    return CsvReader.builder().ofNamedCsvRecord(text.toString()).stream().toList();
  }

  @Test
  void aRowHasTheAnswerAndTheFileWithItsChecksums() throws IOException {
    FileDigest file = FileDigest.of("CP-0002/report.json", "abc".getBytes(UTF_8));
    Report reviewed =
        Samples.clear().withReviews(List.of(new Review("N-1", "A", "b", null, "0".repeat(64))));

    NamedCsvRecord row = rows(reviewed, file).get(0);

    assertThat(row.getField("id")).isEqualTo("CP-0002");
    assertThat(row.getField("isomer")).isEqualTo("N-2");
    assertThat(row.getField("reviewed_isomer")).isEqualTo("N-1");
    assertThat(row.getField("smiles"))
        .isEqualTo(Samples.clear().compound().candidates().get(1).smiles());
    assertThat(row.getField("report_file")).isEqualTo("CP-0002/report.json");
    assertThat(row.getField("report_md5")).isEqualTo("900150983cd24fb0d6963f7d28e17f72");
    assertThat(row.getField("report_sha256"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r\n=1",
        " =1",
        "\uff1d1+1",
        "\u202e=1",
        "\"quoted\",\nnext;",
        "</script>"
      })
  void noCellIsAFormulaOrBreaksItsLine(String evil) throws IOException {
    Report report = SdfReportWriterTest.evil(evil);

    NamedCsvRecord row = rows(report, FileDigest.of(evil, "abc".getBytes(UTF_8))).get(0);

    assertThat(row.getFieldCount()).isEqualTo(18);
    assertThat(row.getFields())
        .allSatisfy(
            cell -> assertThat(cell).doesNotContainPattern("^[=+@\\-\uff1d]|[\\p{Cntrl}\u202e]"));
  }
}
