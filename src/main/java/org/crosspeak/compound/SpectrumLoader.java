// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.io.UncheckedIOException;
import java.util.List;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.PeakListReader;
import org.crosspeak.format.ReadOptions;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Deadline;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Limits;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.Severity;
import org.jspecify.annotations.Nullable;

/** Reads the list that a spectrum of a record names. */
final class SpectrumLoader {

  private final PeakListReader reader;
  private final InputBytes bytes;
  private final Limits limits;

  SpectrumLoader(PeakListReader reader, InputBytes bytes, Limits limits) {
    this.reader = reader;
    this.bytes = bytes;
    this.limits = limits;
  }

  /** The list, or null with an error. */
  @Nullable PeakList load(
      SpectrumRef spectrum,
      CompoundRecord record,
      List<InputFile> inputs,
      List<Issue> notes,
      List<Issue> errors,
      Deadline deadline) {
    if (spectrum instanceof SpectrumRef.GivenList given) {
      return ChosenList.as(given.list(), given.slot());
    }
    SpectrumRef.ListFile ref = (SpectrumRef.ListFile) spectrum;
    Source source =
        bytes.source(
            ref.location(), ref.path(), ref.path(), namedBy(ref, record), ref.root(), errors);
    if (source == null) {
      return null;
    }
    FileReading reading = read(ref, source, deadline);
    if (reading instanceof FileReading.NotRecognised no) {
      errors.addAll(issuesOf(no));
      return null;
    }
    FileReading.Recognised yes = (FileReading.Recognised) reading;
    if (yes.hasErrors()) {
      errors.addAll(errorsOf(yes));
      return null;
    }
    PeakList list = ChosenList.of(yes, ref, errors);
    if (list == null) {
      return null;
    }
    String sha256 = sha256(source, errors);
    if (sha256 == null) {
      return null;
    }
    notes.addAll(yes.issues());
    inputs.add(new InputFile(ref.path(), sha256, yes.format(), ref.slot(), list.peaks().size()));
    source.parameterFiles().stream()
        .map(InputFile::parameters)
        .filter(file -> !inputs.contains(file))
        .forEach(inputs::add);
    return ChosenList.within(list, ref.options().f1WindowPpm());
  }

  private static @Nullable String sha256(Source source, List<Issue> errors) {
    try {
      return Checksum.sha256(source);
    } catch (UncheckedIOException e) {
      errors.add(InputBytes.failed(source.name(), e.getCause()));
      return null;
    }
  }

  /**
   * First by what the file says of itself; when it says nothing, as what the record says. A label
   * in the file is never overlooked that way.
   */
  private FileReading read(SpectrumRef.ListFile ref, Source source, Deadline deadline) {
    ListOptions options = ref.options();
    FileReading reading =
        reader.read(
            source,
            new ReadOptions(options.experiment(), options.axes(), options.list(), false),
            limits,
            deadline);
    if (options.experiment() != null || !saysNothing(reading)) {
      return reading;
    }
    return reader.read(
        source, new ReadOptions(ref.slot(), options.axes(), options.list()), limits, deadline);
  }

  private static boolean saysNothing(FileReading reading) {
    return reading instanceof FileReading.Recognised yes
        && yes.lists().stream().allMatch(list -> list.experiment() == Experiment.UNKNOWN);
  }

  static List<Issue> issuesOf(FileReading.NotRecognised no) {
    List<Issue> errors = errorsOf(no);
    if (!errors.isEmpty()) {
      return errors;
    }
    return List.of(
        InputCode.NOT_A_PEAK_LIST.at(
            no.file(),
            0,
            "this is no peak list that the program knows",
            null,
            "an exported peak list",
            "export the list as text, CSV or XML"));
  }

  static List<Issue> errorsOf(FileReading reading) {
    return reading.issues().stream().filter(i -> i.severity() == Severity.ERROR).toList();
  }

  private static @Nullable String namedBy(SpectrumRef.ListFile ref, CompoundRecord record) {
    if (ref.line() == 0 || record.inputs().isEmpty()) {
      return null;
    }
    return record.inputs().get(0).file() + " line " + ref.line();
  }
}
