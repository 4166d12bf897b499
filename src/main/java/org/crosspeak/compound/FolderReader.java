// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/** Reads a folder as a compound, if it is one. */
final class FolderReader {

  /** The name of a record in a compound folder. */
  static final String RECORD = "compound.json";

  private final RecordJson json;
  private final ListFiles lists;
  private final InputBytes bytes;
  private final SourceOptions options;
  private final Path root;

  /**
   * @param root the folder that paths in records must not leave
   */
  FolderReader(
      RecordJson json, ListFiles lists, InputBytes bytes, SourceOptions options, Path root) {
    this.json = json;
    this.lists = lists;
    this.bytes = bytes;
    this.options = options;
    this.root = root;
  }

  /**
   * The compound that a folder is, or null when it is a container.
   *
   * @param id what it is called when its record doesn't say
   */
  @Nullable CompoundInput compound(Path folder, String id) throws IOException {
    Path record = folder.resolve(RECORD);
    if (Files.isRegularFile(record)) {
      return recorded(folder, record, id);
    }
    FoundLists found = lists.in(folder, root, Set.of());
    if (!found.hasTwoDimensional()) {
      return null;
    }
    RecordFields fields = new RecordFields(place(folder));
    found.into(fields);
    if (options.overrides().aboutReading()) {
      fields
          .issues()
          .add(
              InputCode.WRONG_VALUE.at(
                  null,
                  0,
                  "--experiment, --axes and --list need a file to be about",
                  null,
                  "a single peak-list file, or compound.json with \"hmbc\"",
                  "name the file instead of its folder"));
    }
    return InputIterator.finished(fields, id);
  }

  /** Tells a folder's pair id without reading its lists; false when it holds no record. */
  boolean tellPair(Path folder, String id, PairIndex index) {
    Path record = folder.resolve(RECORD);
    if (!Files.isRegularFile(record)) {
      return false;
    }
    byte[] content = bytes.read(record, RECORD, null, new ArrayList<>());
    if (content != null) {
      RecordJson.Ids ids = json.ids(content);
      if (ids.pairId() != null) {
        String own = ids.id() == null ? id : ids.id();
        index.add(ids.pairId(), own, Partner.of(own, () -> recorded(folder, record, id)));
      }
    }
    return true;
  }

  /** The compound that a record describes. */
  CompoundInput recorded(Path folder, Path record, String id) throws IOException {
    List<Issue> issues = new ArrayList<>();
    byte[] content =
        place(folder).follow(RECORD, 0, issues) == null
            ? null
            : bytes.read(record, RECORD, null, issues);
    if (content == null) {
      return new CompoundInput.Unreadable(id, issues);
    }
    RecordFields fields = json.read(content, place(folder), 1);
    if (fields.issues().isEmpty() && fields.builder().spectra().isEmpty()) {
      FoundLists found = lists.in(folder, root, Set.of(RECORD));
      if (!found.isEmpty()) {
        found.into(fields);
      }
    }
    return InputIterator.finished(fields, id);
  }

  private RecordPlace place(Path folder) {
    return new RecordPlace(RECORD, folder, options.allowOutside() ? null : root);
  }
}
