// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.jspecify.annotations.Nullable;

/** One compound of a run: its record, or what is wrong with it. */
public sealed interface CompoundInput {

  /** The compound's id. */
  String id();

  /**
   * The record could be read; its lists are read when its turn comes.
   *
   * @param record the record
   * @param partner the other product of the same alkylation, or null
   */
  record Ready(CompoundRecord record, @Nullable Partner partner) implements CompoundInput {

    public Ready {
      Objects.requireNonNull(record, "record must not be null");
    }

    /** A record by itself. */
    public Ready(CompoundRecord record) {
      this(record, null);
    }

    @Override
    public String id() {
      return record.id();
    }
  }

  /**
   * The record could not be read.
   *
   * @param id what the compound would be called
   * @param issues all that is wrong, at least one
   */
  record Unreadable(String id, List<Issue> issues) implements CompoundInput {

    public Unreadable {
      Objects.requireNonNull(id, "id must not be null");
      issues = List.copyOf(issues);
      if (issues.isEmpty()) {
        throw new IllegalArgumentException("an unreadable input needs an issue");
      }
    }
  }
}
