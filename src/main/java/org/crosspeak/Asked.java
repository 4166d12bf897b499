// SPDX-License-Identifier: Apache-2.0
package org.crosspeak;

import java.util.List;
import org.crosspeak.compound.CompoundInput;
import org.crosspeak.compound.CompoundLoader;
import org.crosspeak.compound.CompoundRecord;
import org.crosspeak.compound.LoadedCompound;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.crosspeak.report.Failure;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/** A compound with all that it names read, before it is judged. */
sealed interface Asked {

  /** Something could not be read. */
  record Failed(Failure failure) implements Asked {}

  /**
   * All could be read.
   *
   * @param compound the compound, with a note where its partner cannot be its control
   * @param partner the other product of its alkylation where it can be, or null
   */
  record Whole(LoadedCompound.Complete compound, LoadedCompound.@Nullable Complete partner)
      implements Asked {}

  /** Reads a compound, and its partner if it has one. */
  static Asked read(CompoundInput input, CompoundLoader loader, Deadline deadline) {
    if (input instanceof CompoundInput.Unreadable unreadable) {
      return new Failed(Failure.of(unreadable.id(), unreadable.issues()));
    }
    CompoundInput.Ready ready = (CompoundInput.Ready) input;
    if (ready.partner() == null) {
      return read(ready.record(), null, loader, deadline);
    }
    CompoundInput other = ready.partner().read();
    if (other instanceof CompoundInput.Ready partner) {
      return read(ready.record(), partner.record(), loader, deadline);
    }
    Issue note = PairUse.unreadable((CompoundInput.Unreadable) other);
    return read(ready.record().withNote(note), null, loader, deadline);
  }

  private static Asked read(
      CompoundRecord record,
      @Nullable CompoundRecord partner,
      CompoundLoader loader,
      Deadline deadline) {
    LoadedCompound loaded = loader.load(record, deadline);
    if (loaded instanceof LoadedCompound.Incomplete incomplete) {
      return new Failed(Failure.of(incomplete.id(), incomplete.issues()));
    }
    LoadedCompound.Complete compound = (LoadedCompound.Complete) loaded;
    if (!(compound.structure() instanceof StructureReading.Supported question)) {
      return new Whole(compound, null);
    }
    List<Issue> words = new RecordWords(compound.record(), question).unknown();
    if (!words.isEmpty()) {
      return new Failed(Failure.of(compound.record().id(), words));
    }
    return partner == null
        ? new Whole(compound, null)
        : paired(compound, question, loader.load(partner, deadline));
  }

  private static Asked paired(
      LoadedCompound.Complete compound,
      StructureReading.Supported question,
      LoadedCompound partner) {
    Issue refused = PairUse.refused(question, partner);
    return refused == null
        ? new Whole(compound, (LoadedCompound.Complete) partner)
        : new Whole(compound.withNote(refused), null);
  }
}
