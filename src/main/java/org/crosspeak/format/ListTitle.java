// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.List;
import java.util.Locale;
import org.crosspeak.peaks.Experiment;
import org.crosspeak.peaks.PeakList;

/** Gives a list a title by which a reader knows its experiment. Immutable. */
final class ListTitle {

  private final ExperimentWords words;

  ListTitle(ExperimentWords words) {
    this.words = words;
  }

  /** The list's name if that names the experiment, else with the experiment in front, or that. */
  String of(PeakList list) {
    String experiment = list.experiment().code().toUpperCase(Locale.ROOT);
    String name = list.name().replace('\t', ' ').strip().replaceFirst("^#+ *", "");
    for (String title : List.of(name, experiment + " " + name)) {
      if (hasLetter(title) && names(title, list)) {
        return title;
      }
    }
    return experiment;
  }

  private static boolean hasLetter(String title) {
    return title.chars().anyMatch(Character::isLetter);
  }

  private boolean names(String title, PeakList list) {
    return words
            .find(title, list.f2() != null)
            .map(ExperimentWords.Named::experiment)
            .orElse(Experiment.UNKNOWN)
        == list.experiment();
  }
}
