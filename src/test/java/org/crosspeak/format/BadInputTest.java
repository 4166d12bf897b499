// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a file is said with its line, and all at once. */
class BadInputTest {

  private static FileReading read(String name, String text, ReadOptions options) {
    Source source = Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    return PeakListReader.withDefaults().read(source, options, Limits.DEFAULT, Deadline.NONE);
  }

  private static FileReading read(String name, String text) {
    return read(name, text, ReadOptions.NONE);
  }

  private static List<Issue> errors(FileReading reading) {
    return reading.issues().stream().filter(i -> i.severity() == Severity.ERROR).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NaN", "Inf", "1e309", "7.5x", "#DIV/0!", "7.5.1",
      })
  void cellThatIsNoNumberFailsTheFileWithItsLine(String cell) {
    String text = "f2 (ppm)\tf1 (ppm)\tIntensity\n4.38\t132.9\t1\n" + cell + "\t139.6\t2\n";
    List<Issue> errors = errors(read("hmbc.txt", text));
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).code()).isEqualTo("bad-number");
    assertThat(errors.get(0).line()).isEqualTo(3);
    assertThat(errors.get(0).read()).isEqualTo(cell);
    assertThat(errors.get(0).expected()).isEqualTo("a shift in ppm");
    assertThat(errors.get(0).remedy()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"{\\rtf1 f2 (ppm) f1 (ppm)}, RTF", "%PDF-1.7 f2 (ppm) f1 (ppm), PDF"})
  void formattedTextIsRefusedByWhatItIs(String text, String what) {
    FileReading reading = read("hmbc.txt", text);
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(errors(reading)).extracting(Issue::code).containsExactly("not-a-peak-list");
    assertThat(errors(reading).get(0).message()).contains(what);
  }

  @Test
  void allBadRowsAreToldAtOnce() {
    String text = "f2 (ppm),f1 (ppm)\n4.38,abc1\n8.02,139.6\nNaN,139.6\n7.6,x\n";
    assertThat(errors(read("hmbc.csv", text))).extracting(Issue::line).containsExactly(2, 4, 5);
  }

  @Test
  void manyBadRowsAreCounted() {
    String text = "f2 (ppm),f1 (ppm)\n4.38,132.9\n" + "4.38,NaN\n".repeat(100);
    List<Issue> issues = read("hmbc.csv", text).issues();
    assertThat(issues).hasSize(21);
    assertThat(issues.get(20).message()).contains("80 more");
  }

  @Test
  void badRowOfATableWithoutHeaderIsAnError() {
    List<Issue> errors = errors(read("hmbc.txt", "132.9 4.38\n139.6 8.0x2\n123.9 NaN\n"));
    assertThat(errors).extracting(Issue::code).containsOnly("bad-number");
    assertThat(errors).extracting(Issue::line).containsExactly(2, 3);
  }

  @Test
  void rowWithOneShiftIsLeftOutWithAWarning() {
    FileReading reading = read("hsqc.csv", "1H,13C\n8.02,132.9\n,139.6\n");
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("missing-shift");
    assertThat(reading.issues().get(0).line()).isEqualTo(3);
  }

  @Test
  void unreadableIntensityIsLeftOutWithAWarning() {
    FileReading reading = read("hmbc.csv", "f2 (ppm),f1 (ppm),Intensity\n4.38,132.9,big\n");
    assertThat(reading.hasErrors()).isFalse();
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("bad-amount");
    assertThat(((FileReading.Recognised) reading).lists().get(0).peaks().get(0).intensity())
        .isNull();
  }

  @Test
  void shiftThatNoNucleusHasIsSetAsideAndTold() {
    String rows = "4.38,132.9\n8.02,139.6\n".repeat(10);
    FileReading reading = read("hmbc.csv", "f2 (ppm),f1 (ppm)\n" + rows + "43.8,132.9\n");
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("out-of-range");
    assertThat(reading.issues().get(0).line()).isEqualTo(22);
    assertThat(((FileReading.Recognised) reading).lists().get(0).setAside())
        .extracting(aside -> aside.code())
        .containsExactly("out-of-range");
  }

  @Test
  void headerWithoutRowsIsAnError() {
    FileReading reading = read("hmbc.txt", "\tf2 (ppm)\tf1 (ppm)\tIntensity\n");
    assertThat(errors(reading)).extracting(Issue::code).containsExactly("no-peaks");
  }

  @Test
  void listOfSolventRowsAloneIsAnError() {
    String text = "f2 (ppm)\tf1 (ppm)\tType\n2.50\t39.52\tSolvent\n";
    assertThat(errors(read("hmbc.txt", text))).extracting(Issue::code).containsExactly("no-peaks");
  }

  @Test
  void pointsInsteadOfPpmAreRefusedWithBothSpans() {
    List<Issue> errors = errors(read("hmbc.txt", "1210 1060\n1263 999\n"));
    assertThat(errors).extracting(Issue::code).containsExactly("axes-unclear");
    assertThat(errors.get(0).message()).contains("1210.00 to 1263.00").contains("999.00");
  }

  @ParameterizedTest
  @CsvSource({"''", "'  \n\t\n'"})
  void emptyFileIsSaidToBeEmpty(String text) {
    FileReading reading = read("hmbc.csv", text);
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("empty-file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list.pdf|%PDF-1.7 x|a PDF document",
        "x.csv|##TITLE= S1\\n##JCAMP-DX= 5.00|JCAMP-DX",
        "peakrng|P    #regions in PPM\\n 16.1 -3.8 0.1|regions",
        "ligand.mol|\\n  x\\n\\n  1  0  0 0 0 0 0 0999 V2000|a structure",
        "page.txt|<html><body>|a web page",
        "~$list.xlsx|user|a lock file",
        "notes.txt|HMBC measured on Friday|no peak list",
        "data.xml|<?xml version=\"1.0\"?><root/>|root <root>",
        "fid|a\\0b|raw or processed Bruker data",
      })
  void otherFileIsRefusedByNameOfWhatItIs(String name, String text, String words) {
    FileReading reading = read(name, text.replace("\\n", "\n").replace("\\0", "\0"));
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues()).hasSize(1);
    assertThat(reading.issues().get(0).code()).isEqualTo("not-a-peak-list");
    assertThat(reading.issues().get(0).message()).contains(words);
    assertThat(reading.issues().get(0).remedy()).isNotBlank();
  }

  @Test
  void truncatedXmlIsRefusedWithTheLineOfItsEnd() {
    String text = "<PeakList>\n<PeakList2D>\n<Peak2D F1=\"139.6\" F2=\"4.3\"/>\n<Peak2D F1=\"13";
    FileReading reading = read("peaklist.xml", text);
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("xml-broken");
    assertThat(reading.issues().get(0).line()).isEqualTo(4);
  }

  @Test
  void badXmlShiftsAreAllToldWithTheirLines() {
    String text =
        "<PeakList>\n<PeakList2D>\n<Peak2D F1=\"NaN\" F2=\"4.3\"/>\n<Peak2D F1=\"139.6\"/>\n"
            + "<Peak2D F1=\"139.6\" F2=\"4.3\"/>\n</PeakList2D>\n</PeakList>\n";
    List<Issue> errors = errors(read("peaklist.xml", text));
    assertThat(errors).extracting(Issue::code).containsExactly("bad-number", "missing-shift");
    assertThat(errors).extracting(Issue::line).containsExactly(3, 4);
  }

  @Test
  void documentTypesAndTheirEntitiesAreRefused() {
    String bomb =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE PeakList [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n"
            + "<PeakList><PeakList2D><Peak2D F1=\"1\" F2=\"2\" annotation=\"&b;\"/></PeakList2D>"
            + "</PeakList>";
    FileReading reading = read("peaklist.xml", bomb);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("xml-doctype");
    assertThat(reading.issues().get(0).line()).isEqualTo(2);
  }

  @Test
  void oneDimensionalListGivenAsHmbcNeedsTwoDimensions() {
    ReadOptions asHmbc = new ReadOptions(Experiment.HMBC, null, null);
    List<Issue> errors = errors(read("x.txt", "\tppm\tIntensity\n1\t139.6\t3\n", asHmbc));
    assertThat(errors).extracting(Issue::code).containsExactly("need-2d");
    assertThat(errors.get(0).message()).contains("1D").contains("hmbc");
  }

  @Test
  void twoDimensionalListGivenAsC13NeedsOneDimension() {
    ReadOptions asCarbon = new ReadOptions(Experiment.C13, null, null);
    List<Issue> errors =
        errors(read("x.txt", "f2 (ppm)\tf1 (ppm)\n4.38\t132.9\n8.02\t139.6\n", asCarbon));
    assertThat(errors).extracting(Issue::code).containsExactly("need-1d");
  }

  @Test
  void damagedJsonIsRefusedWithItsLine() {
    FileReading reading = read("x.json", "{\n \"HMBC_0\": {\n  \"peaks\": {");
    assertThat(reading).isInstanceOf(FileReading.NotRecognised.class);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("json-broken");
    assertThat(reading.issues().get(0).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"schema\":\"crosspeak-compound/1\",\"id\":\"x\"}|Crosspeak's own",
        "{\"a\":1}|JSON without a peak list",
        "[]|JSON without a peak list",
        "{\"spectra\":[{\"info\":{}}]}|no zones",
      })
  void otherJsonIsRefusedByNameOfWhatItIs(String text, String words) {
    FileReading reading = read("x.json", text);
    assertThat(reading.issues()).extracting(Issue::code).containsExactly("not-a-peak-list");
    assertThat(reading.issues().get(0).message()).contains(words);
  }

  @Test
  void jsonShiftsThatAreNoNumbersAreAllTold() {
    String text =
        "{\"HMBC\":{\"type\":\"2D\",\"peaks\":{\"0\":{\"delta1\":\"x\",\"delta2\":4},"
            + "\"1\":{\"delta1\":139.6},\"2\":{\"delta1\":139.6,\"delta2\":4.38}}}}";
    List<Issue> errors = errors(read("x.json", text));
    assertThat(errors).extracting(Issue::code).containsExactly("bad-number", "missing-shift");
    assertThat(errors.get(0).message()).contains("/HMBC/peaks/0");
  }
}
