// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/** Peak lists that no record names: a file on its own, or those of a folder. */
final class ListFiles {

  private static final int HEAD_BYTES = 512;

  /** What the program itself writes. */
  private static final Set<String> OWN_NAMES =
      Set.of(
          "report.json",
          "report.html",
          "report.sdf",
          "report.csv",
          "summary.csv",
          "summary.json",
          "index.html");

  private final PeakListReader reader;
  private final InputBytes bytes;
  private final SourceOptions options;

  ListFiles(PeakListReader reader, InputBytes bytes, SourceOptions options) {
    this.reader = reader;
    this.bytes = bytes;
    this.options = options;
  }

  /**
   * A file on its own as a compound.
   *
   * @param path as the caller named it
   * @param id what the compound is called
   */
  InputIterator single(Path location, String path, String id) {
    List<Issue> issues = new ArrayList<>();
    byte[] content = bytes.read(location, path, null, issues);
    if (content == null) {
      return InputIterator.of(List.of(new CompoundInput.Unreadable(id, issues)));
    }
    String name = location.getFileName().toString();
    FileReading reading = read(name, content, overruled());
    if (reading instanceof FileReading.NotRecognised no) {
      issues.addAll(SpectrumLoader.issuesOf(no));
      return InputIterator.of(List.of(new CompoundInput.Unreadable(id, issues)));
    }
    FoundLists found = new FoundLists();
    found.add((FileReading.Recognised) reading, content);
    RecordFields fields = new RecordFields(new RecordPlace(name, location, null));
    if (found.hasTwoDimensional() || reading.hasErrors()) {
      found.into(fields);
    } else {
      fields
          .issues()
          .add(
              InputCode.NEED_2D.at(
                  name,
                  0,
                  "the file holds a 1D list only",
                  "a 1D list",
                  "an HMBC list with a 1H and a 13C shift a peak",
                  "export the peak list of the HMBC"));
    }
    return InputIterator.of(List.of(InputIterator.finished(fields, id)));
  }

  /**
   * Several files as one compound.
   *
   * @param paths as the caller named them
   * @param id what the compound is called
   */
  InputIterator together(List<String> paths, String id) {
    RecordFields fields = new RecordFields(new RecordPlace(id, Path.of(""), null));
    FoundLists found = new FoundLists();
    for (String path : paths) {
      byte[] content = bytes.read(Path.of(path), path, null, fields.issues());
      if (content == null) {
        continue;
      }
      String name = Path.of(path).getFileName().toString();
      FileReading reading = read(name, content, ReadOptions.NONE);
      if (reading instanceof FileReading.Recognised yes) {
        found.add(yes, content);
      } else {
        fields.issues().addAll(SpectrumLoader.issuesOf((FileReading.NotRecognised) reading));
      }
    }
    found.into(fields);
    return InputIterator.of(List.of(InputIterator.finished(fields, id)));
  }

  /** The lists that lie directly in a folder, in the order of their names. */
  FoundLists in(Path folder, Set<String> besides) throws IOException {
    FoundLists found = new FoundLists();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (!besides.contains(name) && !name.startsWith(".") && !isOwn(file, name)) {
        examine(file, name, found);
      }
    }
    return found;
  }

  private void examine(Path file, String name, FoundLists found) {
    byte[] content = bytes.read(file, name, null, new ArrayList<>());
    if (content == null || content.length == 0) {
      found.leftAlone(name);
      return;
    }
    FileReading reading = read(name, content, ReadOptions.NONE);
    if (reading instanceof FileReading.Recognised yes && !yes.lists().isEmpty()) {
      found.add(yes, content);
    } else {
      found.leftAlone(name);
    }
  }

  private FileReading read(String name, byte[] content, ReadOptions how) {
    return reader.read(Source.of(name, content), how, options.limits(), Deadline.NONE);
  }

  private ReadOptions overruled() {
    Overrides overrides = options.overrides();
    return new ReadOptions(overrides.experiment(), overrides.axes(), overrides.list());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }

  /** Whether the program wrote the file: by its name and its first bytes. */
  private static boolean isOwn(Path file, @Nullable String name) throws IOException {
    if (!OWN_NAMES.contains(name)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
      return head.contains("crosspeak-") || head.startsWith("id,outcome,isomer,");
    }
  }
}
