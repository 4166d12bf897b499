// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.ArrayList;
import java.util.List;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.structure.StructureReader;
import org.crosspeak.structure.StructureReading;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that a record names, and says all that is wrong with it at once. Immutable and safe for
 * use by several threads.
 */
public final class CompoundLoader {

  private final SpectrumLoader spectra;
  private final StructureLoader structures;

  /** A loader that reads with these readers within these limits. */
  public CompoundLoader(PeakListReader lists, StructureReader structures, Limits limits) {
    InputBytes bytes = new InputBytes(limits);
    this.spectra = new SpectrumLoader(lists, bytes, limits);
    this.structures = new StructureLoader(structures, bytes);
  }

  /**
   * Reads a record's drawing and lists.
   *
   * @param deadline checked while lists are read
   */
  public LoadedCompound load(CompoundRecord record, Deadline deadline) {
    List<InputFile> inputs = new ArrayList<>(record.inputs());
    List<Issue> issues = new ArrayList<>(record.notes());
    List<Issue> errors = new ArrayList<>();
    @Nullable StructureReading structure = structures.load(record, inputs, errors);
    List<PeakList> lists = new ArrayList<>();
    for (SpectrumRef spectrum : record.spectra()) {
      PeakList list = spectra.load(spectrum, record, inputs, issues, errors, deadline);
      if (list != null) {
        lists.add(list);
      }
    }
    needHmbc(record, errors);
    if (!errors.isEmpty() || structure == null) {
      return new LoadedCompound.Incomplete(record.id(), errors);
    }
    return new LoadedCompound.Complete(record, lists, structure, inputs, issues);
  }

  private static void needHmbc(CompoundRecord record, List<Issue> errors) {
    if (record.spectra().stream().noneMatch(s -> s.slot() == Experiment.HMBC)) {
      errors.add(
          InputCode.NO_HMBC.at(
              record.inputs().isEmpty() ? null : record.inputs().get(0).file(),
              0,
              "there is no HMBC list",
              null,
              "an HMBC peak list",
              "add the file, or name it under \"spectra\": { \"hmbc\": … }; if a list that is there is"
                  + " the HMBC, say so with --experiment hmbc"));
    }
  }
}
