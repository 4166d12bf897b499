// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and moved there once it is whole; until then the old one,
 * if any, stays. Not safe for use by several threads.
 */
public final class SafeFile implements AutoCloseable {

  private final Path place;
  private final Path temporary;
  private final OutputStream out;

  /** Begins to write; the folder must exist. */
  public SafeFile(Path place) throws IOException {
    this.place = place;
    Path name = place.getFileName();
    this.temporary =
        place.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".tmp");
    this.out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
  }

  /** Writes a whole file. */
  public static void write(Path place, byte[] bytes) throws IOException {
    try (SafeFile file = new SafeFile(place)) {
      file.stream().write(bytes);
      file.commit();
    }
  }

  /** Where to write. */
  public OutputStream stream() {
    return out;
  }

  /** Moves the file to its place. */
  public void commit() throws IOException {
    out.close();
    try {
      Files.move(
          temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
