// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosspeak.format.FileReading;
import org.crosspeak.format.Source;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.Issue;
import org.crosspeak.peaks.Nucleus;
import org.crosspeak.peaks.PeakList;
import org.crosspeak.peaks.Severity;

/** Lists found by content where no record names them, and which of them are used. */
final class FoundLists {

  private final Map<Experiment, List<PeakList>> lists = new LinkedHashMap<>();
  private final Map<String, InputFile> inputs = new LinkedHashMap<>();
  private final Map<String, List<InputFile>> parameters = new LinkedHashMap<>();
  private final List<String> leftAlone = new ArrayList<>();
  private final List<Issue> notes = new ArrayList<>();
  private final List<Issue> errors = new ArrayList<>();

  /** Adds what a file was found to hold. */
  void add(FileReading.Recognised reading, Source source) {
    parameters.put(
        reading.file(), source.parameterFiles().stream().map(InputFile::parameters).toList());
    for (PeakList list : reading.lists()) {
      lists.computeIfAbsent(list.experiment(), e -> new ArrayList<>()).add(list);
      inputs.put(
          list.file() + "\n" + list.name(),
          new InputFile(
              reading.file(),
              Checksum.sha256(source),
              reading.format(),
              list.experiment(),
              list.peaks().size()));
    }
    for (Issue issue : reading.issues()) {
      (issue.severity() == Severity.ERROR ? errors : notes).add(issue);
    }
  }

  /** Adds a file that holds no list. */
  void leftAlone(String file) {
    leftAlone.add(file);
  }

  /** Whether a 2D list is among them, which makes their folder a compound. */
  boolean hasTwoDimensional() {
    return lists.keySet().stream().anyMatch(Experiment::isTwoDimensional);
  }

  /** Whether there is any list. */
  boolean isEmpty() {
    return lists.isEmpty();
  }

  /** Hands the lists on to a record; what cannot be decided becomes an issue. */
  void into(RecordFields fields) {
    Set<String> used =
        parameters.values().stream()
            .flatMap(List::stream)
            .map(InputFile::file)
            .collect(Collectors.toSet());
    fields.issues().addAll(errors);
    assumeHmbc(fields);
    lists.forEach((experiment, found) -> use(experiment, found, fields));
    notes.forEach(fields.builder()::note);
    leftAlone.stream()
        .filter(file -> !used.contains(file))
        .map(FoundLists::notAList)
        .forEach(fields.builder()::note);
  }

  private void use(Experiment experiment, List<PeakList> found, RecordFields fields) {
    PeakList first = found.get(0);
    if (!RecordKeys.SLOTS.contains(experiment.code())) {
      found.forEach(list -> fields.builder().note(notUsed(list)));
    } else if (found.size() > 1 && experiment.isTwoDimensional()) {
      fields.issues().add(ambiguous(first, found.get(1)));
    } else {
      fields.builder().spectrum(new SpectrumRef.GivenList(experiment, first, ListOptions.NONE));
      InputFile input = inputs.get(first.file() + "\n" + first.name());
      if (input != null) {
        fields.builder().input(input);
        List<InputFile> beside = parameters.remove(first.file());
        (beside == null ? List.<InputFile>of() : beside).forEach(fields.builder()::input);
      }
      found.subList(1, found.size()).forEach(list -> fields.builder().note(notUsed(list)));
    }
  }

  /** A list of 1H against 13C that says nothing of itself is taken for the HMBC, and told. */
  private void assumeHmbc(RecordFields fields) {
    List<PeakList> unknown = lists.getOrDefault(Experiment.UNKNOWN, List.of());
    boolean carbon =
        unknown.stream().allMatch(l -> l.f2() != null && l.f1().nucleus() == Nucleus.C13);
    if (unknown.isEmpty() || !carbon || lists.containsKey(Experiment.HMBC)) {
      return;
    }
    lists.remove(Experiment.UNKNOWN);
    lists.put(
        Experiment.HMBC, unknown.stream().map(l -> ChosenList.as(l, Experiment.HMBC)).toList());
    PeakList first = unknown.get(0);
    fields
        .builder()
        .note(
            InputCode.EXPERIMENT_ASSUMED.told(
                Severity.WARNING,
                first.file(),
                first.file() + " doesn't say what it is and was taken for the HMBC",
                "say so with --experiment, or name it in compound.json"));
  }

  private static Issue notAList(String file) {
    return InputCode.FILE_LEFT_ALONE.told(
        Severity.NOTE, file, file + " is no peak list and was left alone", null);
  }

  private static Issue notUsed(PeakList list) {
    return InputCode.FILE_LEFT_ALONE.told(
        Severity.NOTE,
        list.file(),
        "the " + list.experiment().code() + " list \"" + list.name() + "\" was left alone",
        null);
  }

  static Issue ambiguous(PeakList one, PeakList other) {
    String both =
        one.file().equals(other.file())
            ? one.file() + " (lists \"" + one.name() + "\" and \"" + other.name() + "\")"
            : one.file() + " and " + other.file();
    String word = one.experiment().code().toUpperCase(Locale.ROOT);
    return InputCode.AMBIGUOUS_HMBC.at(
        one.file(),
        0,
        "there are two " + word + " lists: " + both,
        both,
        "one list",
        "pick one in compound.json, or with --" + one.experiment().code() + " or --list");
  }
}
