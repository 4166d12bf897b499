// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/** What a record came to once all that it names was read. */
public sealed interface LoadedCompound {

  /**
   * All could be read.
   *
   * @param record the record
   * @param lists its peak lists, in the order given; at least one HMBC
   * @param structure what the drawing, or the asserted scaffold, came to; never unreadable
   * @param inputs all that was read, in the order it was used
   * @param issues what the analyst should know of it
   */
  record Complete(
      CompoundRecord record,
      List<PeakList> lists,
      StructureReading structure,
      List<InputFile> inputs,
      List<Issue> issues)
      implements LoadedCompound {

    public Complete {
      Objects.requireNonNull(record, "record must not be null");
      Objects.requireNonNull(structure, "structure must not be null");
      lists = List.copyOf(lists);
      inputs = List.copyOf(inputs);
      issues = List.copyOf(issues);
    }

    /**
     * The 1H frequency in MHz: the record's, else that of the first list of a 2D spectrum whose
     * source tells it, to 0.01 MHz; null when nothing does.
     */
    public @Nullable Double protonFrequencyMHz() {
      if (record.protonFrequencyMHz() != null) {
        return record.protonFrequencyMHz();
      }
      return lists.stream()
          .map(PeakList::f2)
          .filter(f2 -> f2 != null && f2.nucleus() == Nucleus.H1 && f2.frequencyMHz() != null)
          .findFirst()
          .map(f2 -> StrictMath.rint(f2.frequencyMHz() * 100) / 100)
          .orElse(null);
    }

    /** The same with one more thing that the analyst should know. */
    public Complete withNote(Issue note) {
      List<Issue> more = new ArrayList<>(issues);
      more.add(note);
      return new Complete(record, lists, structure, inputs, more);
    }
  }

  /**
   * Something could not be read.
   *
   * @param id the compound's id
   * @param issues all that is wrong, at least one
   */
  record Incomplete(String id, List<Issue> issues) implements LoadedCompound {

    public Incomplete {
      Objects.requireNonNull(id, "id must not be null");
      issues = List.copyOf(issues);
    }
  }
}
