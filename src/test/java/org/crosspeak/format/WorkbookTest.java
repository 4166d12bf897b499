// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limit;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.Test;

/** Workbooks and archives, good and bad. */
class WorkbookTest {

  private static FileReading read(String name, byte[] bytes, Limits limits) {
    return PeakListReader.withDefaults()
        .read(Source.of(name, bytes), ReadOptions.NONE, limits, Deadline.NONE);
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] fixture(String name) throws IOException {
    return Files.readAllBytes(ExpectedList.RESOURCES.resolve(name));
  }

  @Test
  void peaksOfAWorkbookNameTheirCell() throws IOException {
    FileReading reading = read("w.xlsx", fixture("fixtures/workbook.xlsx"), Limits.DEFAULT);
    PeakList hmbc = ((FileReading.Recognised) reading).lists().get(2);
    assertThat(hmbc.name()).isEqualTo("HMBC");
    assertThat(hmbc.peaks().get(1).where()).isEqualTo("HMBC!C4");
    assertThat(hmbc.decidedBy()).contains("experiment: HMBC, by the sheet \"HMBC\"");
  }

  private static byte[] workbook(String sheet, String rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook><sheets><sheet name=\"" + sheet + "\" id=\"r1\"/></sheets></workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
              + "</Relationships>");
      entry(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return out.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String row(int number, String... columnsAndValues) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      row.append("<c r=\"").append(columnsAndValues[i]).append(number);
      row.append("\" t=\"inlineStr\"><is><t>").append(columnsAndValues[i + 1]);
      row.append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  @Test
  void namedSheetWithoutAHeaderIsReadByItsNumbers() throws IOException {
    String rows = row(1, "A", "4.381", "B", "139.61") + row(2, "A", "8.021", "B", "132.94");
    FileReading reading = read("w.xlsx", workbook("HMBC", rows), Limits.DEFAULT);
    PeakList list = ((FileReading.Recognised) reading).lists().get(0);
    assertThat(list.experiment()).isEqualTo(Experiment.HMBC);
    assertThat(list.peaks()).hasSize(2);
    assertThat(list.peaks().get(0).f1Ppm()).isEqualTo(139.61);
  }

  @Test
  void tableWithoutNumbersThatGoesOnToTheRightIsOneListUnderOneName() throws IOException {
    String rows =
        row(1, "A", "f2 (ppm)", "B", "f1 (ppm)", "D", "f2 (ppm)", "E", "f1 (ppm)")
            + row(2, "A", "4.381", "B", "139.61", "D", "8.021", "E", "132.94")
            + row(3, "A", "4.381", "B", "50.31");
    FileReading named = read("w.xlsx", workbook("HMBC", rows), Limits.DEFAULT);
    FileReading nameless = read("w.xlsx", workbook("Sheet1", rows), Limits.DEFAULT);
    assertThat(((FileReading.Recognised) named).lists()).hasSize(1);
    assertThat(((FileReading.Recognised) named).lists().get(0).peaks()).hasSize(3);
    assertThat(((FileReading.Recognised) nameless).lists()).hasSize(2);
  }

  @Test
  void emptyTemplateHasNoPeaks() throws IOException {
    FileReading reading = read("t.xlsx", fixture("workbook-template.xlsx"), Limits.DEFAULT);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("no-peaks");
  }

  @Test
  void cutOffWorkbookIsRefused() throws IOException {
    byte[] whole = fixture("fixtures/workbook.xlsx");
    FileReading reading = read("w.xlsx", Arrays.copyOf(whole, whole.length / 3), Limits.DEFAULT);
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("archive-broken");
  }

  @Test
  void archiveThatUnpacksToFarTooMuchIsRefused() throws IOException {
    byte[] bomb = zip("xl/workbook.xml", new byte[8 << 20]);
    Limits tight = Limits.DEFAULT.with(Limit.ZIP_RATIO, 5);
    assertThat(bomb.length).isLessThan(64 << 10);
    FileReading reading = read("w.xlsx", bomb, tight);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("too-large");
    assertThat(reading.issues().get(0).remedy()).contains("zipRatio");
  }

  @Test
  void entitiesOfAWorkbookAreRefused() throws IOException {
    String xml =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workbook>&x;</workbook>";
    byte[] zip = zip("xl/workbook.xml", xml.getBytes(StandardCharsets.UTF_8));
    assertThat(read("w.xlsx", zip, Limits.DEFAULT).issues())
        .extracting(Issue::code)
        .containsExactly("xml-doctype");
  }

  @Test
  void otherArchiveIsRefusedWithWhatIsWanted() throws IOException {
    FileReading reading = read("a.zip", zip("notes.txt", new byte[] {65}), Limits.DEFAULT);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("not-a-peak-list");
    assertThat(reading.issues().get(0).remedy()).contains(".xlsx");
  }

  @Test
  void columnsAreNamedAsSpreadsheetsDo() {
    assertThat(SheetRows.columnName(0)).isEqualTo("A");
    assertThat(SheetRows.columnName(25)).isEqualTo("Z");
    assertThat(SheetRows.columnName(26)).isEqualTo("AA");
    assertThat(SheetRows.columnName(701)).isEqualTo("ZZ");
    assertThat(SheetRows.columnName(702)).isEqualTo("AAA");
  }
}
