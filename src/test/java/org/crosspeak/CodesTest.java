// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosspeak.compound.InputCode;
import org.junit.jupiter.api.Test;

/** Holds docs/codes.md against the program, both ways. */
class CodesTest {

  /** Where a code is given to a reason, an issue, a refusal or a peak that is set aside. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:new Reason|new SetAside|new Issue|Issue\\.of|new RefusedException|\\bnote|\\berror"
              + "|\\bwarning|problems\\.\\w+|UnreadableStructureException\\.of|aside|QualityNote)"
              + "\\(\\s*(?:(?:peak|at|Severity\\.\\w+),\\s*)*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

  private static Set<String> documented() throws IOException {
    return Files.readAllLines(Path.of("docs/codes.md")).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> texts(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(CodesTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> given() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String source : texts("src/main/java", ".java")) {
      collect(GIVEN, source, codes);
    }
    for (String scaffold : texts("src/main/resources/org/crosspeak/scaffolds", ".json")) {
      collect(Pattern.compile("\"code\": \"([^\"]+)\""), scaffold, codes);
    }
    Arrays.stream(InputCode.values()).map(InputCode::code).forEach(codes::add);
    return codes;
  }

  private static void collect(Pattern pattern, String text, Set<String> codes) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
  }

  @Test
  void every_code_of_the_program_is_documented() throws IOException {
    Set<String> given = given();

    assertThat(given).as("the search finds codes at all").hasSizeGreaterThan(60);
    assertThat(documented()).containsAll(given);
  }

  @Test
  void every_documented_code_stands_in_the_program() throws IOException {
    String all =
        String.join("\n", texts("src/main/java", ".java"))
            + String.join("\n", texts("src/main/resources/org/crosspeak/scaffolds", ".json"))
            + text(Path.of("src/main/resources/org/crosspeak/format/peak-types.tsv"));
    Set<String> inputCodes =
        Arrays.stream(InputCode.values()).map(InputCode::code).collect(Collectors.toSet());

    assertThat(documented())
        .filteredOn(code -> !inputCodes.contains(code))
        .allMatch(code -> all.contains("\"" + code + "\"") || all.contains("\t" + code + "\t"));
  }

  @Test
  void no_code_is_documented_twice() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/codes.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();

    assertThat(rows).doesNotHaveDuplicates();
  }
}
