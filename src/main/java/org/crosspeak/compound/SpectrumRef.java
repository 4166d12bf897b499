// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.file.Path;
import java.util.Objects;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/** A spectrum as a record gives it. */
public sealed interface SpectrumRef {

  /** What the record says it is. */
  Experiment slot();

  /** What else the record says of it. */
  ListOptions options();

  /**
   * A peak-list file that is read when its turn comes.
   *
   * @param slot the experiment it is given as
   * @param path as the record names it, with {@code /}
   * @param location where it lies
   * @param line line of the record that names it, or 0
   * @param options what the record says of it
   * @param root the folder outside of which no file beside it is read, or null when any may be
   */
  record ListFile(
      Experiment slot,
      String path,
      Path location,
      int line,
      ListOptions options,
      @Nullable Path root)
      implements SpectrumRef {

    public ListFile {
      Objects.requireNonNull(slot, "slot must not be null");
      Objects.requireNonNull(path, "path must not be null");
      Objects.requireNonNull(location, "location must not be null");
      Objects.requireNonNull(options, "options must not be null");
    }
  }

  /**
   * A list at hand.
   *
   * @param slot the experiment it is given as
   * @param list the peaks
   * @param options what the record says of it
   */
  record GivenList(Experiment slot, PeakList list, ListOptions options) implements SpectrumRef {

    public GivenList {
      Objects.requireNonNull(slot, "slot must not be null");
      Objects.requireNonNull(list, "list must not be null");
      Objects.requireNonNull(options, "options must not be null");
    }
  }
}
