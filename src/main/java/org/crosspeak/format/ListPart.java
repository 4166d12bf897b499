// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.format;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.crosspeak.peaks.Axis;
import org.crosspeak.peaks.Peak;
import org.crosspeak.peaks.PeakList;
import org.jspecify.annotations.Nullable;

/** A part of a list, beside its shifts, that not every format can hold. */
enum ListPart {
  NAME("the list's name", null),
  EXPERIMENT("the experiment", null),
  NUCLEI("the nuclei", null),
  FREQUENCY("frequencies", null),
  WINDOW("windows", null),
  INTENSITY("intensities", Peak::intensity),
  VOLUME("volumes", peak -> peak.detail().volume()),
  WIDTH_F2("widths on F2", peak -> peak.detail().widthF2Hz()),
  WIDTH_F1("widths on F1", peak -> peak.detail().widthF1Hz()),
  ANNOTATION("annotations", peak -> peak.detail().annotation()),
  TYPE("types", peak -> peak.detail().type()),
  FLAGS("flags", peak -> peak.detail().flags()),
  MULTIPLICITY("multiplicities", peak -> peak.detail().multiplicity()),
  PROTONS("numbers of protons", peak -> peak.detail().protons());

  private final String words;
  private final @Nullable Function<Peak, @Nullable Object> ofPeak;

  ListPart(String words, @Nullable Function<Peak, @Nullable Object> ofPeak) {
    this.words = words;
    this.ofPeak = ofPeak;
  }

  /** What it is called in messages. */
  String words() {
    return words;
  }

  /** All parts but those. */
  static Set<ListPart> allBut(ListPart... parts) {
    Set<ListPart> all = EnumSet.allOf(ListPart.class);
    Arrays.asList(parts).forEach(all::remove);
    return all;
  }

  /** Its value for a peak, or null when the peak has none or it is no part of peaks. */
  @Nullable Object of(Peak peak) {
    return ofPeak == null ? null : ofPeak.apply(peak);
  }

  /** Whether the list has something of it that it would be a loss not to write. */
  boolean in(PeakList list) {
    return switch (this) {
      case NAME, NUCLEI -> false;
      case EXPERIMENT -> true;
      case FREQUENCY -> has(list, Axis::frequencyMHz);
      case WINDOW -> has(list, Axis::windowPpm);
      default -> list.peaks().stream().map(this::of).anyMatch(Objects::nonNull);
    };
  }

  private static boolean has(PeakList list, Function<Axis, @Nullable Object> value) {
    Axis f2 = list.f2();
    return value.apply(list.f1()) != null || f2 != null && value.apply(f2) != null;
  }
}
