// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder in the output folder, in which files are written before they are moved to their
 * places. It holds a lock for as long as its process lives, so what a killed process left is known
 * and cleared away by the next run, whatever the machine or container. Not safe for use by several
 * threads.
 */
final class Staging implements AutoCloseable {

  private static final String PREFIX = ".crosspeak-";
  private static final String LOCK = "lock";
  private static final int ATTEMPTS = 8;

  private final Path folder;
  private final FileChannel channel;
  private long files;

  private Staging(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Clears what dead processes left in an output folder, and makes a folder of this run's own. */
  static Staging in(Path output) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(output, PREFIX + "*")) {
      for (Path folder : left) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          clearIfDead(folder);
        }
      }
    }
    for (int i = 0; i < ATTEMPTS; i++) {
      Staging own = locked(Files.createTempDirectory(output, PREFIX));
      if (own != null) {
        return own;
      }
    }
    throw new IOException("no folder for unfinished files can be kept in " + output);
  }

  /** Locks a new folder; null when another run, which saw it without a lock, cleared it away. */
  private static @Nullable Staging locked(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    FileChannel channel;
    try {
      channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return null;
    }
    if (take(channel) == null || !Files.exists(lock)) {
      channel.close();
      return null;
    }
    return new Staging(folder, channel);
  }

  private static @Nullable FileLock take(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void clearIfDead(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (take(channel) != null) {
        clear(folder);
      }
    } catch (NoSuchFileException e) {
      deleteIfEmpty(folder); // a run that was killed before it could lock
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      return; // somebody's own
    }
  }

  /** A place for the next file. */
  Path next() {
    files++;
    return folder.resolve(Long.toString(files));
  }

  @Override
  public void close() throws IOException {
    clear(folder);
    channel.close();
  }

  private static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Staging::isOwn)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      return; // another run was quicker
    }
    deleteIfEmpty(folder);
  }

  private static boolean isOwn(Path file) {
    String name = file.getFileName().toString();
    return name.equals(LOCK) || name.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
