// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every layout has a fixture that is read as {@code fixtures-expected.tsv} says. */
class FixturesTest {

  private static final Path FIXTURES = ExpectedList.RESOURCES.resolve("fixtures");

  static List<ExpectedList> expected() throws IOException {
    return ExpectedList.load("fixtures-expected.tsv");
  }

  @ParameterizedTest
  @MethodSource("expected")
  void fixtureIsReadAsExpected(ExpectedList expected) throws IOException {
    expected.check(ExpectedList.read(FIXTURES.resolve(expected.file()), ReadOptions.NONE));
  }

  @Test
  void everyFixtureAndEachOfItsListsIsExpected() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        long rows = expected().stream().filter(row -> row.file().equals(name)).count();
        FileReading reading = ExpectedList.read(file, ReadOptions.NONE);
        assertThat(reading).as(name).isInstanceOf(FileReading.Recognised.class);
        List<PeakList> lists = ((FileReading.Recognised) reading).lists();
        assertThat(lists).as(name).hasSize((int) rows);
      }
    }
  }

  @Test
  void fixturesAreReadTheSameUnderATurkishLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      for (ExpectedList expected : expected()) {
        expected.check(ExpectedList.read(FIXTURES.resolve(expected.file()), ReadOptions.NONE));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theHeadTellsTwoDimensionalListsFromOneDimensionalOnes() throws IOException {
    Set<String> twoDimensional =
        expected().stream()
            .filter(row -> !row.cells().get(4).startsWith("-"))
            .map(ExpectedList::file)
            .collect(Collectors.toSet());
    PeakListReader reader = PeakListReader.withDefaults();
    for (ExpectedList row : expected()) {
      Source head = Source.head(FIXTURES.resolve(row.file()), row.file());
      boolean looks = reader.looksLikeTwoDimensionalList(head, Limits.DEFAULT, Deadline.NONE);
      assertThat(looks).as(row.file()).isEqualTo(twoDimensional.contains(row.file()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "csv", "txt"})
  void theHeadOfALongListIsEnough(String ending, @TempDir Path folder) throws IOException {
    String row =
        switch (ending) {
          case "xml" -> "<Peak2D F1=\"139.61\" F2=\"4.38\" intensity=\"1\"/>\n";
          case "csv" -> "4.38,139.61,1.5\n";
          default -> "139.61 4.38\n";
        };
    String start =
        switch (ending) {
          case "xml" -> "<PeakList><PeakList2D>\n";
          case "csv" -> "f2 (ppm),f1 (ppm),Intensity\n";
          default -> "";
        };
    Path file = folder.resolve("long." + ending);
    Files.writeString(file, start + row.repeat(2 * Source.HEAD_BYTES / row.length()));
    Source head = Source.head(file, "long." + ending);
    assertThat(head.size()).isEqualTo(Source.HEAD_BYTES);
    PeakListReader reader = PeakListReader.withDefaults();
    assertThat(reader.looksLikeTwoDimensionalList(head, Limits.DEFAULT, Deadline.NONE)).isTrue();
  }
}
