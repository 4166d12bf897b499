// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.attach;

import java.nio.file.Path;
import java.util.Objects;
import org.crosspeak.report.FileDigest;
import org.crosspeak.report.Outcome;

/**
 * A report or failure as it stands in a file.
 *
 * @param file the file
 * @param part the number of its line in a file of several, from 1, or 0 where the file is the
 *     report
 * @param bytes the report's own bytes: the file's, or those of its line without the line break
 * @param outcome what they say
 */
public record StoredReport(Path file, int part, byte[] bytes, Outcome outcome) {

  public StoredReport {
    Objects.requireNonNull(file, "file must not be null");
    Objects.requireNonNull(outcome, "outcome must not be null");
  }

  /** The file and its checksums, its path relative to a folder. */
  public FileDigest relativeTo(Path folder) {
    return FileDigest.of(path(file, folder) + line(), bytes);
  }

  /** What messages call it. */
  public String place() {
    return file.toString().replace('\\', '/') + line();
  }

  private String line() {
    return part == 0 ? "" : "#" + part;
  }

  /** The path from a folder to a file, with {@code /}; absolute where there is no way. */
  private static String path(Path file, Path folder) {
    Path target = file.toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    boolean sameRoot = Objects.equals(target.getRoot(), from.getRoot());
    return (sameRoot ? from.relativize(target) : target).toString().replace('\\', '/');
  }
}
