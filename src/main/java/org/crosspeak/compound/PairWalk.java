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

/**
 * Looks through a container for records with a pair id. Of a compound folder only its record is
 * read; peak lists are looked at only where they decide whether a folder is descended into.
 */
final class PairWalk {

  private final FolderReader folders;
  private final PairIndex index;
  private final Deque<Entry> waiting = new ArrayDeque<>();

  /** A folder and its relative path. */
  private record Entry(Path folder, String key) {}

  PairWalk(FolderReader folders, PairIndex index) {
    this.folders = folders;
    this.index = index;
  }

  /** Looks below a folder that is known to be a container. */
  void below(Path root) {
    descend(root, "");
    while (!waiting.isEmpty()) {
      Entry entry = waiting.pop();
      try {
        look(entry);
      } catch (IOException | UncheckedIOException e) {
        continue; // the run itself tells what cannot be read
      }
    }
  }

  private void look(Entry entry) throws IOException {
    if (folders.tellPair(entry.folder, entry.key, index)) {
      return;
    }
    int before = waiting.size();
    boolean files = descend(entry.folder, entry.key + "/");
    boolean compound =
        files && waiting.size() > before && folders.compound(entry.folder, entry.key) != null;
    while (compound && waiting.size() > before) {
      waiting.pop();
    }
  }

  /** Adds the folders in a folder, and says whether there are files as well. */
  private boolean descend(Path folder, String prefix) {
    boolean files = false;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
          continue;
        }
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          waiting.push(new Entry(child, prefix + name));
        } else {
          files = true;
        }
      }
    } catch (IOException e) {
      return files; // the run itself tells what cannot be read
    }
    return files;
  }
}
