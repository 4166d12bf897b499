// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Walks a container to any depth, in the order of the relative paths by UTF-16 code unit. Of a
 * level only the names are held; a folder is looked into when its turn comes.
 */
final class ContainerWalk implements InputIterator {

  private final Path root;
  private final String path;
  private final FolderReader folders;
  private final LooseFiles loose;
  private final Deque<PriorityQueue<Entry>> levels = new ArrayDeque<>();
  private @Nullable CompoundInput next;
  private boolean any;
  private boolean done;

  /**
   * A folder that waits for its turn.
   *
   * @param key its relative path; with a closing slash once it is known to be a container, whose
   *     compounds all come after those that end where it does
   */
  private record Entry(String key, Path folder, boolean container) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return key.compareTo(other.key);
    }
  }

  ContainerWalk(Path root, String path, FolderReader folders, LooseFiles loose) {
    this.root = root;
    this.path = path;
    this.folders = folders;
    this.loose = loose;
    levels.push(children(root, ""));
  }

  @Override
  public boolean hasNext() {
    while (next == null && !levels.isEmpty()) {
      step();
    }
    if (next == null && !done && !any) {
      next = none();
    }
    done = next == null;
    return next != null;
  }

  @Override
  public CompoundInput next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more compounds in " + path);
    }
    CompoundInput found = next;
    next = null;
    any = true;
    return found;
  }

  @Override
  public void tellPairs(PairIndex index) {
    new PairWalk(folders, index).below(root);
  }

  private void step() {
    PriorityQueue<Entry> level = levels.element();
    Entry entry = level.poll();
    if (entry == null) {
      levels.pop();
    } else if (entry.container) {
      levels.push(children(entry.folder, entry.key));
    } else {
      look(entry, level);
    }
  }

  private void look(Entry entry, PriorityQueue<Entry> level) {
    try {
      next = folders.compound(entry.folder, entry.key);
      if (next == null) {
        level.add(new Entry(entry.key + "/", entry.folder, true));
      }
    } catch (IOException | UncheckedIOException e) {
      next = unreadable(entry.key, e);
    }
  }

  private PriorityQueue<Entry> children(Path folder, String prefix) {
    PriorityQueue<Entry> entries = new PriorityQueue<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          entries.add(new Entry(prefix + name, child, false));
        } else {
          loose.add(1);
        }
      }
    } catch (IOException e) {
      next = unreadable(prefix.isEmpty() ? path : prefix, e);
    }
    return entries;
  }

  private static CompoundInput unreadable(String id, Exception e) {
    return CompoundSources.nothing(
        id,
        InputCode.UNREADABLE_FILE.at(
            id,
            0,
            "the folder cannot be read: " + e.getMessage(),
            null,
            "a readable folder",
            "check that you may read it"));
  }

  private CompoundInput none() {
    return CompoundSources.nothing(
        path,
        InputCode.NO_COMPOUND.at(
            path,
            0,
            "there is no compound in this folder",
            null,
            "folders that hold compound.json or a 2D peak list",
            "name the folder that holds the lists"));
  }
}
