// SPDX-License-Identifier: Apache-2.0
package org.crosspeak.structure;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a scaffold rests on, and how sure its verdicts may therefore be.
 *
 * @param ceiling the highest confidence that a verdict may have
 * @param reason why not higher, or what the ceiling rests on; one sentence
 * @param shiftsDecide whether expected shifts may decide without a cross-peak that tells the
 *     candidates apart
 * @param assigned candidate to the number of compounds with assigned shifts at hand
 * @param source where those come from, with their licence
 * @param spectra experiments that a verdict needs
 * @param better experiments that help
 * @param guide the guide that advises on its compounds, or null
 */
record ScaffoldBasis(
    Ceiling ceiling,
    String reason,
    boolean shiftsDecide,
    SortedMap<String, Integer> assigned,
    String source,
    List<String> spectra,
    List<String> better,
    @Nullable String guide) {

  /** Of a file that says nothing: what its caps leave. */
  static final ScaffoldBasis UNSTATED =
      new ScaffoldBasis(
          Ceiling.HIGH, "", true, new TreeMap<>(), "", List.of("hmbc"), List.of("hsqc"), null);

  ScaffoldBasis {
    Objects.requireNonNull(ceiling, "ceiling must not be null");
    Objects.requireNonNull(reason, "reason must not be null");
    Objects.requireNonNull(source, "source must not be null");
    assigned = Collections.unmodifiableSortedMap(new TreeMap<>(assigned));
    spectra = List.copyOf(spectra);
    better = List.copyOf(better);
  }

  /** How far the tables can be trusted. */
  Trust trust() {
    return new Trust(ceiling == Ceiling.HIGH, shiftsDecide);
  }

  /** How sure a verdict may be. */
  enum Ceiling {
    /** As sure as the evidence makes it. */
    HIGH,
    /** At most moderate. */
    MODERATE,
    /** No verdict at all. */
    NONE
  }
}
