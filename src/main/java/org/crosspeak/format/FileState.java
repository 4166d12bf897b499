// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was when its reading began, so that another program's writing to it is noticed.
 *
 * @param path the file
 * @param size bytes
 * @param modified when it was last written, in the finest units that the system tells
 * @param regular whether it is a file at all; of a pipe or a device nothing is known beforehand
 */
record FileState(Path path, long size, long modified, boolean regular) {

  /**
   * What the file is like now.
   *
   * @throws IOException when there is none
   */
  static FileState of(Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    long nanos = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new FileState(path, now.size(), nanos, now.isRegularFile());
  }

  /**
   * Holds the file to be as it was.
   *
   * @throws IOException when it is another, or gone
   */
  void demandUnchanged() throws IOException {
    if (regular && !equals(now())) {
      throw changed();
    }
  }

  /**
   * Holds what was read to be all of it. Files that the system makes up have no size of their own.
   *
   * @param taken bytes that were read
   * @param most bytes that were wanted
   * @throws IOException when it was longer or shorter in between
   */
  void demandSize(long taken, long most) throws IOException {
    if (regular && size > 0 && taken != Math.min(size, most)) {
      throw changed();
    }
  }

  private static IOException changed() {
    return new IOException("it was changed while it was read");
  }

  private @Nullable FileState now() throws IOException {
    return Files.exists(path) ? of(path) : null;
  }
}
