// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The samples and the reports on them that were read and found right. */
final class Golden {

  static final Path SAMPLES = Path.of("spectra-samples");
  static final Path REPORTS = Path.of("src/test/resources/golden");

  private Golden() {}

  static Stream<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Whether the sample names another as the other product of the same alkylation. */
  static boolean isPaired(String sample) {
    try {
      return Files.readString(SAMPLES.resolve(sample).resolve("compound.json"))
          .contains("\"pairId\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds a report to the golden one, or writes that anew. */
  static void compare(String sample, String name, String found) throws IOException {
    compare(REPORTS.resolve(sample).resolve(name), found);
  }

  /** The same for a file elsewhere. */
  static void compare(Path golden, String found) throws IOException {
    if (Boolean.getBoolean("update.golden")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, found, StandardCharsets.UTF_8);
    }
    assertThat(found)
        .as("-Dupdate.golden=true writes %s anew", golden)
        .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
