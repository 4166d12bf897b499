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
import org.crosspeak.format.InputFolder;
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
    String name = location.toAbsolutePath().getFileName().toString();
    Path parent = location.toAbsolutePath().getParent();
    Source source = bytes.source(location, name, path, null, root(parent), issues);
    if (source == null) {
      return InputIterator.of(List.of(new CompoundInput.Unreadable(id, issues)));
    }
    FileReading reading = read(source, overruled());
    if (reading instanceof FileReading.NotRecognised no) {
      issues.addAll(SpectrumLoader.issuesOf(no));
      return InputIterator.of(List.of(new CompoundInput.Unreadable(id, issues)));
    }
    FoundLists found = new FoundLists();
    found.add((FileReading.Recognised) reading, source);
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
      Path location = Path.of(path).toAbsolutePath();
      String name = location.getFileName().toString();
      Source source =
          bytes.source(location, name, path, null, root(location.getParent()), fields.issues());
      if (source == null) {
        continue;
      }
      FileReading reading = read(source, ReadOptions.NONE);
      if (reading instanceof FileReading.Recognised yes) {
        found.add(yes, source);
      } else {
        fields.issues().addAll(SpectrumLoader.issuesOf((FileReading.NotRecognised) reading));
      }
    }
    found.into(fields);
    return InputIterator.of(List.of(InputIterator.finished(fields, id)));
  }

  /**
   * The lists that lie directly in a folder, in the order of their names.
   *
   * @param root the folder that nothing is read outside of
   */
  FoundLists in(Path folder, Path root, Set<String> besides) throws IOException {
    FoundLists found = new FoundLists();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (!besides.contains(name) && !name.startsWith(".") && !isOwn(file, name)) {
        examine(file, name, root, found);
      }
    }
    return found;
  }

  private void examine(Path file, String name, Path root, FoundLists found) {
    if (!options.allowOutside() && !InputFolder.holds(root, file)) {
      found.leftAlone(name);
      return;
    }
    Source source = bytes.source(file, name, name, null, root(root), new ArrayList<>());
    if (source == null || source.size() == 0) {
      found.leftAlone(name);
      return;
    }
    FileReading reading = read(source, ReadOptions.NONE);
    if (reading instanceof FileReading.Recognised yes && !yes.lists().isEmpty()) {
      found.add(yes, source);
    } else {
      found.leftAlone(name);
    }
  }

  private @Nullable Path root(@Nullable Path folder) {
    return options.allowOutside() ? null : folder;
  }

  private FileReading read(Source source, ReadOptions how) {
    return reader.read(source, how, options.limits(), Deadline.NONE);
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
