// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Finds compounds in what the caller names: a peak-list file, a compound folder, a container of
 * such folders, a manifest, an SDF, NDJSON.
 */
public final class CompoundSources {

  /** The word for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final SourceOptions options;
  private final ListFiles lists;
  private final RecordJson json;
  private final InputBytes bytes;
  private final InputStream standardInput;

  /**
   * @param reader recognises peak lists by content
   * @param standardInput what {@value #STANDARD_INPUT} reads
   */
  public CompoundSources(PeakListReader reader, SourceOptions options, InputStream standardInput) {
    this.options = options;
    this.bytes = new InputBytes(options.limits());
    this.lists = new ListFiles(reader, bytes, options);
    this.json = new RecordJson(options.limits());
    this.standardInput = standardInput;
  }

  /** The compounds of these paths in order; nothing is read before it is asked for. */
  public CompoundStream open(List<String> paths) {
    return new CompoundStream(paths, this::source, options.overrides());
  }

  /**
   * Counts the compounds of these paths without reading their lists; much quicker than the run
   * itself. It stops early when its thread is interrupted.
   *
   * @return how many there are, or null when that can't be known beforehand: of standard input, or
   *     of what can't be read
   */
  public @Nullable CompoundCount count(List<String> paths) {
    QuickCount count = new QuickCount(options.limits());
    try {
      for (String path : paths) {
        if (path.equals(STANDARD_INPUT)) {
          return null;
        }
        count(path, count);
      }
      return count.count();
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      return null; // the run itself tells what cannot be read
    }
  }

  private void count(String path, QuickCount count) throws IOException {
    Path location = Path.of(path);
    if (Files.isDirectory(location)) {
      count.folder(location);
    } else if (isTable(path) && ManifestSource.isManifest(location)) {
      try (InputIterator rows = source(path, new LooseFiles())) {
        count.rows(rows);
      }
    } else {
      count.file(location);
    }
  }

  private static boolean isTable(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv");
  }

  /**
   * One compound of several peak-list files, recognised by content; of no file when every list is
   * named beside.
   */
  public CompoundStream together(List<String> files) {
    if (files.size() == 1) {
      return open(files);
    }
    String name =
        files.isEmpty() ? "compound" : stem(lastName(Path.of(files.get(0)), files.get(0)));
    return new CompoundStream(
        List.of(name), (path, loose) -> lists.together(files, name), options.overrides());
  }

  private InputIterator source(String path, LooseFiles loose) throws IOException {
    if (path.equals(STANDARD_INPUT)) {
      RecordPlace place = place("stdin", Path.of(""), Path.of(""));
      return new AdjacentPairs(
          new NdjsonSource(standardInput, json, place, STANDARD_INPUT, options.limits()));
    }
    Path location = Path.of(path);
    if (Files.isDirectory(location)) {
      return folder(location, path, loose);
    }
    return file(location, path);
  }

  private InputIterator folder(Path location, String path, LooseFiles loose) throws IOException {
    FolderReader folders = new FolderReader(json, lists, bytes, options, location);
    CompoundInput compound = folders.compound(location, lastName(location, path));
    if (compound != null) {
      return InputIterator.of(List.of(compound));
    }
    return new ContainerWalk(location, path, folders, loose);
  }

  private InputIterator file(Path location, String path) throws IOException {
    String name = lastName(location, path);
    String lower = name.toLowerCase(Locale.ROOT);
    Path folder = parent(location);
    RecordPlace place = place(name, folder, folder);
    if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
      if (!Files.exists(location)) {
        return lists.single(location, path, stem(name));
      }
      return new NdjsonSource(location, json, place, stem(name), options.limits());
    }
    if (lower.equals(FolderReader.RECORD)) {
      FolderReader folders = new FolderReader(json, lists, bytes, options, folder);
      String id = lastName(folder.toAbsolutePath().normalize(), path);
      return InputIterator.of(List.of(folders.recorded(folder, location, id)));
    }
    if (isTable(path) && ManifestSource.isManifest(location)) {
      return new ManifestSource(location, place, stem(name), options.limits());
    }
    boolean sdf = lower.endsWith(".sdf") || lower.endsWith(".sd");
    if (sdf && SdfSource.holdsRecords(location, options.sdfFields())) {
      return new SdfSource(location, place, stem(name), options);
    }
    return lists.single(location, path, stem(name));
  }

  private RecordPlace place(String file, Path folder, Path root) {
    return new RecordPlace(file, folder, options.allowOutside() ? null : root);
  }

  private static Path parent(Path location) {
    Path parent = location.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static String lastName(Path location, String path) {
    Path name = location.toAbsolutePath().normalize().getFileName();
    return name == null ? path : name.toString();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** What stands in a path's place when nothing can be read there. */
  static CompoundInput nothing(String id, Issue issue) {
    return new CompoundInput.Unreadable(id, List.of(issue));
  }
}
