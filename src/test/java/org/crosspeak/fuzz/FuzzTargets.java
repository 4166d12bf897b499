// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fuzz targets of the project, by the names of their sources. */
final class FuzzTargets {

  private static final Path SOURCES = Path.of("src/test/java");
  private static final String ENDING = "Fuzz.java";

  /** How many targets a build fuzzes. */
  private static final int AT_A_TIME = 5;

  private FuzzTargets() {}

  /** All of them, as class names in the order of their simple names. */
  static List<String> all() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .map(FuzzTargets::className)
          .toList();
    }
  }

  /**
   * The five whose turn it is; the next number has the next five, so that each comes round.
   *
   * @param all all targets
   * @param turn any number, such as that of the commits so far
   */
  static List<String> ofTurn(List<String> all, long turn) {
    int first = (int) Math.floorMod(turn * AT_A_TIME, (long) all.size());
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < Math.min(AT_A_TIME, all.size()); i++) {
      chosen.add(all.get((first + i) % all.size()));
    }
    return List.copyOf(chosen);
  }

  /** Those of these simple names. */
  static List<String> named(List<String> all, List<String> names) {
    List<String> chosen =
        all.stream().filter(target -> names.contains(simpleName(target))).toList();
    if (chosen.size() != names.size()) {
      throw new IllegalArgumentException(
          "not every one of "
              + names
              + " is a target: "
              + all.stream().map(FuzzTargets::simpleName).toList());
    }
    return chosen;
  }

  static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static String className(Path file) {
    String path = SOURCES.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }
}
