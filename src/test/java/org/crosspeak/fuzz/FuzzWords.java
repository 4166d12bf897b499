// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that readers look for, as a dictionary of the fuzzer: those of the rule tables, of the
 * samples and of the fixtures. With them a target needs no hooks on comparisons, which make it
 * several times slower.
 */
final class FuzzWords {

  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/main/resources/org/crosspeak/format"),
          Path.of("src/test/resources/format/fixtures"),
          Path.of("spectra-samples"));
  private static final Pattern WORD = Pattern.compile("[$!_#<]?[A-Za-z][A-Za-z0-9_.-]{1,22}[:=>]?");
  private static final List<String> SIGNS =
      List.of("1e309", "-0", "NaN", "Infinity", "4.07", "139.9", "{}", "[]", "\\\"", "\\\\u0000");

  private FuzzWords() {}

  /** Writes the dictionary, one quoted word a line. */
  static Path write(Path file) throws IOException {
    SortedSet<String> words = new TreeSet<>(SIGNS);
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
          collect(Files.readString(one, StandardCharsets.ISO_8859_1), words);
        }
      }
    }
    return Files.writeString(
        file, words.stream().map(word -> '"' + word + "\"\n").collect(Collectors.joining()));
  }

  private static void collect(String text, SortedSet<String> words) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }
}
