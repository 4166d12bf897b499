// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundLoader;
import org.crosspeak.compound.LoadedCompound;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.DeadlineExceededException;
import org.crosspeak.peaks.Issue;
import org.crosspeak.report.Failure;
import org.crosspeak.report.Outcome;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/**
 * Which of any constitutional isomers the lists are of; made by {@link Crosspeak#comparison}.
 * Immutable and safe for use by several threads.
 */
public final class Comparison {

  private final CompoundLoader loader;
  private final Assignment assignment;
  private final StructureReading question;
  private final Settings settings;

  Comparison(
      CompoundLoader loader, Assignment assignment, StructureReading question, Settings settings) {
    this.loader = loader;
    this.assignment = assignment;
    this.question = question;
    this.settings = settings;
  }

  /** What is wrong with the candidates, or null when they can be read. */
  public @Nullable Issue problem() {
    return question instanceof StructureReading.Unreadable unreadable ? unreadable.issue() : null;
  }

  /**
   * The verdict on one compound; a drawing in its record is left alone.
   *
   * @return a report, or a failure when something could not be read
   */
  public Outcome judge(CompoundInput input) {
    if (input instanceof CompoundInput.Unreadable unreadable) {
      return Failure.of(unreadable.id(), unreadable.issues());
    }
    if (question instanceof StructureReading.Unreadable unreadable) {
      return Failure.of(input.id(), unreadable.issue());
    }
    try {
      Deadline deadline = settings.deadline();
      LoadedCompound loaded = loader.load(((CompoundInput.Ready) input).record(), deadline);
      if (loaded instanceof LoadedCompound.Incomplete incomplete) {
        return Failure.of(incomplete.id(), incomplete.issues());
      }
      LoadedCompound.Complete compound = (LoadedCompound.Complete) loaded;
      return question instanceof StructureReading.Supported supported
          ? assignment.supported(compound, supported, deadline)
          : assignment.unsupported(compound, (StructureReading.Unsupported) question);
    } catch (DeadlineExceededException e) {
      return Failure.of(input.id(), Crosspeak.outOfTime());
    }
  }
}
