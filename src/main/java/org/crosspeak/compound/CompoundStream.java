// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The compounds of a run in order, each read when it is asked for. A later compound with the id of
 * an earlier one comes as unreadable. Not safe for use by several threads.
 */
public final class CompoundStream implements Iterator<CompoundInput>, AutoCloseable {

  private final Iterator<String> paths;
  private final Opener opener;
  private final Overrides overrides;
  private final LooseFiles loose = new LooseFiles();
  private final Set<String> ids = new HashSet<>();
  private @Nullable InputIterator current;

  /** Opens a path's compounds. */
  interface Opener {
    InputIterator open(String path, LooseFiles loose) throws IOException;
  }

  CompoundStream(List<String> paths, Opener opener, Overrides overrides) {
    this.paths = List.copyOf(paths).iterator();
    this.opener = opener;
    this.overrides = overrides;
  }

  @Override
  public boolean hasNext() {
    while (current == null || !current.hasNext()) {
      if (!paths.hasNext()) {
        return false;
      }
      close();
      String path = paths.next();
      try {
        current = opener.open(path, loose);
      } catch (IOException | UncheckedIOException e) {
        current = InputIterator.of(List.of(unopened(path, e)));
      }
    }
    return true;
  }

  @Override
  public CompoundInput next() {
    if (!hasNext() || current == null) {
      throw new NoSuchElementException("no more compounds");
    }
    CompoundInput input = current.next();
    if (input instanceof CompoundInput.Ready ready) {
      input = new CompoundInput.Ready(overrides.over(ready.record()));
    }
    return once(input);
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
    String folded = input.id().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    if (ids.add(folded)) {
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
