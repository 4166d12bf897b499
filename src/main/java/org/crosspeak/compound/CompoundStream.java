// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The compounds of a run in order, each read when it is asked for. A later compound with the id of
 * an earlier one comes as unreadable. Not safe for use by several threads.
 */
public final class CompoundStream implements Iterator<CompoundInput>, AutoCloseable {

  private final List<String> named;
  private final Iterator<String> paths;
  private final Opener opener;
  private final Overrides overrides;
  private final LooseFiles loose = new LooseFiles();
  private final Set<String> ids = new HashSet<>();
  private @Nullable PairIndex pairs;
  private @Nullable InputIterator current;
  private String path = "";

  /** Opens a path's compounds. */
  interface Opener {
    InputIterator open(String path, LooseFiles loose) throws IOException;
  }

  CompoundStream(List<String> paths, Opener opener, Overrides overrides) {
    this.named = List.copyOf(paths);
    this.paths = named.iterator();
    this.opener = opener;
    this.overrides = overrides;
  }

  @Override
  public boolean hasNext() {
    while (current == null || !goesOn(current)) {
      if (!paths.hasNext()) {
        return false;
      }
      close();
      path = paths.next();
      try {
        current = opener.open(path, loose);
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        current = InputIterator.of(List.of(unopened(path, e)));
      }
    }
    return true;
  }

  /** What breaks off in the middle ends with a failure; what was read before it counts. */
  private boolean goesOn(InputIterator source) {
    try {
      return source.hasNext();
    } catch (UncheckedIOException e) {
      close();
      current = InputIterator.of(List.of(unopened(path, e.getCause())));
      return true;
    }
  }

  @Override
  public CompoundInput next() {
    if (!hasNext() || current == null) {
      throw new NoSuchElementException("no more compounds");
    }
    CompoundInput input = read(current);
    if (input instanceof CompoundInput.Ready ready) {
      input = paired(ready, current.pairsItself());
    }
    return once(input);
  }

  private CompoundInput read(InputIterator source) {
    try {
      return source.next();
    } catch (UncheckedIOException e) {
      close();
      return unopened(path, e.getCause());
    }
  }

  private CompoundInput paired(CompoundInput.Ready ready, boolean already) {
    CompoundRecord record = overrides.over(ready.record());
    if (already || record.pairId() == null) {
      return new CompoundInput.Ready(record, ready.partner());
    }
    return overrides.isEmpty()
        ? index().paired(record)
        : PairIndex.notFound(record, record.pairId(), "it is the only compound of this run");
  }

  /** All pairs of the run; looked for when the first record with a pair id comes. */
  private PairIndex index() {
    if (pairs == null) {
      PairIndex index = new PairIndex();
      for (String path : named) {
        if (!path.equals(CompoundSources.STANDARD_INPUT)) {
          tellPairs(path, index);
        }
      }
      pairs = index;
    }
    return pairs;
  }

  private void tellPairs(String path, PairIndex index) {
    try (InputIterator source = opener.open(path, new LooseFiles())) {
      source.tellPairs(index);
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return; // the run itself tells what cannot be read
    }
  }

  /** Files that lay loose in the containers walked so far. */
  public long looseFiles() {
    return loose.count();
  }

  @Override
  public void close() {
    if (current != null) {
      try {
        current.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      current = null;
    }
  }

  private CompoundInput once(CompoundInput input) {
    if (ids.add(PairIndex.folded(input.id()))) {
      return input;
    }
    return CompoundSources.nothing(
        input.id(),
        InputCode.DUPLICATE_ID.at(
            null,
            0,
            "another compound of this run has the id \"" + input.id() + "\"",
            input.id(),
            "an id of its own (upper and lower case are the same)",
            "change \"id\" in one of the records, or name the folders differently"));
  }

  private static CompoundInput unopened(String path, Exception e) {
    return CompoundSources.nothing(
        path,
        InputCode.UNREADABLE_FILE.at(
            path,
            0,
            "it cannot be read: " + e.getMessage(),
            null,
            "a readable file or folder",
            "check that you may read it"));
  }
}
