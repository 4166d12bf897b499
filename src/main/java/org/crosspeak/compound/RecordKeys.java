// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.compound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosspeak.peaks.Experiment;

/** The keys of {@code crosspeak-compound/1}, dotted where they are nested. */
final class RecordKeys {

  static final String ID = "id";
  static final String PAIR_ID = "pairId";
  static final String META = "meta";
  static final String SPECTRA = "spectra";
  static final String KNOWN = "known";
  static final String REACTION = "reaction";

  /** What {@code attach} puts beside a record; never part of it. */
  static final String RESULT = "crosspeak";

  /** Scalars that are text. */
  static final Set<String> TEXTS =
      Set.of(
          "schema",
          ID,
          "name",
          "structure",
          "substituent",
          "scaffold",
          "claimed",
          PAIR_ID,
          "solvent",
          "wanted",
          "reaction.base",
          "reaction.solvent",
          "reaction.electrophile",
          "reaction.method");

  /** Scalars that are numbers. */
  static final Set<String> NUMBERS =
      Set.of("protonFrequencyMHz", "temperatureK", "reaction.temperatureC", "reaction.hours");

  /** The keys of the record itself, in the order of the contract. */
  static final List<String> TOP =
      List.of(
          "schema",
          ID,
          "name",
          META,
          "structure",
          "substituent",
          "scaffold",
          "claimed",
          PAIR_ID,
          "solvent",
          "protonFrequencyMHz",
          "temperatureK",
          SPECTRA,
          KNOWN,
          REACTION,
          "wanted");

  static final List<String> REACTIONS =
      List.of("base", "solvent", "temperatureC", "hours", "electrophile", "method");

  /** The spectra that a record may name. */
  static final List<String> SLOTS =
      List.of("hmbc", "hsqc", "noesy", "roesy", "hmbc15n", "c13", "h1");

  /** The keys of a spectrum that names a file. */
  static final List<String> FILE_OPTIONS =
      List.of(
          "file",
          "list",
          "experiment",
          "axes",
          "f1WindowPpm",
          "longRangeJHz",
          "pickThreshold",
          "nitrogenReference");

  /** The keys of an inline list. */
  static final List<String> INLINE_OPTIONS =
      List.of(
          "f2", "f1", "peaks", "f1WindowPpm", "longRangeJHz", "pickThreshold", "nitrogenReference");

  private RecordKeys() {}

  /** The experiment that a slot is for. */
  static Optional<Experiment> slot(String key) {
    return SLOTS.contains(key) ? Experiment.ofCode(key) : Optional.empty();
  }
}
