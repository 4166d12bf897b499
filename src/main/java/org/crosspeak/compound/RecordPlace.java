// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.crosspeak.format.InputFolder;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands, so that the paths in it can be followed.
 *
 * @param file what messages call the record's file
 * @param input what provenance calls the record
 * @param folder the folder that its paths are relative to
 * @param root the folder that its paths must not leave, or null when they may
 */
record RecordPlace(String file, String input, Path folder, @Nullable Path root) {

  /** A record that is a whole file. */
  RecordPlace(String file, Path folder, @Nullable Path root) {
    this(file, file, folder, root);
  }

  /** The place of one record of a file of several: its line or number. */
  RecordPlace part(int number) {
    return new RecordPlace(file, file + "#" + number, folder, root);
  }

  /** Where a path of the record leads, or null with an issue when it must not lead there. */
  @Nullable Path follow(String path, int line, List<Issue> issues) {
    Path target;
    try {
      target = folder.resolve(path);
    } catch (InvalidPathException e) {
      issues.add(
          InputCode.WRONG_VALUE.at(
              file, line, "this is no path", path, "a path to a file", "mend the path"));
      return null;
    }
    if (root != null && !InputFolder.holds(root, target)) {
      issues.add(
          InputCode.OUTSIDE_FOLDER.at(
              file,
              line,
              "the path leads out of the input folder",
              path,
              "a path inside the input folder",
              "move the file inside, or give --allow-outside"));
      return null;
    }
    return target;
  }
}
