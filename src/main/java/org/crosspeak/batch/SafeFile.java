// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is written beside its place and moved there once it is whole; until then the old one,
 * if any, stays. Not safe for use by several threads.
 */
public final class SafeFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final Pattern LEFT = Pattern.compile("\\.(\\d{1,18})\\.tmp");

  private final Path place;
  private final Path temporary;
  private final OutputStream out;

  /** Begins to write; the folder must exist. What a killed process left of this file is removed. */
  public SafeFile(Path place) throws IOException {
    this(place, beside(place));
    dropLeftovers();
  }

  /** Begins to write at a place of its own in the same file system. */
  SafeFile(Path place, Path temporary) throws IOException {
    this.place = place;
    this.temporary = temporary;
    this.out = new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER);
  }

  /** Writes a whole file. */
  public static void write(Path place, byte[] bytes) throws IOException {
    try (SafeFile file = new SafeFile(place)) {
      file.stream().write(bytes);
      file.commit();
    }
  }

  /** Writes a whole file, by way of another place in the same file system. */
  static void write(Path place, Path temporary, byte[] bytes) throws IOException {
    try {
      Files.write(temporary, bytes);
      move(temporary, place);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  private static Path beside(Path place) {
    String mark = "." + ProcessHandle.current().pid() + ".tmp";
    return place.resolveSibling("." + place.getFileName() + mark);
  }

  private void dropLeftovers() throws IOException {
    String start = "." + place.getFileName();
    Path folder = place.toAbsolutePath().getParent();
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, SafeFile::mayBeLeft)) {
      for (Path file : left) {
        String name = file.getFileName().toString();
        Matcher mark = LEFT.matcher(name.startsWith(start) ? name.substring(start.length()) : "");
        if (mark.matches() && ProcessHandle.of(Long.parseLong(mark.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean mayBeLeft(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(".tmp");
  }

  /** Where to write. */
  public OutputStream stream() {
    return out;
  }

  /** Moves the file to its place. */
  public void commit() throws IOException {
    out.close();
    move(temporary, place);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
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
