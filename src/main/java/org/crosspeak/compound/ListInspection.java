// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;

/** What a file holds, be it a list or not. Immutable and safe for use by several threads. */
public final class ListInspection {

  private final PeakListReader reader;
  private final Limits limits;

  /** An inspection with that reader within these limits. */
  public ListInspection(PeakListReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * What a file holds; one that cannot be read is not recognised, and an issue says why.
   *
   * @param name what the answer calls the file
   * @param options what the caller says of it
   */
  public FileReading of(Path file, String name, ReadOptions options) {
    List<Issue> issues = new ArrayList<>();
    Source source = new InputBytes(limits).source(file, name, name, null, null, issues);
    if (source == null) {
      return new FileReading.NotRecognised(name, issues);
    }
    return reader.read(source, options, limits, Deadline.NONE);
  }
}
