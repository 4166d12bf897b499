// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the fuzzer starts from: the samples and the fixtures of the tests. */
public final class Seeds {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final List<Path> LISTS =
      List.of(RESOURCES.resolve("format/fixtures"), Path.of("spectra-samples"));

  private Seeds() {}

  /** The peak lists among samples and fixtures whose names match one of these patterns. */
  static Stream<byte[]> lists(String... patterns) throws IOException {
    List<byte[]> found = new ArrayList<>();
    for (Path folder : LISTS) {
      found.addAll(in(folder, patterns));
    }
    return some(found);
  }

  /** The records of the samples. */
  static Stream<byte[]> records() throws IOException {
    return some(in(Path.of("spectra-samples"), "compound.json"));
  }

  /** The drawings of the tests. */
  static Stream<byte[]> drawings() throws IOException {
    return some(in(RESOURCES.resolve("org/crosspeak/structure/molfiles"), "*.mol", "*.sdf"));
  }

  /** The first cells of a table of the tests, without its heading. */
  static Stream<byte[]> firstCells(String table) throws IOException {
    return some(
        Files.readAllLines(RESOURCES.resolve(table)).stream()
            .skip(1)
            .map(line -> bytes(line.split("\t", 2)[0]))
            .toList());
  }

  /** A text as UTF-8. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<byte[]> in(Path folder, String... patterns) throws IOException {
    List<byte[]> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String pattern : patterns) {
          PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
          if (matcher.matches(file.getFileName())) {
            found.add(Files.readAllBytes(file));
          }
        }
      }
    }
    return found;
  }

  private static Stream<byte[]> some(List<byte[]> found) {
    if (found.isEmpty()) {
      throw new IllegalStateException("no seeds; were the fixtures renamed?");
    }
    return found.stream();
  }
}
