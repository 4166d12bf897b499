// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that programs and people really exported, against what was looked up in them by eye. */
class RealFilesTest {

  /** Files that hold 1D lists only. */
  private static final List<String> ONE_DIMENSIONAL =
      List.of(
          "nmrium/data.json",
          "nmredata/with_char_10.nmredata.sdf",
          "nmredata/compound1_special_labels.nmredata.sdf");

  @TestFactory
  Stream<DynamicTest> realFileIsReadAsLookedUpByEye() throws IOException {
    Path folder = SharedFiles.folder("real-files");
    return ExpectedList.load("real-files-expected.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.toString(),
                    () ->
                        row.check(
                            ExpectedList.read(folder.resolve(row.file()), ReadOptions.NONE))));
  }

  @TestFactory
  Stream<DynamicTest> everyTwoDimensionalListOfARealFileIsInTheTable() throws IOException {
    Path folder = SharedFiles.folder("real-files");
    List<ExpectedList> rows = ExpectedList.load("real-files-expected.tsv");
    return rows.stream()
        .map(ExpectedList::file)
        .distinct()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () -> {
                      FileReading reading =
                          ExpectedList.read(folder.resolve(file), ReadOptions.NONE);
                      List<PeakList> lists = ((FileReading.Recognised) reading).lists();
                      assertThat(lists.stream().filter(list -> list.f2() != null).count())
                          .isEqualTo(rows.stream().filter(row -> is2d(row, file)).count());
                    }));
  }

  private static boolean is2d(ExpectedList row, String file) {
    return row.file().equals(file) && !row.cells().get(4).startsWith("-");
  }

  @TestFactory
  Stream<DynamicTest> otherRealFileIsRefusedForItsReason() throws IOException {
    Path folder = SharedFiles.folder("real-files");
    List<DynamicTest> tests = new ArrayList<>();
    Path table = ExpectedList.RESOURCES.resolve("real-files-refused.tsv");
    for (String line : Files.readAllLines(table)) {
      if (!line.startsWith("#") && !line.startsWith("file\t")) {
        String[] cells = line.split("\t", -1);
        tests.add(
            DynamicTest.dynamicTest(cells[0], () -> refused(folder, cells[0], cells[1], cells[2])));
      }
    }
    return tests.stream();
  }

  private static void refused(Path folder, String file, String code, String words)
      throws IOException {
    FileReading reading = ExpectedList.read(folder.resolve(file), ReadOptions.NONE);
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.issues())
        .anySatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo(code);
              assertThat(issue.message()).contains(words);
              assertThat(issue.remedy()).isNotBlank();
            });
  }

  @Test
  void everyRealFileIsInOneOfTheTables() throws IOException {
    Path folder = SharedFiles.folder("real-files");
    List<String> known = new ArrayList<>(List.of("SOURCES.tsv"));
    ExpectedList.load("real-files-expected.tsv").forEach(row -> known.add(row.file()));
    ExpectedList.load("real-files-refused.tsv").forEach(row -> known.add(row.file()));
    known.addAll(ONE_DIMENSIONAL);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()))
          .allSatisfy(file -> assertThat(known).contains(file.replace('\\', '/')));
    }
  }
}
