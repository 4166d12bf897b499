// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosspeak.report.FileDigest;

/** Folders of compounds and of reports. */
final class Folders {

  private static final Path TRAINING = Path.of("src/main/launcher/training");
  private static final Path SAMPLES = Path.of("spectra-samples");

  private Folders() {}

  /** A container of compounds with these many times the same lists, each with an id of its own. */
  static Path copies(Path container, int count) throws IOException {
    String record = Files.readString(TRAINING.resolve("compound.json"));
    for (int i = 0; i < count; i++) {
      String id = "c%03d".formatted(i);
      Path compound = Files.createDirectories(container.resolve(id));
      for (String name : List.of("hmbc.txt", "hsqc.txt")) {
        Files.copy(TRAINING.resolve(name), compound.resolve(name));
      }
      Files.writeString(
          compound.resolve("compound.json"), record.replace("\"training\"", "\"" + id + "\""));
    }
    return container;
  }

  /** A container of some of the samples. */
  static Path samples(Path container, String... names) throws IOException {
    for (String name : names) {
      Path compound = Files.createDirectories(container.resolve(name));
      try (Stream<Path> files = Files.list(SAMPLES.resolve(name))) {
        for (Path file : files.toList()) {
          Files.copy(file, compound.resolve(file.getFileName()));
        }
      }
    }
    return container;
  }

  /** All files below a folder, hidden ones too, with the checksums of their bytes. */
  static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), FileDigest.sha256(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  /** Holds every file below an output folder, unfinished ones apart, to be whole. */
  static void assertWhole(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!folder.relativize(file).toString().startsWith(".")) {
          assertWholeFile(file);
        }
      }
    }
  }

  private static void assertWholeFile(Path file) throws IOException {
    String text = Files.readString(file);
    switch (file.getFileName().toString()) {
      case "report.json" -> Schemas.outcome(text);
      case "summary.json" -> Schemas.summary(text);
      case "report.html", "index.html" -> assertThat(text.strip()).endsWith("</html>");
      case "report.sdf" -> assertThat(text).endsWith("$$$$\n");
      case "summary.csv", "upload.csv" -> assertThat(text).endsWith("\n");
      default -> throw new AssertionError("what is " + file + "?");
    }
  }
}
